"""Which language a post is in, and that the files of the languages hold together."""

import pytest

from bot.skills import capture, parse_level
from bot.skills.grammar import Grammar, grammar_for
from bot.skills.languages import Language
from bot.skills.languages.all import LANGUAGES
from bot.skills.levels import Level
from bot.skills.sentences import lower


@pytest.mark.parametrize(
    ("post", "code"),
    [
        ("I can teach SQL", "en"),
        ("Want to learn Rust", "en"),
        ("teaching Excel, learning Go", "en"),
        ("SQL", "en"),
        ("Hola! I can teach Python and SQL to anybody", "en"),
        ("Suche SQL", "de"),
        ("Wer kann SQL?", "de"),
        ("Biete Machine Learning", "de"),
        ("möchte Excel lernen", "de"),
        ("moechte Excel lernen", "de"),
        ("Ofrezco Excel", "es"),
        ("Busco mentor de SQL", "es"),
        ("quiero aprender SQL", "es"),
        ("¿Me enseñas React?", "es"),
        ("puedo ensenar SQL", "es"),
        ("Cherche prof de SQL", "fr"),
        ("Je propose Excel", "fr"),
        ("envie d’apprendre Go", "fr"),
        ("Peux-tu m'apprendre SQL ?", "fr"),
        ("Ofereço Excel", "pt"),
        ("Procuro mentor de SQL", "pt"),
        ("quero aprender SQL", "pt"),
        ("Me ensina React?", "pt"),
        ("nao posso ensinar SQL", "pt"),
    ],
)
def test_a_short_post_tells_its_language(post: str, code: str) -> None:
    assert grammar_for(lower(post)).language.code == code


@pytest.mark.parametrize(
    "post",
    [
        "Ciao a tutti, vorrei imparare SQL e posso insegnare Excel",
        "Qualcuno mi può aiutare con questo errore?",
        "Cerco un mentore per Python, grazie",
        "Ik wil graag SQL leren en ik kan Excel uitleggen",
        "Wie kan me helpen met de Docker build?",
        "Goedemorgen allemaal, ik zoek de link van de vergadering",
        "Chciałbym nauczyć się Pythona i mogę pomóc z Excelem",
        "Czy ktoś może mi pomóc z tym błędem?",
        "Jag vill lära mig SQL",
        "SQLを学びたいです",
        "Я могу научить SQL",
        "Vull aprendre Python i puc ensenyar Excel",
    ],
)
def test_a_post_in_another_language_is_nonsense_to_nobody(post: str) -> None:
    said = capture(post)
    # A skill's own name may be understood by chance; words around it may not.
    names = {mention.name for mention in (*said.offers, *said.wants)}
    assert names <= {"SQL", "Excel", "Python"}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_phrase_of_a_language_is_well_written(language: Language) -> None:
    cues = Grammar(language)._cues
    assert len(cues) > 30
    for cue in cues:
        assert cue.wording.match("nothing of the kind", 0) is None


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_way_to_say_how_well_in_front_of_a_skill_or_behind_it_is_a_level(
    language: Language,
) -> None:
    assert set(language.levels) <= {level.name.lower() for level in Level}
    if language.levels:
        words = [word.strip() for word in f"{language.amounts}, {language.grades}".split(",")]
        unknown = [word for word in words if parse_level(" ".join(word.split())) is None]
        assert unknown == []


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("Anfängerin", Level.NEW),
        ("anfaenger", Level.NEW),
        ("débutante", Level.NEW),
        ("debutant", Level.NEW),
        ("un poco de", Level.SOME),
        ("um pouco de", Level.SOME),
        ("ein bisschen", Level.SOME),
        ("un peu de", Level.SOME),
        ("intermediário", Level.SOLID),
        ("avanzado", Level.EXPERT),
        ("avancado", Level.EXPERT),
        ("Fortgeschrittene", Level.EXPERT),
    ],
)
def test_levels_are_said_in_every_language_with_and_without_accents(
    typed: str, level: Level
) -> None:
    assert parse_level(typed) == level


@pytest.mark.parametrize(
    "text",
    [
        "ich kann " + "Python und " * 3_000,
        "kann " * 8_000,
        "ich möchte " + "nicht " * 6_000 + "lernen",
        "je peux vous " * 3_000,
        "j'aimerais apprendre l'" * 1_700,
        "quiero aprender a usar " * 1_700,
        "posso te ensinar a usar " * 1_600,
    ],
    ids=lambda text: f"{text[:16]!r}...",
)
def test_long_repetition_in_any_language_is_read_like_any_other_post(text: str) -> None:
    said = capture(text)
    assert all(mention.text in text for mention in (*said.offers, *said.wants))
