"""The vocabulary's files are sound, and say what is wrong when they are not."""

from collections import Counter

import pytest

from bot.skills import normalise, vocabulary
from bot.skills.vocabulary import LONGEST_ALIAS, Skill, VocabularyError, build, parse

# Words that mostly mean something else in a channel, although a skill is called so as well.
EVERYDAY = """
    access ada apex arch astro audit backup bash blender bread bridge bun c celery charts chef
    cleaning climbing cloud coaching code coffee coding concentration conflict content copy crystal
    cursor customs cypress dance dart dating delegation diet diving drawing drive driving editing
    elm embedded essays excel express feedback finance fishing fitness flask flutter focus football
    framer friend go golf grammar grants growth habits hacking happiness hardware helm hunting
    insurance intercom interviews investment invest jest jobs julia languages law layoffs
    legal less lighting linear listening literature loans logging logic logos lua maps massage
    maya meetings mentoring meteor metrics mining miro mobile modding monitoring motivation
    naming navigation networking networks news notion nursing obsidian operations optics oracle
    outlook packaging painting pandas partnerships patents payments personas phoenix pitching
    playwright politics positioning posture pr premiere presentation pricing printing priorities
    procreate productivity profiling prompts prototyping puppet puzzles r racket radio rails react
    reading reporting resilience rest retirement retros ruby running rust safe sales salsa sap sass
    scheme scratch scrum security selling sensors sequel servers shares shipping shopping simulation
    sketch skills slack sleep slides snowflake social sourcing spark spring squash strategy
    surgery swift swim tax tea teaching teams terminal testing theatre therapy threading tourism
    trading transformation translating travel typing unity unreal vault vite volunteering
    weather wine word workshops writing yarn zoom
    ar ba be bi cs cv dl ds em fe ga ip it ml ms nps pm po py rb rl tf ts vr
    hilfe arbeit führung werbung pflege recht bewerben schreiben kochen laufen lernen
    direito derecho trabalho escribir cocina ventas venta compras correr cantar bailar enseñar
    écrire ventes droit cuisine langue danse courir
"""


def test_it_knows_many_skills_in_many_fields() -> None:
    sizes = Counter(skill.field for skill in vocabulary().skills.values())
    assert sizes.total() >= 3500
    assert set(sizes) >= {
        *("engineering", "web", "cloud", "data", "ai", "security", "design", "product"),
        *("marketing", "sales", "support", "finance", "people", "communication", "leadership"),
        *("law", "health", "making", "science", "education", "languages", "media", "crafts"),
        *("music", "sport", "food", "operations", "public", "property", "hospitality"),
    }
    assert {field: size for field, size in sizes.items() if size < 15} == {}


def test_most_skills_have_other_names() -> None:
    skills = vocabulary().skills.values()
    assert sum(len(skill.aliases) for skill in skills) >= 3 * len(skills)
    # What bears the one name that its maker gave it (Moodle, Onshape) has no other.
    alone = [skill.name for skill in skills if not skill.aliases]
    assert len(alone) <= 0.2 * len(skills), alone


def test_every_relation_leads_to_a_skill() -> None:
    words = vocabulary()
    for skill in words.skills.values():
        for name in (*skill.related, *skill.broader):
            assert words.find(name), f"{skill.name} -> {name}"
            assert words.find(name) != skill, f"{skill.name} is related to itself"


def test_a_relation_is_written_once_and_by_the_name_of_the_skill() -> None:
    words = vocabulary()
    for skill in words.skills.values():
        names = [normalise(name) for name in (*skill.related, *skill.broader)]
        assert len(names) == len(set(names)), skill.name
        assert set(names) <= words.skills.keys(), skill.name


def test_no_skill_is_an_orphan() -> None:
    words = vocabulary()
    found: set[str] = set()
    for skill in words.skills.values():
        for name in (*skill.related, *skill.broader):
            found |= {skill.key, normalise(name)}
    assert {skill.name for skill in words.skills.values() if skill.key not in found} == set()


def test_no_skill_is_a_part_of_itself() -> None:
    words = vocabulary()
    for skill in words.skills.values():
        above = {skill.key}
        level = [skill]
        while level:
            found = [words.find(name) for one in level for name in one.broader]
            level = [one for one in found if one is not None]
            assert skill not in level, f"{skill.name} is broader than itself"
            level = [one for one in level if one.key not in above]
            above |= {one.key for one in level}


