"""What capture understands, how long it takes, and how much of a disk it needs."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import rapidfuzz

import bot.skills
from bot.skills import capture
from tests.skills.test_cases import CASES, expected, found, table
from tests.skills.test_dev_data import DATA, figures, rows

LENGTHS = (50, 200, 1_000, 4_000)
"""Characters of the posts whose reading is timed."""

HOSTILE_CHARACTERS = 40_000

HOSTILE = {
    "commas": "I can teach " + "a, " * HOSTILE_CHARACTERS,
    "nested quotes": "\"I 'said (" * HOSTILE_CHARACTERS,
    "I can teach": "I can teach " * HOSTILE_CHARACTERS,
    "I want to learn": "I want to learn " * HOSTILE_CHARACTERS,
    "really": "I want to learn " + "really " * HOSTILE_CHARACTERS,
    "and and and": "I can teach " + "and " * HOSTILE_CHARACTERS,
    "spaces": "I can teach" + " " * HOSTILE_CHARACTERS,
    "punctuation": "?!.,;:" * HOSTILE_CHARACTERS,
    "brackets": "([{" * (HOSTILE_CHARACTERS // 6) + ")]}" * (HOSTILE_CHARACTERS // 6),
    "one letter words": "a b c " * HOSTILE_CHARACTERS,
    "emoji": "\U0001f389" * HOSTILE_CHARACTERS,
    "marks": "*_~`a`~_*" * HOSTILE_CHARACTERS,
    "headings": "offer: " * HOSTILE_CHARACTERS,
    "sentences": "I can teach sql. " * HOSTILE_CHARACTERS,
    "links": "<https://a.example|I can teach> " * HOSTILE_CHARACTERS,
}


def main() -> None:
    """Print everything."""
    quality()
    speed()
    start()
    size()


def quality() -> None:
    """Share of the authored cases that are understood to the letter, and the dev data's figures."""
    for file in sorted(CASES.glob("*.txt")):
        cases = table(file)
        right = sum(
            (found(said.offers), found(said.wants))
            == (expected(meaning, "offers"), expected(meaning, "wants"))
            for _, post, meaning in cases
            for said in [capture(post)]
        )
        print(f"authored cases, {file.name}: {right} of {len(cases)}")
    for name in ("dev_posts", "synthetic_posts_dev"):
        if not (DATA / f"{name}.jsonl").is_file():
            print(f"{name}: not here")
            continue
        reached = figures(f"{name}.jsonl")
        post, spans = reached["post"], reached["relaxed"]
        print(
            f"{name}: post F1 {post['all']['F1']:.3f} (offers {post['offers']['F1']:.3f}, "
            f"wants {post['wants']['F1']:.3f}), spans relaxed F1 {spans['all']['F1']:.3f} "
            f"(wants {spans['wants']['F1']:.3f}), false alarms {reached['neg_false_alarm']:.3f}"
        )


def speed() -> None:
    """Time for a post of the data and of each length, made of authored cases, and hostile ones."""
    if (DATA / "dev_posts.jsonl").is_file():
        texts = [row["text"] for row in rows("dev_posts.jsonl")]
        characters = statistics.mean(map(len, texts))
        print(f"dev_posts ({characters:.0f} characters): {percentiles(texts)}")
    posts = [post for _, post, _ in table(CASES / "en.txt")]
    for length in LENGTHS:
        texts = []
        for at in range(0, len(posts), 5):
            text = ""
            for post in posts[at:] + posts[:at]:
                if len(text) >= length:
                    break
                text += post + "\n"
            texts.append(text[:length])
        print(f"a post of {length} characters: {percentiles(texts)}")
    for name, text in HOSTILE.items():
        took_least = best_of(3, partial(capture, text[:HOSTILE_CHARACTERS]))
        print(f"hostile, {name}: {took_least * 1e3:.1f} ms")


def percentiles(texts: Sequence[str]) -> str:
    """Milliseconds in which half, and 95 of 100, of the texts are read, each at its quickest."""
    took = sorted(best_of(5, partial(capture, text)) for text in texts)
    half, most = statistics.median(took) * 1e3, took[int(len(took) * 0.95)] * 1e3
    return f"p50 {half:.2f} ms, p95 {most:.2f} ms"


def best_of(times: int, call: Callable[[], object]) -> float:
    """Seconds of the quickest call: what the machine does besides is no business of ours."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        took.append(time.perf_counter() - began)
    return min(took)


def start() -> None:
    """Milliseconds until a new process has imported capture, and has read its first post."""
    code = (
        "import time; began = time.perf_counter(); from bot.skills import capture, vocabulary; "
        "imported = time.perf_counter(); vocabulary(); known = time.perf_counter(); "
        "capture('I can teach SQL'); "
        "print(imported - began, known - imported, time.perf_counter() - known)"
    )
    runs = [
        [float(figure) for figure in run([sys.executable, "-c", code]).split()] for _ in range(5)
    ]
    imports, words, first = (min(run[at] for run in runs) * 1e3 for at in range(3))
    print(f"start: import {imports:.0f} ms, vocabulary {words:.0f} ms, first post {first:.0f} ms")


def run(command: Sequence[str]) -> str:
    """What a command prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def size() -> None:
    """Megabytes of bot/skills and of rapidfuzz, without compiled Python."""
    for module in (bot.skills, rapidfuzz):
        folder = Path(str(module.__file__)).parent
        files = (file for file in folder.rglob("*") if "__pycache__" not in file.parts)
        megabytes = sum(file.stat().st_size for file in files if file.is_file()) / 1e6
        print(f"size of {module.__name__}: {megabytes:.1f} MB")
