"""What every listener needs: database, clock, settings, and a place for afterthoughts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from slack_bolt import BoltContext, Respond
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy.engine import Connection

from bot.clock import Clock
from bot.members.profiles import Account, CannotJoin, Profiles
from bot.members.saying import Understood
from bot.messages import replies, taking_part
from bot.messages.blocks import Message
from bot.messages.facts import Listing, Standing
from bot.rounds import periods, redraw
from bot.settings import Settings
from bot.skills import Refused, capture, identify
from bot.slack import NO_ANSWER
from storage import members, patience, statements
from storage.database import Database
from storage.statements import OFFER, Entry

log = logging.getLogger(__name__)

ACCOUNT_LASTS = timedelta(days=1)
"""How long a member's account is believed before a listener asks Slack again."""

LOOKUP_SECONDS = 2.0
"""How long a listener waits, at most, to learn who somebody is."""

NOT_DONE = (SlackApiError, *NO_ANSWER)
"""What a Web API call raises where Slack refuses or cannot be reached."""

_REFUSALS: dict[CannotJoin, Callable[[], Message]] = {
    CannotJoin.NOT_A_PERSON: taking_part.nobody_home,
    CannotJoin.SINGLE_CHANNEL_GUEST: taking_part.single_channel_guest,
    CannotJoin.GUEST: taking_part.guests_not_invited,
}


@dataclass(frozen=True)
class Admission:
    """Whether somebody may take part; `account` is None where Slack was not asked or is silent."""

    account: Account | None
    refusal: Message | None


