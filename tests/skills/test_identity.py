"""Which skill a name means."""

import pytest

from bot.skills import Certainty, Fit, Relation, fit, identify, normalise, related


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Kubernetes", "  kubernetes "),
        ("public speaking", "Public-Speaking"),
        ("Node.js", "node js"),
        ("databases", "database"),
        ("job interviews", "Job interview"),
        ("R&D", "R & D"),
        ("Ｋｕｂｅ", "kube"),
        ("know\u200bhow", "knowhow"),
        ("\u202eSQL", "sql"),
        ("Straße", "STRASSE"),
    ],
)
def test_spelling_that_does_not_matter_gives_one_key(one: str, two: str) -> None:
    assert normalise(one) == normalise(two)


def test_what_tells_skills_apart_stays_in_the_key() -> None:
    names = ["C", "C++", "C#", "F#", ".NET", "R", "Go", "G", "D3.js", "net"]
    assert len({normalise(name) for name in names}) == len(names)


@pytest.mark.parametrize("name", ["Windows", "Kubernetes", "DevOps", "physics", "chess", "canvas"])
def test_a_word_in_s_that_is_no_plural_is_left_alone(name: str) -> None:
    assert normalise(name) == name.lower()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("k8s", "Kubernetes"),
        ("golang", "Go"),
        ("cpp", "C++"),
        ("c sharp", "C#"),
        ("ReactJS", "React"),
        ("Kotlin language", "Kotlin"),
        ("Apache Kafka", "Kafka"),
        ("kubernettes", "Kubernetes"),
        ("Photosop", "Photoshop"),
        ("data visualization", "data visualisation"),
        ("organizational development", "organisational development"),
    ],
)
def test_another_name_for_a_known_skill_is_that_skill(name: str, expected: str) -> None:
    identity = identify(name, {})
    assert (identity.name, identity.certainty) == (expected, Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Java", "JavaScript"),
        ("C", "R"),
        ("C", "C++"),
        ("C++", "C#"),
        ("React", "Redux"),
        ("Redis", "Redux"),
        ("Vue.js", "Vite"),
        ("Go", "Godot"),
        ("Ansible", "Angular"),
        ("mediation", "meditation"),
        ("mentoring", "monitoring"),
        ("sewing", "rowing"),
        ("welding", "wedding planning"),
        ("Spanish cooking", "Spanish"),
        ("ISO 14001", "ISO 27001"),
        ("public speaking", "public health"),
        ("computer science", "library science"),
        ("product management", "project management"),
        ("unit testing", "user testing"),
        ("accounting", "account management"),
    ],
)
def test_names_that_only_look_alike_stay_apart(name: str, known: str) -> None:
    identity = identify(name, {normalise(known): known})
    assert identity.key != normalise(known)
    assert identity.like is None


@pytest.mark.parametrize(
    ("name", "known"),
    [("sqll", "SQL"), ("javaa", "Java"), ("yogaa", "yoga"), ("quuxx", "quux"), ("falcn", "falcon")],
)
def test_a_short_name_with_a_letter_doubled_or_lost_is_asked_about(name: str, known: str) -> None:
    identity = identify(name, {normalise(known): known})
    assert (identity.certainty, identity.like) == (Certainty.LIKELY, normalise(known))


def test_a_short_slip_is_asked_about_where_only_the_vocabulary_knows_the_skill() -> None:
    assert identify("sqll", {}).like == "sql"


@pytest.mark.parametrize("name", ["goo", "cc", "rr", "cool", "sell", "redux"])
def test_a_short_word_is_no_slip(name: str) -> None:
    own = {normalise(each): each for each in ("Go", "C", "R", "COBOL", "SQL", "Redis")}
    assert identify(name, own).like is None


def test_a_workspace_keeps_its_own_name_for_a_known_skill() -> None:
    identity = identify("Kubernetes", {"k8s": "k8s"})
    assert (identity.key, identity.name) == ("k8s", "k8s")


def test_an_alias_of_the_workspace_leads_to_its_skill() -> None:
    known = {"house style": "House style", "brand bible": "House style"}
    identity = identify("Brand bible", known)
    assert (identity.key, identity.name) == ("house style", "House style")


def test_a_new_skill_is_new_and_keeps_the_words_as_typed() -> None:
    identity = identify("Underwater Basket-Weaving", {"sql": "SQL"})
    assert identity.name == "Underwater Basket-Weaving"
    assert (identity.certainty, identity.like) == (Certainty.NEW, None)