def test_names_are_clean_and_no_longer_than_the_search_looks() -> None:
    for skill in vocabulary().skills.values():
        for name in (skill.name, *skill.aliases):
            assert name == " ".join(name.split())
            assert len(normalise(name).split()) <= LONGEST_ALIAS, name


def test_no_alias_says_again_what_its_line_says() -> None:
    for skill in vocabulary().skills.values():
        keys = Counter(normalise(name) for name in (skill.name, *skill.aliases))
        assert [key for key, times in keys.items() if times > 1] == [], skill.name


def test_every_name_is_indexed_under_the_key_that_a_search_makes_of_it() -> None:
    words = vocabulary()
    indexed = words.aliases.keys() | words.ambiguous
    for skill in words.skills.values():
        for name in (skill.name, *skill.aliases):
            assert normalise(name) in indexed, name
        assert skill.key == normalise(skill.name)


def test_the_name_of_a_skill_means_that_skill() -> None:
    words = vocabulary()
    assert [skill.name for skill in words.skills.values() if words.find(skill.name) != skill] == []


def test_what_several_skills_claim_is_marked_by_all_but_one() -> None:
    words = vocabulary()
    claims: dict[str, list[Skill]] = {}
    for skill in words.skills.values():
        for key in {skill.key, *map(normalise, skill.aliases)}:
            claims.setdefault(key, []).append(skill)
    for key, skills in claims.items():
        assert sum(key not in skill.everyday for skill in skills) <= 1, key
        if len(skills) > 1:
            assert words.is_everyday(key)


def test_everyday_words_are_marked() -> None:
    words = vocabulary()
    indexed = words.aliases.keys() | words.ambiguous
    named = {word for word in EVERYDAY.split() if normalise(word) in indexed}
    assert {word for word in named if not words.is_everyday(word)} == set()
    assert len(named) > 150


def test_a_name_of_one_or_two_letters_is_marked_unless_it_is_nothing_else() -> None:
    words = vocabulary()
    short = {word for word in words.aliases if len(word) < 3 and word.isascii()} - words.everyday
    assert short <= {
        "5s",
        "ai",
        "c#",
        "d3",
        "f#",
        "hr",
        "jq",
        "js",
        "k6",
        "k8",
        "qa",
        "ui",
        "ux",
        "vb",
    }


@pytest.mark.parametrize(
    "word", ["go", "rest", "excel", "spring", "swift", "make.com", "r", "c", "rust", "scrum"]
)
def test_an_everyday_word_that_is_a_skill_is_known_as_one(word: str) -> None:
    assert vocabulary().find(word)
    assert vocabulary().is_everyday(word) or word == "make.com"


def test_an_abbreviation_of_several_skills_means_none_of_them() -> None:
    words = vocabulary()
    assert words.find("pm") is None
    assert "pm" in words.ambiguous


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Verhandlungsführung", "negotiation"),
        ("öffentliches Reden", "public speaking"),
        ("hablar en público", "public speaking"),
        ("prise de parole en public", "public speaking"),
        ("gestão de projetos", "project management"),
        ("Zeitmanagement", "time management"),
        ("inglés", "English"),
        ("Französisch", "French"),
        ("aprendizaje automático", "machine learning"),
        ("comptabilité", "accounting"),
        ("color theory", "colour theory"),
        ("gynecology", "gynaecology"),
        ("k8s", "Kubernetes"),
    ],
)
def test_a_skill_is_known_by_what_it_is_called_elsewhere(said: str, meant: str) -> None:
    skill = vocabulary().find(said)
    assert skill is not None
    assert skill.name == meant


