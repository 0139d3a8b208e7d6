"""Posts that have replies, and replies that their authors show to the whole channel."""

from __future__ import annotations

import json
import socket
import time
import urllib.request
from collections.abc import Callable
from typing import Any

from slack_sdk.signature import SignatureVerifier

from tests.office import Office
from tests.sandbox.client import texts


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def tell(office: Office, event: dict[str, Any]) -> int:
    """Bring Potluck an event over signed HTTP, word for word; the status of its answer."""
    body = json.dumps(
        {
            "type": "event_callback",
            "event_id": f"Ev{event['event_ts']}",
            "team_id": office.sandbox.team_id,
            "event": event,
        }
    )
    now = str(int(time.time()))
    signed = SignatureVerifier(office.sandbox.signing_secret).generate_signature(
        timestamp=now, body=body
    )
    assert signed is not None
    request = urllib.request.Request(
        f"http://127.0.0.1:{office.settings.port}/slack/events",
        body.encode(),
        {
            "Content-Type": "application/json",
            "X-Slack-Signature": signed,
            "X-Slack-Request-Timestamp": now,
        },
    )
    with urllib.request.urlopen(request) as answer:
        return int(answer.status)


def test_deleting_a_post_that_has_replies_withdraws_what_it_said(
    open_office: Callable[..., Office],
) -> None:
    """Slack keeps a tombstone in its place, and tells of it as of an edit by Slackbot."""
    office = open_office(environment={"PORT": str(free_port())})
    office.potluck.serve_http("127.0.0.1")
    ana = office.person("ana")
    post = ana.post("skill-swap", "I can teach Python")
    office.person("ben").post("skill-swap", "Lovely!", thread_ts=post["ts"])
    office.wait_for(lambda: "*Python*" in office.says(ana, "/teach", "list"))

    ts = f"{float(post['ts']) + 60:.6f}"
    stone = {
        "type": "message",
        "subtype": "tombstone",
        "text": "This message was deleted.",
        "user": "USLACKBOT",
        "hidden": True,
        "ts": post["ts"],
        "thread_ts": post["ts"],
        "reply_count": 1,
    }
    deletion = {
        "type": "message",
        "subtype": "message_changed",
        "channel": post["channel"],
        "channel_type": "channel",
        "hidden": True,
        "message": stone,
        "ts": ts,
        "event_ts": ts,
    }
    assert tell(office, deletion) == 200
    assert "You offer and want nothing" in office.says(ana, "/teach", "list")


def test_a_reply_that_is_sent_to_the_channel_too_is_understood(office: Office) -> None:
    ben = office.person("ben")
    root = office.person("ana").post("skill-swap", "Who knows what?")
    office.sandbox.say(
        "skill-swap",
        "ben",
        "I can teach chess",
        thread_ts=root["ts"],
        subtype="thread_broadcast",
    )
    (note,) = office.wait_for(lambda: ben.ephemerals("skill-swap"))
    assert "You can teach *chess*." in texts(note)
    assert "You can teach *chess*." in office.says(ben, "/teach", "list")
