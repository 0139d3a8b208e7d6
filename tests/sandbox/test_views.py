"""Home tabs and modals through views.*."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from bot.sandbox.core import Core
from tests.sandbox.client import Person
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import complaints, error

HOME: dict[str, Any] = {"type": "home", "blocks": [{"type": "divider"}]}


def modal(title: str = "Teach", **more: Any) -> dict[str, Any]:
    text = {"type": "plain_text", "text": title}
    return {"type": "modal", "title": text, "blocks": [{"type": "divider"}], **more}


@pytest.fixture
def trigger(sandbox: Sandbox, ana: Person) -> str:
    """A trigger id of something that Ana has just done."""
    return make_trigger(sandbox, ana)


def make_trigger(sandbox: Sandbox, who: Person, *, from_modal: bool = False) -> str:
    def deed(core: Core) -> str:
        now = core.timeline.now()
        return core.interactivity.trigger(who.team, who.id, now, from_modal=from_modal)

    return sandbox.do(deed)


def test_a_home_tab_is_seen_by_its_owner_only(api: WebClient, ana: Person, ben: Person) -> None:
    view = api.views_publish(user_id=ana.id, view=HOME)["view"]
    assert (view["type"], view["app_id"], view["previous_view_id"]) == (
        "home",
        view["app_id"],
        None,
    )
    shown = ana.home()
    assert shown is not None
    assert shown["id"] == view["id"]
    assert ben.home() is None


def test_a_home_tab_published_over_a_newer_one_conflicts(api: WebClient, ana: Person) -> None:
    first = api.views_publish(user_id=ana.id, view=HOME)["view"]
    second = api.views_publish(user_id=ana.id, view=HOME, hash=first["hash"])["view"]
    assert second["id"] == first["id"]
    arguments = {"user_id": ana.id, "view": HOME, "hash": first["hash"]}
    assert error(api.views_publish, **arguments) == "hash_conflict"


def test_a_home_tab_needs_an_owner_and_sound_blocks(api: WebClient, ana: Person) -> None:
    assert error(api.views_publish, user_id="U404", view=HOME) == "user_not_found"
    bad = {"type": "home", "blocks": [{"type": "header"}]}
    said = complaints(api.views_publish, user_id=ana.id, view=bad)
    assert "missing required field: text [json-pointer:/view/blocks/0]" in said


def test_a_workspace_that_refuses_data_blocks_refuses_them_at_home() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty", data_blocks=False) as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        row = [{"type": "raw_text", "text": "x"}]
        table = {"type": "data_table", "caption": "x", "rows": [row, row]}
        home = {"type": "home", "blocks": [table]}
        said = complaints(api.views_publish, user_id=sandbox.person("ana").id, view=home)
        assert "unsupported type: data_table" in said


def test_a_trigger_opens_one_modal(
    sandbox: Sandbox, api: WebClient, ana: Person, trigger: str
) -> None:
    view = api.views_open(trigger_id=trigger, view=modal())["view"]
    assert [one["id"] for one in ana.modals()] == [view["id"]]
    assert view["root_view_id"] == view["id"]
    assert error(api.views_open, trigger_id=trigger, view=modal()) == "exchanged_trigger_id"
    assert error(api.views_open, trigger_id="1.2.3", view=modal()) == "invalid_trigger_id"


def test_a_trigger_lasts_three_seconds(sandbox: Sandbox, api: WebClient, trigger: str) -> None:
    sandbox.clock.move(timedelta(seconds=3.1))
    assert error(api.views_open, trigger_id=trigger, view=modal()) == "expired_trigger_id"


def test_a_refused_view_does_not_use_the_trigger_up(api: WebClient, trigger: str) -> None:
    assert error(api.views_open, trigger_id=trigger, view={}) == "invalid_arguments"
    assert api.views_open(trigger_id=trigger, view=modal())["ok"]


def test_three_modals_may_lie_on_each_other(
    sandbox: Sandbox, api: WebClient, ana: Person, trigger: str
) -> None:
    root = api.views_open(trigger_id=trigger, view=modal("One"))["view"]
    assert error(api.views_push, trigger_id=make_trigger(sandbox, ana), view=modal()) == (
        "invalid_trigger_id"
    )
    second = make_trigger(sandbox, ana, from_modal=True)
    pushed = api.views_push(trigger_id=second, view=modal("Two"))["view"]
    assert (pushed["previous_view_id"], pushed["root_view_id"]) == (root["id"], root["id"])
    third = make_trigger(sandbox, ana, from_modal=True)
    api.views_push(trigger_id=third, view=modal("Three"))
    fourth = make_trigger(sandbox, ana, from_modal=True)
    assert error(api.views_push, trigger_id=fourth, view=modal()) == "push_limit_reached"
    ana.close()
    assert [one["title"]["text"] for one in ana.modals()] == ["One", "Two"]


def test_a_view_is_updated_by_id_or_external_id(api: WebClient, ana: Person, trigger: str) -> None:
    view = api.views_open(trigger_id=trigger, view=modal(external_id="mine"))["view"]
    new = api.views_update(view_id=view["id"], view=modal("New", external_id="mine"))["view"]
    assert new["hash"] != view["hash"]
    api.views_update(external_id="mine", view=modal("Newer"))
    assert ana.modal()["title"]["text"] == "Newer"
    stale = {"view_id": view["id"], "hash": view["hash"], "view": modal()}
    assert error(api.views_update, **stale) == "hash_conflict"
    assert error(api.views_update, view_id="V404", view=modal()) == "not_found"
    ana.close()
    assert error(api.views_update, view_id=view["id"], view=modal()) == "not_found"
