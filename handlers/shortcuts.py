"""The shortcut "Add to Potluck" in the menu of a message."""

from __future__ import annotations

from slack_bolt import App, Args

from bot.messages import forms, ids
from bot.messages.facts import Listing, Standing
from bot.skills import Mention, capture
from handlers.house import House, person_of, standing_of, workspace_of
from storage.statements import OFFER, WANT


def register(app: App, house: House) -> None:
    """Listen to the shortcut."""

    @app.message_shortcut(ids.ADD_TO_POTLUCK)
    def add(args: Args) -> None:
        workspace_id, user_id = workspace_of(args.context), person_of(args.context)
        admission = house.admit(args.client, workspace_id, user_id)
        if admission.refusal:
            args.ack()
            house.answer(args.respond, admission.refusal, replace=False)
            return
        message = args.body["message"]
        proposed, about = _proposed(message.get("text") or "", own=message.get("user") == user_id)
        with house.database.read() as tx:
            standing = standing_of(tx, workspace_id, user_id)
        view = forms.skills(standing, house.clock.now(), proposed, about)
        args.client.views_open(trigger_id=args.body["trigger_id"], view=view)
        args.ack()


def _proposed(text: str, *, own: bool) -> tuple[Standing, str]:
    """What the form proposes for a post, and the sentence that says so.

    What a colleague offers may be what one wants to learn; what they want may be what one could
    teach. Nothing is stored before the form is saved.
    """
    said = capture(text)
    offers, wants = (said.offers, said.wants) if own else (said.wants, said.offers)
    if not said:
        return Standing(), "I could not tell skills in this post. Which ones do you mean?"
    about = "Added from your post" if own else "Added, since your colleague's post fits it"
    return (
        Standing(_listings(OFFER, offers), _listings(WANT, wants)),
        f"{about}. Take out what you do not mean; nothing is saved before you press *Save*.",
    )


def _listings(direction: str, mentions: tuple[Mention, ...]) -> tuple[Listing, ...]:
    return tuple(
        Listing(direction, each.key, each.name, None if each.level is None else int(each.level))
        for each in mentions
    )
