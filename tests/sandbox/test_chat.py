"""What the app can say, and what comes of it."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person
from tests.sandbox.refusals import error, refusal

SECTION: dict[str, Any] = {"type": "section", "text": {"type": "mrkdwn", "text": "*Hello*"}}


@pytest.fixture
def here(sandbox: Sandbox) -> str:
    """The channel that the app belongs to."""
    return sandbox.channel("skill-swap").id


def test_a_post_is_read_by_the_members(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    posted = api.chat_postMessage(channel="#skill-swap", text="Soup is ready")
    message = posted["message"]
    assert (message["bot_id"], message["app_id"]) == (api.auth_test()["bot_id"], sandbox.app_id)
    assert message["bot_profile"]["name"] == "Potluck"
    shown = ana.messages("skill-swap")[-1]
    assert (shown["ts"], shown["text"], shown["bot"]) == (posted["ts"], "Soup is ready", True)


def test_a_post_to_a_person_goes_into_their_direct_message(api: WebClient, ana: Person) -> None:
    posted = api.chat_postMessage(channel=ana.id, text="Hi Ana")
    assert posted["channel"] == ana.dm_with_app()
    assert ana.from_app()[-1]["text"] == "Hi Ana"


def test_the_app_speaks_only_where_it_belongs(sandbox: Sandbox, api: WebClient) -> None:
    general = sandbox.channel("general").id
    assert error(api.chat_postMessage, channel=general, text="Hi") == "not_in_channel"
    secret = sandbox.add_channel("secret", ["ana"], is_private=True).id
    assert error(api.chat_postMessage, channel=secret, text="Hi") == "channel_not_found"
    assert error(api.chat_postMessage, channel="C404", text="Hi") == "channel_not_found"


@pytest.mark.filterwarnings("ignore:The top-level `text` argument is missing")
def test_an_empty_post_is_no_post(api: WebClient, here: str) -> None:
    assert error(api.chat_postMessage, channel=here, text="  ") == "no_text"
    empty = {"channel": here, "text": " ", "blocks": []}
    assert error(api.chat_postMessage, **empty) == "no_text"
    assert error(api.chat_update, channel=here, ts="1.0", text="x") == "message_not_found"


def test_a_very_long_post_is_cut_and_a_long_update_refused(api: WebClient, here: str) -> None:
    posted = api.chat_postMessage(channel=here, text="x" * 50_000)
    assert len(posted["message"]["text"]) == 40_000
    assert posted["warning"] == "message_truncated"
    assert posted["response_metadata"]["warnings"] == ["message_truncated"]
    assert "warning" not in api.chat_postMessage(channel=here, text="x" * 40_000)
    arguments = {"channel": here, "ts": posted["ts"], "text": "x" * 4_001}
    assert error(api.chat_update, **arguments) == "msg_too_long"


def test_bad_blocks_are_refused_with_the_place(api: WebClient, here: str) -> None:
    assert (
        error(api.chat_postMessage, channel=here, text="x", blocks="[") == "invalid_blocks_format"
    )
    bad = [{"type": "section"}]
    assert error(api.chat_postMessage, channel=here, text="x", blocks=bad) == "invalid_blocks"


def test_timestamps_are_unique_and_rise(api: WebClient, here: str) -> None:
    stamps = [api.chat_postMessage(channel=here, text=str(n))["ts"] for n in range(20)]
    assert stamps == sorted(set(stamps))
    assert all(len(ts.split(".")[1]) == 6 for ts in stamps)


def test_the_app_changes_and_deletes_only_its_own(api: WebClient, ana: Person, here: str) -> None:
    hers = ana.post("skill-swap", "Mine")
    theft = {"channel": here, "ts": hers["ts"]}
    assert error(api.chat_update, **theft, text="Yours") == "cant_update_message"
    assert error(api.chat_delete, **theft) == "cant_delete_message"
    ours = api.chat_postMessage(channel=here, text="One", blocks=[SECTION])
    api.chat_update(channel=here, ts=ours["ts"], text="Two")
    shown = ana.messages("skill-swap")[-1]
    assert (shown["text"], shown["blocks"], shown["edited"]) == ("Two", None, True)
    api.chat_delete(channel=here, ts=ours["ts"])
    assert ana.messages("skill-swap")[-1]["ts"] == hers["ts"]
    assert error(api.chat_delete, channel=here, ts=ours["ts"]) == "message_not_found"


def test_an_ephemeral_message_is_seen_by_one_and_kept_by_nobody(
    api: WebClient, ana: Person, ben: Person, here: str
) -> None:
    note = api.chat_postEphemeral(channel=here, user=ana.id, text="Psst")
    assert [one["text"] for one in ana.ephemerals("skill-swap")] == ["Psst"]
    assert ben.ephemerals("skill-swap") == []
    assert api.conversations_history(channel=here)["messages"] == []
    assert error(api.chat_update, channel=here, ts=note["message_ts"], text="x") == (
        "message_not_found"
    )


def test_an_ephemeral_message_needs_a_reader_in_the_channel(
    sandbox: Sandbox, api: WebClient, here: str
) -> None:
    dev = sandbox.add_person("dev", is_restricted=True, is_ultra_restricted=True)
    arguments = {"channel": here, "user": dev.id, "text": "x"}
    assert error(api.chat_postEphemeral, **arguments) == "user_not_in_channel"


def test_a_reaction_counts_once(api: WebClient, ana: Person, here: str) -> None:
    said = ana.post("skill-swap", "I can teach Go")
    arguments = {"channel": here, "timestamp": said["ts"], "name": "seedling"}
    api.reactions_add(**arguments)
    assert error(api.reactions_add, **arguments) == "already_reacted"
    assert error(api.reactions_add, **{**arguments, "name": "No Such"}) == "invalid_name"
    gone = {**arguments, "timestamp": "1.000001"}
    assert error(api.reactions_add, **gone) == "message_not_found"
    me = api.auth_test()["user_id"]
    assert ana.messages("skill-swap")[-1]["reactions"] == [{"name": "seedling", "users": [me]}]


def test_a_reaction_names_a_message(api: WebClient, ana: Person, here: str) -> None:
    said = ana.post(here, "I can teach Go")
    for name in ("reactions.add", "reactions.remove"):
        for about, code in (
            ({"channel": here}, "no_item_specified"),
            ({"channel": here, "timestamp": "now"}, "bad_timestamp"),
            ({"channel": "C404", "timestamp": said["ts"]}, "channel_not_found"),
        ):
            arguments = {"name": "wave", **about}
            assert error(api.api_call, api_method=name, json=arguments) == code


def test_a_message_takes_so_many_reactions(api: WebClient, ana: Person, here: str) -> None:
    about = {"channel": here, "timestamp": ana.post(here, "I can teach Go")["ts"]}
    for number in range(23):
        api.reactions_add(**about, name=f"mine{number}")
    assert error(api.reactions_add, **about, name="more") == "too_many_reactions"
    (said,) = [one for one in ana.messages(here) if one["ts"] == about["timestamp"]]
    for number in range(27):
        ana.react(said, f"hers{number}")
    assert error(api.reactions_add, **about, name="more") == "too_many_emoji"
    assert error(api.reactions_add, **about, name="hers0") == "too_many_reactions"
    assert error(api.reactions_add, **about, name="mine0") == "already_reacted"
    api.reactions_remove(**about, name="mine0")
    api.reactions_add(**about, name="hers0")


def test_a_reaction_of_its_own_is_taken_back_once(api: WebClient, ana: Person, here: str) -> None:
    said = ana.post(here, "I can teach Go")
    about = {"channel": here, "timestamp": said["ts"], "name": "wave"}
    ana.react(said, "wave")
    assert error(api.reactions_remove, **about) == "no_reaction"
    api.reactions_add(**about)
    api.reactions_remove(**about)
    assert [one["users"] for one in ana.messages(here)[-1]["reactions"]] == [[ana.id]]
    assert error(api.reactions_remove, **about) == "no_reaction"


def test_the_app_may_speak_of_itself(api: WebClient, here: str) -> None:
    said = api.chat_meMessage(channel=here, text="is hungry")
    (found,) = api.conversations_history(channel=here)["messages"]
    assert (found["ts"], found["subtype"]) == (said["ts"], "me_message")


def cell(text: str) -> dict[str, str]:
    return {"type": "raw_text", "text": text}


DATA_BLOCKS: list[dict[str, Any]] = [
    {
        "type": "data_table",
        "caption": "Lessons",
        "rows": [
            [cell("Skill"), cell("Lessons")],
            [cell("Go"), {"type": "raw_number", "value": 3}],
        ],
    },
    {
        "type": "data_visualization",
        "title": "Lessons",
        "chart": {"type": "pie", "segments": [{"label": "Go", "value": 3}]},
    },
]


@pytest.mark.parametrize("block", DATA_BLOCKS, ids=lambda block: block["type"])
def test_tables_and_charts_are_taken_until_the_workspace_refuses_them(
    sandbox: Sandbox, api: WebClient, ana: Person, here: str, block: dict[str, Any]
) -> None:
    said = api.chat_postMessage(channel=here, text="Lessons", blocks=[block])
    assert said["message"]["blocks"][0]["type"] == block["type"]
    home = {"type": "home", "blocks": [block]}
    assert api.views_publish(user_id=ana.id, view=home)["ok"]

    sandbox.do(lambda core: setattr(core, "data_blocks", False))
    refused = refusal(api.chat_postMessage, channel=here, text="Lessons", blocks=[block])
    assert refused["error"] == "invalid_blocks"
    assert f"unsupported type: {block['type']}" in refused["response_metadata"]["messages"][0]
    update = {"channel": here, "ts": said["ts"], "text": "Lessons", "blocks": [block]}
    assert error(api.chat_update, **update) == "invalid_blocks"
    assert error(api.views_publish, user_id=ana.id, view=home) == "invalid_arguments"
    assert api.chat_postMessage(channel=here, text="Go: 3 lessons")["ok"]


def test_a_permalink_leads_to_the_sandbox(sandbox: Sandbox, api: WebClient, here: str) -> None:
    posted = api.chat_postMessage(channel=here, text="Look")
    link = api.chat_getPermalink(channel=here, message_ts=posted["ts"])["permalink"]
    assert link == f"{sandbox.url}archives/{here}/p{posted['ts'].replace('.', '')}"


def test_a_permalink_is_given_wherever_the_app_may_look(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    root = ana.post("general", "Who can teach Go?")
    reply = ana.post("general", "Nobody?", thread_ts=root["ts"])
    where = root["channel"]
    link = api.chat_getPermalink(channel=where, message_ts=reply["ts"])["permalink"]
    assert link.endswith(f"?thread_ts={root['ts']}&cid={where}")
    secret = sandbox.add_channel("secret", ["ana"], is_private=True).id
    hidden = ana.post("secret", "Quiet")["ts"]
    assert error(api.chat_getPermalink, channel=secret, message_ts=hidden) == "channel_not_found"
    assert error(api.chat_getPermalink, channel=where, message_ts="1.000001") == (
        "message_not_found"
    )


def test_metadata_is_shown_only_to_those_who_ask(api: WebClient, here: str) -> None:
    metadata = {"event_type": "introduced", "event_payload": {"id": "x1"}}
    api.chat_postMessage(channel=here, text="Meet", metadata=metadata)
    plain = api.conversations_history(channel=here)["messages"][0]
    assert "metadata" not in plain
    asked = api.conversations_history(channel=here, include_all_metadata=True)["messages"][0]
    assert asked["metadata"] == metadata


def test_metadata_stays_until_it_is_replaced_or_taken_away(api: WebClient, here: str) -> None:
    metadata = {"event_type": "introduced", "event_payload": {"id": "x1"}}
    about = {
        "channel": here,
        "ts": api.chat_postMessage(channel=here, text="Meet", metadata=metadata)["ts"],
    }
    assert api.chat_update(**about, text="Meet!")["message"]["metadata"] == metadata
    other = {"event_type": "introduced", "event_payload": {"id": "x2"}}
    changed = api.chat_update(**about, text="Meet!", metadata=other)
    assert changed["message"]["metadata"] == other
    assert "metadata" not in api.chat_update(**about, text="Meet!", metadata={})["message"]


@pytest.mark.parametrize("metadata", [{"event_type": "x"}, {"event_payload": {}}, "nonsense"])
def test_metadata_of_another_form_is_refused(api: WebClient, here: str, metadata: Any) -> None:
    arguments = {"channel": here, "text": "x", "metadata": metadata}
    assert error(api.api_call, api_method="chat.postMessage", json=arguments) == (
        "invalid_metadata_format"
    )


def test_a_text_that_rings_everybody_is_recorded(
    sandbox: Sandbox, api: WebClient, ana: Person, here: str
) -> None:
    api.chat_postMessage(channel=here, text="&lt;!channel&gt; is harmless")
    plain = {"type": "section", "text": {"type": "plain_text", "text": "<!here>"}}
    api.chat_postMessage(channel=here, text="plain text is, too", blocks=[plain])
    ana.post("skill-swap", "<!everyone>")
    assert sandbox.rings == []
    loud = {"type": "section", "text": {"type": "mrkdwn", "text": "<!here|here>"}}
    api.chat_postMessage(channel=here, text="<!channel> hi", blocks=[loud])
    assert [(ring.what, ring.surface) for ring in sandbox.rings] == [
        ("channel", "message"),
        ("here", "message"),
    ]
    ana.post("skill-swap", "hey @channel")
    assert sandbox.rings[-1].by == ana.id
    assert ana.messages("skill-swap")[-1]["text"] == "hey <!channel>"


def test_another_face_needs_another_scope(api: WebClient, here: str) -> None:
    arguments = {"channel": here, "text": "x", "username": "Somebody Else"}
    assert error(api.chat_postMessage, **arguments) == "missing_scope"
