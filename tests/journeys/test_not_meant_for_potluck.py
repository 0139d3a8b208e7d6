"""What is said where Potluck listens, and is no member's own word: it changes nothing."""

from __future__ import annotations

import json

from tests.office import Office
from tests.sandbox.client import Person


def kinds_sent(office: Office) -> list[str | None]:
    """The subtypes of the messages that Potluck was told of."""
    lines = [json.loads(line) for line in office.trace.read_text().splitlines()]
    return [
        line["payload"]["event"].get("subtype") for line in lines if line["what"] == "events_api"
    ]


def test_only_members_own_words_are_heard(office: Office) -> None:
    sandbox, ana = office.sandbox, office.person("ana")
    said = ana.post("skill-swap", "I can teach Go")
    office.wait_for(lambda: ana.messages("skill-swap")[-1]["reactions"])
    office.settle()
    calls = len(sandbox.calls)

    sandbox.add_person("robot", is_bot=True)
    sandbox.say("skill-swap", "robot", "I can teach Rust")
    sandbox.say("skill-swap", "robot", "I can teach SQL", subtype="bot_message", username="CI")
    sandbox.unfurl("skill-swap", said["ts"], "https://go.dev")
    sandbox.add_channel("with-others", ["ana"], app=True)
    sandbox.add_stranger("zoe", "with-others")
    Person(sandbox, "zoe").post("with-others", "I can teach Italian")
    sandbox.join("with-others", "chi")
    office.settle()
    assert [call.method for call in sandbox.calls[calls:]] == []
    assert kinds_sent(office)[1:] == [
        None,
        "bot_message",
        "message_changed",
        None,
        "channel_join",
    ]
    assert sandbox.lost == []

    answer = office.says(ana, "/teach", "list")
    assert "You can teach *Go*." in answer
