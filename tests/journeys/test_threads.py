"""Posts that have replies, and replies that their authors show to the whole channel."""

from __future__ import annotations

from tests.office import Office
from tests.sandbox.client import texts


def test_deleting_a_post_that_has_replies_withdraws_what_it_said(office: Office) -> None:
    ana = office.person("ana")
    post = ana.post("skill-swap", "I can teach Python")
    office.person("ben").post("skill-swap", "Lovely!", thread_ts=post["ts"])
    office.wait_for(lambda: "*Python*" in office.says(ana, "/teach", "list"))
    ana.delete(post)
    office.wait_for(lambda: "You offer and want nothing" in office.says(ana, "/teach", "list"))


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
