"""How well names of one skill find each other, how long it takes, and what it weighs."""

import json
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from importlib.resources import files
from pathlib import Path

from bot.skills import Certainty, identify, nearest, normalise, vocabulary
from bot.skills.meaning.sameness import sameness
from tests.skills.pairs import Pair, outcome, read
from tests.skills.test_dev_data import DATA

OWN = Path(__file__).resolve().parents[1] / "skills" / "pairs.txt"
UNKNOWN = (
    *("underwater basket weaving", "training of hawks", "looking after stray cats", "xqzt"),
    *("kubernettes cluster upgrades", "negociating with landlords", "lute", "pqr"),
)
KNOWN = (50, 300, 2_000)


def main() -> None:
    """Print everything."""
    quality()
    speed()
    for folder, name in (("meaning", "table.bin"), ("esco", "labels.txt")):
        size = len(files(f"bot.skills.{folder}").joinpath(name).read_bytes())
        print(f"size of bot/skills/{folder}/{name}: {size / 1e6:.1f} MB")


def quality() -> None:
    """Same or different, on our own pairs and on the evaluation data.

    A question is an answer: that a same pair is asked about is right, another one wrong.
    """
    tables = {"own pairs": read(OWN)}
    if DATA.is_dir():
        tables["evaluation pairs"] = evaluation_pairs()
    for title, pairs in tables.items():
        for stage, judge in (("look and meaning alone", by_itself), ("all", outcome)):
            print(f"{title}, {stage}: {judged(judge, pairs)}")


def evaluation_pairs() -> list[Pair]:
    lines = (DATA / "alias_pairs_dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Pair(row["label"].replace("different", "apart"), row["a"], row["b"]) for row in rows]


def judged(judge: Callable[[Pair], Certainty], pairs: Iterable[Pair]) -> str:
    """The share told right, and how many of each kind are taken, asked about, left apart."""
    counted = Counter((pair.label, judge(pair)) for pair in pairs)

    def number(label: str, *outcomes: Certainty) -> int:
        return sum(counted[label, each] for each in outcomes or Certainty)

    right = number("same", Certainty.CERTAIN, Certainty.LIKELY) + number("apart", Certainty.NEW)
    kinds = (
        f"{label}: {counted[label, Certainty.CERTAIN]} taken, "
        f"{counted[label, Certainty.LIKELY]} asked, {counted[label, Certainty.NEW]} apart"
        for label in ("same", "apart", "related")
    )
    return f"right {right / (number('same') + number('apart')):.3f}; " + "; ".join(kinds)


def by_itself(pair: Pair) -> Certainty:
    """What look and meaning alone say, without any list of names."""
    one, two = normalise(pair.one), normalise(pair.two)
    if one == two:
        return Certainty.CERTAIN
    return Certainty.LIKELY if sameness(one, two) >= 0 else Certainty.NEW


def speed() -> None:
    """Time to identify names that nobody knows, and to find names while somebody types."""
    skills = list(vocabulary().skills.values())
    for count in KNOWN:
        known = {each.key: each.name for each in skills[:: len(skills) // count][:count]}
        first = timed(partial(identify, "zzyx", known))
        times = [timed(partial(identify, name, known)) for name in UNKNOWN * 10]
        print(f"an unknown name among {count:,}: first {first:.0f} ms, then {shown(times)}")
    nearest("a", known, 30)
    times = [timed(partial(nearest, name, known, 30)) for name in ("py", "negotia", "pro man")]
    print(f"a picker over {count:,} and the vocabulary: {shown(times)}")


def timed(do: Callable[[], object]) -> float:
    """Milliseconds of the processor's time."""
    start = time.process_time()
    do()
    return (time.process_time() - start) * 1_000


def shown(times: list[float]) -> str:
    return f"{statistics.median(times):.2f} ms, at most {max(times):.2f} ms"