class House:
    """What every listener needs."""

    def __init__(self, database: Database, clock: Clock, settings: Settings) -> None:
        self.database = database
        self.clock = clock
        self.settings = settings
        self.profiles = Profiles(settings)
        self._afterwards = ThreadPoolExecutor(max_workers=8, thread_name_prefix="afterwards")
        self._unfinished: set[Future[None]] = set()
        # Of their own, since a lookup behind a queue of afterthoughts would come too late.
        self._lookups = ThreadPoolExecutor(max_workers=8, thread_name_prefix="lookup")
        self._redoing = Lock()
        # Key -> what is to be done once more when the one that is running has ended.
        self._again: dict[str, tuple[Callable[..., Any], tuple[Any, ...]] | None] = {}
        # The first post would otherwise wait a second for grammar and vocabulary.
        self.afterwards(capture, "I can teach Go and want to learn Rust")
        self.afterwards(identify, "something nobody has heard of", {})

    def close(self) -> None:
        """Finish what is still to be done afterwards."""
        self._afterwards.shutdown(wait=True)
        self._lookups.shutdown(wait=True)

    @property
    def resting(self) -> bool:
        """Whether nothing is left to be done afterwards."""
        return not self._unfinished

    def afterwards(self, do: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Do something that may fail without harm, in the background."""
        self._submit(self._quietly, do, args, kwargs)

    def _submit(self, do: Callable[..., None], *args: Any) -> None:
        future = self._afterwards.submit(do, *args)
        self._unfinished.add(future)
        future.add_done_callback(self._unfinished.discard)

    def redo_afterwards(self, key: str, do: Callable[..., Any], *args: Any) -> None:
        """The same for what shows a state: never two of a `key` at once, and the last one last.

        What was asked for while one was running is done once more after it, with its newest
        arguments; a slow old drawing can so never replace a newer one.
        """
        with self._redoing:
            if key in self._again:
                self._again[key] = (do, args)
                return
            self._again[key] = None
        self._submit(self._redo, key, do, args)

    def _redo(self, key: str, do: Callable[..., Any], args: tuple[Any, ...]) -> None:
        while True:
            self._quietly(do, args, {})
            with self._redoing:
                again = self._again[key]
                if again is None:
                    del self._again[key]
                    return
                self._again[key] = None
            do, args = again

    def redraw(self, client: WebClient, workspace_id: str, introduction_id: str) -> None:
        """Bring the message of an introduction up to date, in the background.

        It is drawn from what the database says when its turn comes: two answers at the same moment
        can so never leave the older one on show.
        """
        self.redo_afterwards(
            f"introduction {workspace_id} {introduction_id}",
            redraw.introduction,
            self.database,
            self.settings,
            client,
            workspace_id,
            introduction_id,
        )

    def admit(self, client: WebClient, workspace_id: str, user_id: str) -> Admission:
        """Ask Slack who somebody is, unless it is known well enough, and whether they may join.

        Where Slack does not answer in time they are let in; the worker looks again later.
        """
        with self.database.read() as tx:
            known = members.find_present(tx, workspace_id, user_id)
        now = self.clock.now()
        if known and known.profile_at is not None and now - known.profile_at < ACCOUNT_LASTS:
            return Admission(None, None)
        try:
            account = self._look_up(client, user_id)
        except NOT_DONE as error:
            why = str(error) or "Slack took too long"
            log.warning("could not look up a person of %s: %s", workspace_id, why)
            return Admission(None, None)
        return Admission(account, self.refusal(account))

    def is_admin(self, client: WebClient, user_id: str) -> bool:
        """Whether Slack says, now, that somebody is an admin; no where it does not answer."""
        try:
            return self._look_up(client, user_id).is_admin
        except NOT_DONE as error:
            log.warning("could not ask whether somebody is an admin: %s", error)
            return False

    def is_person(self, client: WebClient, user_id: str) -> bool:
        """Whether a user id is a person's of this workspace; yes where Slack does not answer."""
        try:
            return not self._look_up(client, user_id).is_bot
        except SlackApiError as error:
            return error.response.get("error") not in ("user_not_found", "user_not_visible")
        except NO_ANSWER:
            return True

    def _look_up(self, client: WebClient, user_id: str) -> Account:
        looking = self._lookups.submit(self.profiles.account, client, user_id)
        return looking.result(patience.left(LOOKUP_SECONDS))

    def refusal(self, account: Account) -> Message | None:
        """What somebody is told who cannot take part; None for who can."""
        why_not = self.profiles.why_not(account)
        return _REFUSALS[why_not]() if why_not else None

    def note(self, tx: Connection, workspace_id: str, admission: Admission) -> None:
        """Store what `admit` learnt, once the person is a member."""
        if admission.account is not None:
            members.note_profile(tx, workspace_id, admission.account.profile, self.clock.now())

    def next_round(self) -> datetime:
        """When the next round is drawn."""
        return periods.next_draw(self.clock.now())

    def noted(
        self, said: Understood, *, refused: Sequence[Refused] = (), missing: Sequence[str] = ()
    ) -> Message:
        """What somebody is told of what was understood."""
        return replies.understood(
            said.offers,
            said.wants,
            said.statement_id,
            removed=said.removed,
            refused=refused,
            missing=missing,
            doubts=said.doubts,
            joined=said.joined,
            next_round=self.next_round(),
        )

    def answer(self, respond: Respond, message: Message, *, replace: bool) -> None:
        """Answer a button, for its presser's eyes only, in the background.

        With `replace`, in the place of the note that has the button.
        """
        self.afterwards(respond, **payload(message), replace_original=replace)

    @staticmethod
    def _quietly(do: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        try:
            do(*args, **kwargs)
        except NOT_DONE as error:
            log.warning("left out afterwards: %s", error)
        except Exception:
            log.exception("left out afterwards")


def standing_of(tx: Connection, workspace_id: str, user_id: str) -> Standing:
    """What a member offers and wants, as messages show it."""
    return as_standing(statements.standing(tx, workspace_id, user_id))


def as_standing(entries: list[Entry]) -> Standing:
    """Standing entries of one member, as messages show them."""
    listings = [Listing(e.direction, e.skill_id, e.skill, e.level) for e in entries]
    return Standing(
        offers=tuple(each for each in listings if each.direction == OFFER),
        wants=tuple(each for each in listings if each.direction != OFFER),
    )


def workspace_of(context: BoltContext) -> str:
    """The workspace that a request comes from."""
    return context.team_id or ""


def person_of(context: BoltContext) -> str:
    """Who did it."""
    return context.user_id or ""


def payload(message: Message) -> dict[str, Any]:
    """A message as `ack` and `respond` take it, for its reader's eyes only."""
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}