# What can be taught alone is a skill alone: a part, a rival or a neighbour is related, not renamed.
NOT_THE_SAME = [
    ("YAML", "Kustomize"),
    ("zsh", "Bash"),
    ("zero-knowledge proofs", "cryptography"),
    ("B2C sales", "sales"),
    ("B2B sales", "B2C sales"),
    ("aesthetics", "spa management"),
    ("WebExtensions", "Chrome extensions"),
    ("automata", "automation"),
    ("Smalltalk", "small talk"),
    ("MVVM", "MVC"),
    ("Angular", "AngularJS"),
    ("Azure Service Bus", "Azure Functions"),
    ("Amazon S3", "EC2"),
    ("Apache Solr", "search engineering"),
    ("Ubuntu", "Linux"),
    ("Fedora", "Red Hat"),
    ("Podman", "containers"),
    ("Vagrant", "VirtualBox"),
    ("OpenTofu", "Terraform"),
    ("Valkey", "Redis"),
    ("PostGIS", "PostgreSQL"),
    ("MLflow", "Weights & Biases"),
    ("convolutional neural networks", "deep learning"),
    ("recurrent neural networks", "convolutional neural networks"),
    ("object detection", "computer vision"),
    ("logistic regression", "linear regression"),
    ("LaTeX", "Typst"),
    ("MuseScore", "Sibelius"),
    ("snooker", "darts game"),
    ("ice hockey", "field hockey"),
    ("kickboxing", "boxing"),
    ("nephrology", "urology"),
    ("acupuncture", "herbal medicine"),
    ("civil law", "civil procedure"),
    ("TIG welding", "welding"),
    ("trigonometry", "geometry"),
]


@pytest.mark.parametrize(("one", "other"), NOT_THE_SAME)
def test_a_neighbour_is_not_another_name(one: str, other: str) -> None:
    first, second = vocabulary().find(one), vocabulary().find(other)
    assert first is not None
    assert second is not None
    assert first != second


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("convnets", "convolutional neural networks"),
        ("J2EE", "Jakarta EE"),
        ("utf8", "Unicode"),
        ("yml", "YAML"),
        ("2FA", "multi-factor authentication"),
        ("two-factor authentication", "multi-factor authentication"),
        ("rocq", "Coq"),
        ("AS/400", "IBM i"),
        ("sinatra ruby", "Sinatra (for Ruby)"),
        ("openerp", "Odoo"),
        ("phonegap", "Cordova"),
        ("vlang", "V (the language)"),
        ("drawio", "draw.io"),
        ("aliyun", "Alibaba Cloud"),
        ("sendinblue", "Brevo"),
        ("SDR", "sales development"),
        ("MBTI", "Myers-Briggs"),
        ("hematology", "haematology"),
        ("soldadura", "welding"),
    ],
)
def test_a_skill_is_known_by_its_former_short_and_long_names(said: str, meant: str) -> None:
    skill = vocabulary().find(said)
    assert skill is not None
    assert skill.name == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Excelkurs", "Excel"),
        ("excelkenntnisse", "Excel"),
        ("Englischnachhilfe", "English"),
        ("Gitarrenunterricht", "guitar"),
        ("Verhandlungstraining", "negotiation"),
    ],
)
def test_a_closed_compound_is_a_lesson_in_its_first_part(said: str, meant: str) -> None:
    found, known = vocabulary().find(said), vocabulary().find(meant)
    assert found is not None
    assert found == known


@pytest.mark.parametrize("said", ["Grundkurs", "Kurs", "Onlinekurs", "Crashkurs", "kursbuch"])
def test_a_course_in_nothing_is_no_skill(said: str) -> None:
    assert vocabulary().find(said) is None


def test_two_lines_that_claim_one_name_are_refused() -> None:
    lines = "Alpha | first\nBeta | first"
    with pytest.raises(VocabularyError, match="'first' is both"):
        build(parse(lines, "test"))
    assert build(parse(lines.replace("first", "first?"), "test")).find("first") is None


def test_a_name_that_one_skill_claims_outright_is_that_skills() -> None:
    words = build(parse("Alpha | first?\nBeta | first", "test"))
    found = words.find("first")
    assert found is not None
    assert found.name == "Beta"
    assert "first" not in words.ambiguous


@pytest.mark.parametrize(
    "lines", ["Alpha | near: Beta", "Alpha | a, b | c, d", "Alpha\nalpha", "Alpha | ..."]
)
def test_a_line_that_breaks_the_format_is_refused(lines: str) -> None:
    with pytest.raises(VocabularyError):
        build(parse(lines, "test"))
