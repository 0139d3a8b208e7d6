"""What the sandbox begins with, and what it keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from slack_sdk import WebClient

from bot.clock import MovableClock
from bot.sandbox import PortTakenError, Sandbox, opening, seed
from tests.sandbox.client import Person
from tests.sandbox.conftest import MANIFEST


@pytest.fixture(scope="module")
def demo() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, seed="demo") as running:
        yield running


def test_the_demo_is_about_thirty_people_in_a_dozen_zones(demo: Sandbox) -> None:
    people = [one for one in demo.team.people.values() if not one.is_bot and one.name != "slackbot"]
    assert 28 <= len(people) <= 34
    zones = {one.tz for one in people if one.tz}
    assert len(zones) >= 12
    assert all(ZoneInfo(zone) for zone in zones)
    assert sum(one.tz is None for one in people) == 1
    assert sum(one.is_owner for one in people) == 1
    assert sum(one.deleted for one in people) == 1
    assert sum(one.is_ultra_restricted for one in people) == 1
    assert sum(one.is_restricted and not one.is_ultra_restricted for one in people) == 1
    assert sum(one.is_bot for one in demo.team.people.values()) == 2
    levels = Counter(one.profile.get("Level") for one in people)
    assert {"Intern", "Junior", "Senior", "Director", "Executive"} <= set(levels)


def test_the_demo_has_weeks_of_talk_that_the_app_did_not_hear(demo: Sandbox) -> None:
    now = demo.clock.now().timestamp()
    for where in demo.team.conversations.values():
        stamps = [one.ts for one in where.messages]
        assert stamps == sorted(set(stamps))
        assert all(float(ts) < now for ts in stamps)
    general = demo.channel("general")
    assert now - float(general.messages[0].ts) > 14 * 86_400
    assert demo.team.app.bot_user_id not in general.members
    assert demo.core.delivery.in_flight == 0


def test_the_channel_of_the_app_is_silent_until_the_first_morning(tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock.json")
    with Sandbox(manifest=MANIFEST, seed="demo", clock=clock) as sandbox:
        swap = sandbox.channel("skill-swap")
        assert sandbox.team.app.bot_user_id in swap.members
        assert swap.messages == []
        opening.play(sandbox)
        said = [(one.user, one.thread_ts) for one in swap.messages]
        lines = seed.live_talk()
        assert [sandbox.team.people[user].name for user, _ in said] == [who for _, who, _ in lines]
        assert [bool(root) for _, root in said] == [text.startswith("> ") for *_, text in lines]
        stamps = [float(one.ts) for one in swap.messages]
        assert all(b - a > 600 for a, b in pairwise(stamps))
        opening.play(sandbox)
        assert len(swap.messages) == len(lines)


def test_an_opening_that_was_stopped_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with Sandbox(manifest=MANIFEST, state=tmp_path / "workspace.json") as sandbox:
        swap = sandbox.channel("skill-swap")
        left = iter([False, False, True])
        opening.play(sandbox, lambda: next(left))
        assert len(swap.messages) == 2
        opening.play(sandbox)
        assert len(swap.messages) == len(seed.live_talk())


def test_the_first_morning_is_the_last_wednesday_at_seven() -> None:
    for day in range(14):
        now = datetime(2026, 11, 16, 6, 59, tzinfo=UTC) + timedelta(days=day)
        morning = opening.first_morning(now)
        assert (morning.weekday(), morning.hour, morning.minute) == (2, 7, 0)
        assert timedelta(0) <= now - morning < timedelta(days=7)


def test_the_chain_of_the_readme_is_there(demo: Sandbox) -> None:
    titles = {one.name: (one.title, one.tz) for one in demo.team.people.values()}
    assert titles["jonas"] == ("Developer", "Europe/Berlin")
    assert titles["dana"] == ("Marketing Director", "America/Chicago")
    assert titles["weiling"] == ("Founder and CEO", "Asia/Singapore")


def test_guests_are_only_where_they_were_invited(demo: Sandbox) -> None:
    guest = demo.person("gideon").id
    rooms = [c.name for c in demo.team.conversations.values() if guest in c.members]
    assert rooms == ["design"]


def test_people_speak_only_where_they_belong(demo: Sandbox) -> None:
    for where in demo.team.conversations.values():
        assert {one.user for one in where.messages} <= set(where.members)


def test_everything_is_kept_across_a_restart(tmp_path: Path) -> None:
    kept, clock = tmp_path / "workspace.json", MovableClock(tmp_path / "clock.json")
    with Sandbox(manifest=MANIFEST, seed="empty", state=kept, clock=clock) as first:
        api = WebClient(first.bot_token, base_url=first.api_url, retry_handlers=[])
        ana = Person(first, "ana")
        said = ana.post("skill-swap", "I can teach Go")
        api.chat_postMessage(
            channel=ana.id,
            text="Hi",
            metadata={"event_type": "x", "event_payload": {"id": "1"}},
        )
        api.chat_postEphemeral(channel=said["channel"], user=ana.id, text="Psst")
        api.reactions_add(channel=said["channel"], timestamp=said["ts"], name="wave")
        api.views_publish(user_id=ana.id, view={"type": "home", "blocks": [{"type": "divider"}]})
        tokens = first.bot_token, first.app_token, first.signing_secret
        before = ana.messages("skill-swap"), ana.from_app(), ana.home()
    with Sandbox(manifest=MANIFEST, state=kept, clock=clock) as second:
        assert (second.bot_token, second.app_token, second.signing_secret) == tokens
        ana = Person(second, "ana")
        assert (ana.messages("skill-swap"), ana.from_app(), ana.home()) == before
        assert [one["text"] for one in ana.ephemerals("skill-swap")] == ["Psst"]
        api = WebClient(second.bot_token, base_url=second.api_url, retry_handlers=[])
        history = api.conversations_history(channel=ana.dm_with_app(), include_all_metadata=True)
        assert history["messages"][0]["metadata"]["event_payload"] == {"id": "1"}
        assert ana.post("skill-swap", "Later")["ts"] > said["ts"]


def test_the_kept_file_is_for_its_owner_only(tmp_path: Path) -> None:
    kept = tmp_path / "workspace.json"
    with Sandbox(manifest=MANIFEST, seed="empty", state=kept):
        pass
    assert kept.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["{", "{}", '{"version": 0, "world": {}}', "[1]"])
def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path: Path, content: str) -> None:
    kept = tmp_path / "workspace.json"
    kept.write_text(content)
    with pytest.raises(ValueError, match="Delete it to begin anew"):
        Sandbox(manifest=MANIFEST, state=kept).start()
    assert kept.read_text() == content


def test_a_port_that_is_taken_is_named(sandbox: Sandbox) -> None:
    port = int(sandbox.url.rsplit(":", 1)[1].rstrip("/"))
    other = Sandbox(port, manifest=MANIFEST, seed="empty")
    with pytest.raises(PortTakenError, match=str(port)):
        other.start()
    other.stop()


def test_an_unknown_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        Sandbox(manifest=MANIFEST, seed="nothing").start()