def test_a_near_certain_misspelling_of_a_workspace_skill_is_that_skill() -> None:
    known = {"falconry": "Falconry"}
    assert identify("falconrry", known).certainty is Certainty.CERTAIN
    assert identify("falconry", known).key == "falconry"


def test_the_same_words_in_another_order_are_likely_the_same_and_asked_about() -> None:
    identity = identify("training of hawks", {"hawk training": "hawk training"})
    assert (identity.certainty, identity.like) == (Certainty.LIKELY, "hawk training")
    assert identity.key == normalise("training of hawks")


def test_a_skill_fits_itself_best_then_the_broader_then_the_related() -> None:
    same, broader, near = fit("react", "react"), fit("css", "front end development"), None
    near = fit("docker", "kubernetes")
    assert same == Fit(1.0, Relation.SAME)
    assert same.points > broader.points > near.points > 0
    assert (broader.relation, near.relation) == (Relation.BROADER, Relation.RELATED)
    assert fit("front end development", "css").relation is Relation.PART
    assert fit("docker", "negotiation") == Fit(0.0, Relation.NONE)


def test_names_that_no_list_knows_may_be_near_in_meaning() -> None:
    near = fit("repairing wooden boats", "wooden boat restoration")
    assert near.relation is Relation.NEAR
    assert 0 < near.points < fit("docker", "kubernetes").points
    offered = frozenset(("wooden boat restoration", "negotiation", "docker"))
    assert related("repairing wooden boats", offered) == {"wooden boat restoration"}


def test_a_skill_that_the_workspace_calls_otherwise_keeps_its_relations() -> None:
    assert fit("docker", "k8s") == fit("docker", "kubernetes")
    assert "k8s" in related("docker", frozenset(("k8s", "negotiation")))


@pytest.mark.parametrize(
    ("one", "two"),
    [("mediation", "medication"), ("planning", "planting"), ("IFRS 9", "IFRS 16"), ("C", "R")],
)
def test_real_words_and_standards_that_look_alike_stay_two(one: str, two: str) -> None:
    known = identify(one, {})
    assert identify(two, {known.key: known.name}).key != known.key


def test_fit_is_the_same_in_both_directions_and_related_lists_it() -> None:
    assert fit("kubernetes", "docker") == fit("docker", "kubernetes")
    assert "docker" in related("kubernetes")
    assert "kubernetes" not in related("kubernetes")
    assert related("no such skill") == frozenset()


@pytest.mark.parametrize(
    ("name", "skill"),
    [
        ("draw", "drawing"),
        ("swim", "swimming"),
        ("sew", "sewing"),
        ("playing the violin", "violin"),
    ],
)
def test_what_one_does_is_the_skill_of_doing_it(name: str, skill: str) -> None:
    assert identify(name, {}).key == normalise(skill)


@pytest.mark.parametrize(
    ("short", "long"),
    [("Spring", "spring cleaning"), ("Rust", "rust removal"), ("Angular", "angular momentum")],
)
def test_an_everyday_word_with_another_is_not_asked_about(short: str, long: str) -> None:
    known = {normalise(short): short}
    assert identify(long, known).like is None
    assert identify(long, known).key == normalise(long)


def test_everyday_words_are_languages_where_software_is_made_with_them() -> None:
    assert identify("Go application", {}).name == "Go"
    assert identify("rest application", {}).name != "Go"


def test_a_name_that_esco_lists_keeps_its_last_word() -> None:
    assert identify("woodworking tools", {}).key != normalise("woodworking")


@pytest.mark.parametrize(
    ("name", "skill"),
    [
        ("basics of sewing", "sewing"),
        ("an intro to Go", "Go"),
        ("learning to draw", "drawing"),
        ("cooking classes", "cooking"),
        ("SQL for beginners", "SQL"),
        ("getting better at saying no", "saying no"),
        ("Excelkenntnisse", "Excel"),
        ("Pythonkurs", "Python"),
        ("Grundlagen der Buchhaltung", "accounting"),
        ("fundamentos de SQL", "SQL"),
        ("Microsoft Excel 365", "Excel"),
        ("Apache Kafka 3", "Kafka"),
    ],
)
def test_how_one_comes_to_learn_it_is_no_part_of_the_name(name: str, skill: str) -> None:
    assert identify(name, {}).name == skill


@pytest.mark.parametrize("name", ["art of war", "goose training", "learn to learn", "how to"])
def test_words_about_learning_without_a_known_skill_stay_in_the_name(name: str) -> None:
    assert identify(name, {}).key == normalise(name)
