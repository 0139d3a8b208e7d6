"""A small Slack app, made with Bolt, that shows one of everything the page has to handle."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.sandbox import Sandbox

Json = dict[str, Any]
LEVELS = ("new to it", "some", "solid", "expert")


def plain(text: str) -> Json:
    """A plain_text object."""
    return {"type": "plain_text", "text": text}


def option(text: str) -> Json:
    """An option whose value is its text."""
    return {"text": plain(text), "value": text}


OFFER: Json = {
    "type": "modal",
    "callback_id": "offer",
    "title": plain("Offer a skill"),
    "submit": plain("Offer"),
    "close": plain("Cancel"),
    "blocks": [
        {
            "type": "input",
            "block_id": "skill",
            "label": plain("Skill"),
            "element": {"type": "plain_text_input", "action_id": "name", "max_length": 40},
        },
        {
            "type": "input",
            "block_id": "level",
            "label": plain("Level"),
            "optional": True,
            "element": {
                "type": "static_select",
                "action_id": "level",
                "options": [option(level) for level in LEVELS],
            },
        },
    ],
}

EVERYTHING: Json = {
    "type": "modal",
    "callback_id": "everything",
    "title": plain("Everything"),
    "submit": plain("Send"),
    "blocks": [
        {"type": "input", "block_id": name, "label": plain(name.title()), "element": element}
        for name, element in {
            "notes": {"type": "plain_text_input", "action_id": "it", "multiline": True},
            "seats": {
                "type": "number_input",
                "action_id": "it",
                "is_decimal_allowed": False,
                "min_value": "1",
                "max_value": "4",
            },
            "day": {"type": "datepicker", "action_id": "it"},
            "hour": {"type": "timepicker", "action_id": "it", "initial_time": "09:30"},
            "days": {
                "type": "checkboxes",
                "action_id": "it",
                "options": [option(day) for day in ("Mon", "Tue", "Wed")],
            },
            "size": {
                "type": "radio_buttons",
                "action_id": "it",
                "options": [option(size) for size in ("Pair", "Pod")],
            },
            "skills": {
                "type": "multi_static_select",
                "action_id": "it",
                "options": [option(skill) for skill in ("Go", "Law", "SQL")],
            },
            "host": {"type": "users_select", "action_id": "it"},
        }.items()
    ],
}

FIRST_VIEW: Json = {
    "type": "modal",
    "title": plain("First view"),
    "blocks": [
        {
            "type": "input",
            "block_id": "draft",
            "optional": True,
            "label": plain("Draft"),
            "element": {"type": "plain_text_input", "action_id": "it"},
        },
        {
            "type": "actions",
            "block_id": "on",
            "elements": [{"type": "button", "action_id": "push", "text": plain("Go deeper")}],
        },
    ],
    "submit": plain("Done"),
}

SECOND_VIEW: Json = {
    "type": "modal",
    "title": plain("Second view"),
    "blocks": [{"type": "section", "text": plain("Deeper")}],
}

CONFIRM: Json = {
    "title": plain("Not now?"),
    "text": plain("We look again next week."),
    "confirm": plain("Skip it"),
    "deny": plain("Keep it"),
}

CARD: list[Json] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Berlin meets Austin*"}},
    {
        "type": "actions",
        "block_id": "answer",
        "elements": [
            {
                "type": "button",
                "action_id": "works",
                "style": "primary",
                "text": plain("This works"),
                "value": "7",
            },
            {
                "type": "button",
                "action_id": "skip",
                "text": plain("Not now"),
                "confirm": CONFIRM,
            },
            {"type": "button", "action_id": "silence", "text": plain("Silence")},
            {
                "type": "static_select",
                "action_id": "flavour",
                "placeholder": plain("Choose a flavour"),
                "options": [option(name) for name in ("Sweet", "Salty", "Sour")],
            },
            {
                "type": "external_select",
                "action_id": "lookup",
                "placeholder": plain("Look a skill up"),
                "min_query_length": 1,
            },
            {
                "type": "overflow",
                "action_id": "more",
                "options": [option("Edit"), option("Remove")],
            },
        ],
    },
]


def home_view(visits: int) -> Json:
    """A Home tab that says how often its button was pressed."""
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("At the table")},
            {"type": "section", "text": {"type": "mrkdwn", "text": f"Pressed *{visits}* times"}},
            {
                "type": "actions",
                "block_id": "count",
                "elements": [{"type": "button", "action_id": "count", "text": plain("Press")}],
            },
        ],
    }


class TinyApp:
    """The app, connected to a sandbox over Socket Mode. `heard` is what members did, in order."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        self.heard: list[Json] = []
        app = App(client=self.client)
        app.command("/teach")(self._teach)
        app.command("/learn")(self._learn)
        app.command("/potluck")(self._potluck)
        app.message_shortcut("add_to_potluck")(self._add)
        app.view("offer")(self._offer)
        app.view("everything")(self._everything)
        app.action("push")(self._push)
        for name in ("works", "skip", "flavour", "lookup", "more"):
            app.action(name)(self._act)
        app.action("count")(self._count)
        app.options("lookup")(self._look_up)
        app.event("app_home_opened")(self._home)
        app.event("message")(self._message)
        self._handler = SocketModeHandler(app, sandbox.app_token)
        self._handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def close(self) -> None:
        """Disconnect."""
        self._handler.close()  # type: ignore[no-untyped-call]

    def post_card(self, channel: str) -> None:
        """Post the card with one of each element."""
        self.client.chat_postMessage(channel=channel, text="Berlin meets Austin", blocks=CARD)

    def _teach(self, ack: Ack, body: Json, respond: Respond) -> None:
        ack()
        if body["text"]:
            respond(text=f"Understood: {body['text']}")
        else:
            self.client.views_open(trigger_id=body["trigger_id"], view=OFFER)

    def _add(self, ack: Ack, body: Json) -> None:
        self.heard.append(body["message"])
        self.client.views_open(trigger_id=body["trigger_id"], view=OFFER)
        ack()

    def _offer(self, ack: Ack, body: Json) -> None:
        values = body["view"]["state"]["values"]
        skill = values["skill"]["name"]["value"]
        if skill == "telepathy":
            ack(response_action="errors", errors={"skill": "Nobody can teach that."})
            return
        ack()
        chosen = values["level"]["level"]["selected_option"]
        level = chosen["value"] if chosen else "no level"
        self.client.chat_postMessage(
            channel=body["user"]["id"], text=f"You offer {skill}, {level}."
        )

    def _learn(self, ack: Ack, body: Json) -> None:
        self.client.views_open(trigger_id=body["trigger_id"], view=EVERYTHING)
        ack()

    def _everything(self, ack: Ack, body: Json) -> None:
        self.heard.append(body["view"]["state"]["values"])
        ack()

    def _potluck(self, ack: Ack, body: Json) -> None:
        self.client.views_open(trigger_id=body["trigger_id"], view=FIRST_VIEW)
        ack()

    def _push(self, ack: Ack, body: Json) -> None:
        self.client.views_push(trigger_id=body["trigger_id"], view=SECOND_VIEW)
        ack()

    def _act(self, ack: Ack, action: Json, respond: Respond) -> None:
        ack()
        self.heard.append(action)
        chosen = action.get("selected_option")
        said = chosen["value"] if chosen else action.get("value", "")
        respond(text=f"{action['action_id']} {said}", replace_original=False)

    def _look_up(self, ack: Ack, payload: Json) -> None:
        skills = ["Go", "Gardening", "Rust"]
        typed = payload["value"].lower()
        ack(options=[option(skill) for skill in skills if skill.lower().startswith(typed)])

    def _home(self, event: Json) -> None:
        if event["tab"] == "home":
            self.client.views_publish(user_id=event["user"], view=home_view(0))

    def _count(self, ack: Ack, body: Json, action: Json) -> None:
        ack()
        self.heard.append(action)
        self.client.views_publish(user_id=body["user"]["id"], view=home_view(len(self.heard)))

    def _message(self) -> None:
        """Messages are nothing to this app, but they have to be acknowledged."""
