"""Real public posts, said in a channel by the people of the demo workspace, through everything.

They are read where they lie and never copied; where they are absent the test is left out. What was
and was not understood is printed (`pytest -s tests/journeys/test_real_posts.py`).
"""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import conversations
from bot.sandbox.core import Core
from bot.sandbox.state import Person as PersonState
from storage import rounds, statements
from tests.office import Office
from tests.sandbox.client import texts

POSTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "dev_posts.jsonl"

pytestmark = pytest.mark.skipif(not POSTS.is_file(), reason="the evaluation data is not here")


def test_real_posts_become_introductions(
    tmp_path: Path, migrated_sqlite: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(migrated_sqlite, tmp_path / "potluck.db")
    office = Office.open(f"sqlite:///{tmp_path / 'potluck.db'}", seed="demo")
    try:
        posts = [json.loads(line) for line in POSTS.read_text().splitlines()]
        said = _say(office, posts)
        office.settle()
        understood = _understood(office, said)
        office.sandbox.advance(timedelta(days=7))
        office.settle()
        workspace_id = office.sandbox.team_id
        with office.potluck.database.read() as tx:
            drawn = rounds.latest(tx, workspace_id)
            entries = statements.standing(tx, workspace_id)
        introductions = _introductions(office)
        with capsys.disabled():
            sys.stdout.write(_report(posts, understood, len(entries), len(introductions)))

        assert drawn is not None
        assert drawn.value == drawn.upper_bound
        assert introductions, "people who want and people who can teach were introduced"
        assert all("Why you" in each and "This works" in each for each in introductions)
        assert office.refused_calls() == []
        assert office.sandbox.rings == []
    finally:
        office.close()


def _say(office: Office, posts: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Post each text just as Slack stores it, by one colleague after the other: ts -> post."""
    team = office.sandbox.team
    channel = office.sandbox.channel("skill-swap")
    people = _colleagues(office)
    said = {}
    for number, post in enumerate(posts):

        def deed(core: Core, number: int = number, text: str = post["text"]) -> str:
            speaker = people[number % len(people)]
            return conversations.post(core, team, channel, user=speaker.id, text=text).ts

        said[office.sandbox.do(deed)] = post
        if number % 20 == 19:
            # People do not all speak in one second; the queue of events is not what is tested.
            office.settle()
    return said


def _understood(office: Office, said: dict[str, dict[str, Any]]) -> dict[str, set[str]]:
    """Post id -> directions understood from it."""
    found: dict[str, set[str]] = {post["id"]: set() for post in said.values()}
    channel = office.sandbox.channel("skill-swap").id
    with office.potluck.database.read() as tx:
        for ts, post in said.items():
            statement = statements.find_post(tx, office.sandbox.team_id, channel, ts)
            if statement is not None:
                asserted = statements.asserted(tx, office.sandbox.team_id, statement.id)
                found[post["id"]] = {each.direction for each in asserted}
    return found


def _introductions(office: Office) -> list[str]:
    """What the first message of every group direct message says."""
    seen = {}
    for person in _colleagues(office):
        for meeting in office.person(person.name).group_dms():
            seen[meeting["id"]] = texts(meeting["messages"][0])
    return list(seen.values())


def _colleagues(office: Office) -> list[PersonState]:
    """The people who can talk in #skill-swap and take part."""
    channel = office.sandbox.channel("skill-swap")
    return [
        person
        for person in office.sandbox.team.people.values()
        if person.id in channel.members
        and not (person.is_bot or person.deleted or person.is_restricted)
    ]


def _report(
    posts: list[dict[str, Any]], understood: dict[str, set[str]], entries: int, meetings: int
) -> str:
    counts: Counter[str] = Counter()
    for post in posts:
        for direction, gold in (("offer", post["offers"]), ("want", post["wants"])):
            got = direction in understood[post["id"]]
            counts["hit" if gold and got else "miss" if gold else "false" if got else "rest"] += 1
    return (
        f"\n{len(posts)} real posts: of {counts['hit'] + counts['miss']} offers and wants "
        f"{counts['hit']} were understood and {counts['miss']} were not; {counts['false']} were "
        f"read into posts that make none. {entries} offers and wants stand; "
        f"{meetings} introductions were delivered.\n"
    )
