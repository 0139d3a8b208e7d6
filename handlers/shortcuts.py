"""The shortcut "Add to Potluck" in the menu of a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from slack_bolt import App, Args

from bot.messages import forms, ids
from bot.messages.facts import Listing, Standing
from bot.skills import Mention, Said, capture, identify
from handlers.house import House, person_of, standing_of, workspace_of
from storage import skills
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
        said = capture(message.get("text") or "")
        own = message.get("user") == user_id
        with house.database.read() as tx:
            standing = standing_of(tx, workspace_id, user_id)
            known = skills.names(tx, workspace_id)
        proposed = _proposed(said, known, own=own)
        about = _about(said, proposed, standing, own=own)
        view = forms.skills(standing, house.clock.now(), proposed, about)
        args.client.views_open(trigger_id=args.body["trigger_id"], view=view)
        args.ack()


def _proposed(said: Said, known: Mapping[str, str], *, own: bool) -> Standing:
    """What the form proposes for a post, by the names that the workspace uses (`known`).

    What a colleague offers may be what one wants to learn; what they want may be what one could
    teach. How well they know it says nothing of oneself. Nothing is stored before the form is
    saved.
    """
    offers, wants = (said.offers, said.wants) if own else (said.wants, said.offers)

    def listings(direction: str, mentions: Iterable[Mention]) -> tuple[Listing, ...]:
        meant = [(identify(each.name, known), each.level if own else None) for each in mentions]
        return tuple(
            Listing(direction, one.key, known.get(one.key, one.name), level and int(level))
            for one, level in meant
        )

    return Standing(listings(OFFER, offers), listings(WANT, wants))


def _about(said: Said, proposed: Standing, standing: Standing, *, own: bool) -> str:
    """The sentence over the form: what was added to it, and why."""
    if not said:
        return "I could not tell skills in this post. Which ones do you mean?"
    there = {(each.direction, each.skill) for each in (*standing.offers, *standing.wants)}
    if all((each.direction, each.skill) in there for each in (*proposed.offers, *proposed.wants)):
        return "All that I can tell from this post is on your lists already."
    added = "Added from your post" if own else "Added what fits this post"
    return f"{added}. Take out what you do not mean; nothing is saved before you press *Save*."
