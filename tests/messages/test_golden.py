"""What members read, word for word: every message, form and view in every state.

A wording was changed on purpose? `pytest tests/messages --update-goldens`, then read the diff.
"""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from types import ModuleType

import pytest

from bot.messages import (
    answers,
    edits,
    forms,
    home,
    introductions,
    replies,
    taking_part,
    tidying,
)
from bot.messages.blocks import Block, Message
from bot.sandbox.blockkit import all_texts
from tests.messages.people import NASTY
from tests.messages.reading import check
from tests.messages.samples import SAMPLES, Sample

GOLDEN = Path(__file__).with_name("golden")
BUILDERS: tuple[ModuleType, ...] = (
    introductions,
    replies,
    taking_part,
    answers,
    edits,
    forms,
    home,
    tidying,
)

PEOPLE = {"U0ANA", "U0BEN", "U0CHI", "U0DEV", "U0SUE", "U0EVE"}
BLOCKED = {f"U{number:010}" for number in range(400)}


def each_sample(sample: Sample) -> str:
    return sample.name


def as_json(sample: Sample) -> Block:
    built = sample.build()
    return {"text": built.text, "blocks": built.blocks} if isinstance(built, Message) else built


@pytest.mark.parametrize("sample", SAMPLES, ids=each_sample)
def test_it_reads_as_it_did(sample: Sample, update_goldens: bool) -> None:
    now = json.dumps(as_json(sample), indent=2, ensure_ascii=False) + "\n"
    path = GOLDEN / f"{sample.name}.json"
    if update_goldens:
        path.parent.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.is_file(), (
        "new here: pytest tests/messages --update-goldens, then read what it says"
    )
    assert path.read_text(encoding="utf-8") == now


@pytest.mark.parametrize("sample", SAMPLES, ids=each_sample)
def test_slack_takes_it_and_it_rings_nobody_else(sample: Sample) -> None:
    check(sample.build(), PEOPLE | BLOCKED)


ORDINARY = [sample for sample in SAMPLES if not sample.state.endswith(("nasty", "everything"))]


@pytest.mark.parametrize("sample", ORDINARY, ids=each_sample)
def test_it_is_calm_and_tidy(sample: Sample) -> None:
    for words in all_texts(as_json(sample)):
        assert "!" not in words.replace("<!date", "").replace(NASTY, ""), "no exclamation marks"
        assert "  " not in words
        assert words == words.strip()


def test_no_golden_file_is_left_over(update_goldens: bool) -> None:
    known = {f"{sample.name}.json" for sample in SAMPLES}
    left_over = [path for path in GOLDEN.iterdir() if path.name not in known]
    if update_goldens:
        for path in left_over:
            path.unlink()
        left_over = []
    assert left_over == []


def test_no_two_samples_share_a_golden_file() -> None:
    assert len({sample.name for sample in SAMPLES}) == len(SAMPLES)


def test_every_builder_has_a_golden_file() -> None:
    builders = {
        f"{module.__name__}.{name}"
        for module in BUILDERS
        for name, found in inspect.getmembers(module, inspect.isfunction)
        if found.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(found).return_annotation in {"Message", "Block"}
    }
    sampled = {f"{each.builder.__module__}.{each.builder.__name__}" for each in SAMPLES}
    assert builders == sampled
