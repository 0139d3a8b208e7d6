"""Bringing deliveries to Slack exactly once.

Promise: each delivery is posted exactly once; where Slack gives no way to know whether a post
arrived, the delivery is held as uncertain, shown to the operator, and never sent blindly.

    claim        one transaction: due and unowned, or the lease has run out and its owner is dead;
                 one whose owner died while sending settles first
    read back    only if its last post may have happened: look for our id in the conversation
    compose      what to say now, or why nothing should be said any more
    open         the conversation (safe to repeat), and remember it
    intend       one transaction, if the fence still holds: "sending", before the post
    post         without the SDK's retries; time out well inside the lease
    settle       one transaction, if the fence still holds: sent, to be tried again, failed ...

A request whose answer is lost is ambiguous: it waits until Slack has surely finished with it
(`SETTLE`), is read back, and only then tried again or marked as sent.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import Clock
from bot.rounds import letters
from bot.rounds.letters import Later, Letter, NoLetter
from bot.settings import Settings
from bot.slack import NO_ANSWER
from storage import deliveries, workspaces
from storage.database import Database
from storage.deliveries import Delivery
from storage.liveness import Liveness

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
"""How long a claim holds without a word from its owner."""

SETTLE = timedelta(minutes=2)
"""How long after an ambiguous post Slack may still be working on it."""

GIVE_UP_KNOWING = timedelta(hours=6)
"""After so long without being able to read back, a delivery is uncertain."""

TRY_AGAIN = timedelta(seconds=30)
"""The wait after a failure that surely left nothing behind."""

METADATA_EVENT = "potluck_delivery"

_BATCH = 20
_READ_BACK_MARGIN = timedelta(minutes=30)
_READ_BACK_PAGE = 100

# "Some aspect of the operation succeeded": Slack itself does not know.
_AMBIGUOUS = frozenset({"internal_error", "fatal_error", "request_timeout", "service_unavailable"})
_TOKEN_GONE = frozenset(
    {"account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed"}
)
_CHANNEL_GONE = frozenset({"channel_not_found", "not_in_channel", "is_archived"})


class Sender:
    """Delivers what is due, for all workspaces, as one worker among any number.

    `slack` gives the client of a workspace; it must not retry on its own, since a retry of a post
    whose answer was lost is a second post.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        slack: Callable[[str], WebClient],
        liveness: Liveness,
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._slack = slack
        self._liveness = liveness

    def send_due(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Deliver until nothing more is due (or `stop` says so); returns how many were settled."""
        settled = 0
        while not stop():
            with self._database.write() as tx:
                batch = deliveries.claim(
                    tx,
                    owner=self._liveness.owner,
                    alive=self._liveness.alive,
                    now=self._clock.now(),
                    lease=LEASE,
                    settle=SETTLE,
                    limit=_BATCH,
                )
            if not batch:
                break
            started = time.monotonic()
            for mine in batch:
                enough_left = time.monotonic() - started < LEASE.total_seconds() / 2
                if stop() or not enough_left:
                    self._give_back(mine)
                else:
                    settled += self._deliver(mine)
        return settled

    def _deliver(self, mine: Delivery) -> bool:
        """Bring one claimed delivery as far as it goes now; whether it is settled for good."""
        try:
            if mine.state == "sending":
                return self._read_back(mine)
            return self._send(mine)
        except Exception:
            log.exception("delivery %s failed unexpectedly", mine.id)
            # Whether a post was under way is in the row; the next claim finds out from there.
            self._write(deliveries.release, mine, due_at=self._clock.now() + SETTLE)
            return False

    def _send(self, mine: Delivery) -> bool:
        now = self._clock.now()
        with self._database.write() as tx:
            if not deliveries.may_be_sent(tx, mine, now):
                # Slack stopped us in this workspace after we had claimed it.
                deliveries.release(tx, mine, due_at=mine.due_at)
                return False
            letter = letters.compose(tx, mine, self._settings, now)
            if isinstance(letter, NoLetter):
                deliveries.settle_unsent(tx, mine, "cancelled", letter.why)
                return True
            if isinstance(letter, Later):
                deliveries.put_back(tx, mine, due_at=letter.at, problem="late: waits for the day")
                return False
        client = self._slack(mine.workspace_id)
        if mine.channel is not None:
            return self._post(client, mine, letter, mine.channel, may_reopen=True)
        return self._open_and_post(client, mine, letter, may_reopen=True)

    def _open_and_post(
        self, client: WebClient, mine: Delivery, letter: Letter, *, may_reopen: bool
    ) -> bool:
        try:
            channel = client.conversations_open(users=list(letter.to))["channel"]["id"]
        except SlackApiError as error:
            return self._slack_refused(mine, error, "conversations.open")
        except NO_ANSWER as error:
            self._try_again(mine, f"could not reach Slack: {error}")
            return False
        opened = self._write(deliveries.remember_channel, mine, channel=channel)
        return opened is not None and self._post(
            client, opened, letter, channel, may_reopen=may_reopen
        )

    def _post(
        self, client: WebClient, mine: Delivery, letter: Letter, channel: str, *, may_reopen: bool
    ) -> bool:
        intended = self._write(
            deliveries.state_intent, mine, channel=channel, now=self._clock.now()
        )
        if intended is None:
            return False
        try:
            answer = client.chat_postMessage(
                channel=channel,
                text=letter.message.text,
                blocks=letter.message.blocks,
                unfurl_links=False,
                unfurl_media=False,
                metadata={"event_type": METADATA_EVENT, "event_payload": {"id": mine.id}},
            )
        except SlackApiError as error:
            if _error_code(error) in _CHANNEL_GONE and may_reopen:
                return self._open_and_post(client, intended, letter, may_reopen=False)
            return self._slack_refused(intended, error, "chat.postMessage")
        except NO_ANSWER as error:
            self._ambiguous(intended, f"the connection failed during the post: {error}")
            return False
        return self._sent(intended, str(answer["ts"]))

    def _sent(self, mine: Delivery, ts: str) -> bool:
        now = self._clock.now()
        with self._database.write() as tx:
            sent = deliveries.settle_sent(tx, mine, ts, now)
            if sent is not None:
                letters.arrived(tx, sent, self._settings, now)
        return sent is not None

    def _read_back(self, mine: Delivery) -> bool:
        """The last post may have happened: look before doing anything else."""
        found, looked = None, False
        if mine.channel and mine.intent_at:
            try:
                found = self._find_in_channel(mine)
                looked = True
            except (SlackApiError, *NO_ANSWER) as error:
                log.warning("could not read back delivery %s: %s", mine.id, error)
                if isinstance(error, SlackApiError) and _error_code(error) in _TOKEN_GONE:
                    self._suspend(mine, _error_code(error))
                    return False
        if found is not None:
            return self._sent(mine, found)
        if looked:
            pending = self._write(
                deliveries.put_back, mine, due_at=self._clock.now(), problem="read back: not there"
            )
            return pending is None
        since = mine.ambiguous_since or mine.intent_at or self._clock.now()
        if self._clock.now() - since > GIVE_UP_KNOWING:
            self._write(
                deliveries.settle_unsent,
                mine,
                state="uncertain",
                problem="a post was started, and the conversation cannot be read back",
            )
            return True
        self._ambiguous(mine, "could not read the conversation back yet")
        return False

    def _find_in_channel(self, mine: Delivery) -> str | None:
        """The ts of the message that carries this delivery's id, if the conversation has it."""
        client = self._slack(mine.workspace_id)
        intended = mine.intent_at or self._clock.now()
        cursor: str | None = None
        while True:
            page: Any = client.conversations_history(
                channel=mine.channel or "",
                oldest=str((intended - _READ_BACK_MARGIN).timestamp()),
                include_all_metadata=True,
                limit=_READ_BACK_PAGE,
                cursor=cursor,
            )
            for message in page["messages"]:
                payload = message.get("metadata", {}).get("event_payload", {})
                if payload.get("id") == mine.id:
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None

    def _slack_refused(self, mine: Delivery, error: SlackApiError, method: str) -> bool:
        """Slack said no, or something unclear; whether that settles the delivery for good."""
        code = _error_code(error)
        now = self._clock.now()
        if _status(error) == 429 or code == "ratelimited":
            until = now + timedelta(seconds=_retry_after(error))
            with self._database.write() as tx:
                deliveries.put_back(tx, mine, due_at=until, problem="Slack asked us to slow down")
                deliveries.hold(tx, mine.workspace_id, method, until)
            return False
        if code in _TOKEN_GONE:
            self._write(deliveries.put_back, mine, due_at=now, problem=f"the token is gone: {code}")
            self._suspend(mine, code)
            return False
        if code in _AMBIGUOUS or _status(error) >= 500:
            if method == "chat.postMessage":
                self._ambiguous(mine, f"Slack answered {code}")
            else:
                self._try_again(mine, f"Slack answered {code}")
            return False
        log.error("delivery %s failed: Slack says %s to %s", mine.id, code, method)
        with self._database.write() as tx:
            problem = f"Slack says {code} to {method}"
            if deliveries.settle_unsent(tx, mine, "failed", problem) is not None:
                letters.undeliverable(tx, mine)
        return True

    def _suspend(self, mine: Delivery, code: str) -> None:
        """Give the delivery back as it is, and send nothing here until the token returns."""
        now = self._clock.now()
        with self._database.write() as tx:
            deliveries.release(tx, mine, due_at=now)
            workspaces.suspend(tx, mine.workspace_id, now)
        log.error("workspace %s is suspended: Slack says %s", mine.workspace_id, code)

    def _ambiguous(self, mine: Delivery, problem: str) -> None:
        now = self._clock.now()
        self._write(
            deliveries.put_back,
            mine,
            due_at=now + SETTLE,
            problem=problem,
            ambiguous_since=mine.ambiguous_since or now,
        )

    def _try_again(self, mine: Delivery, problem: str) -> None:
        log.warning("delivery %s is tried again: %s", mine.id, problem)
        self._write(
            deliveries.put_back, mine, due_at=self._clock.now() + TRY_AGAIN, problem=problem
        )

    def _give_back(self, mine: Delivery) -> None:
        self._write(deliveries.release, mine, due_at=mine.due_at)

    def _write(
        self, step: Callable[..., Delivery | None], mine: Delivery, **values: Any
    ) -> Delivery | None:
        with self._database.write() as tx:
            return step(tx, mine, **values)


_IN_WORDS = {
    "introduction": "introduces people",
    "advance_notice": "announces an introduction",
    "nobody_found": "says that nobody was found",
    "agreed": "sends the time that was agreed on",
    "follow_up": "asks whether people met",
}


def next_due(database: Database, limit: int = 20) -> list[tuple[datetime, str]]:
    """What will be delivered next, as (instant, a few words), for the operator's clock."""
    with database.read() as tx:
        return [(each.due_at, _IN_WORDS[each.kind]) for each in deliveries.to_come(tx, limit)]


def _error_code(error: SlackApiError) -> str:
    data = error.response.data if hasattr(error.response, "data") else error.response
    code = str(data.get("error", "")) if isinstance(data, dict) else ""
    # Slack's codes are single words; anything else is a proxy's page or a broken answer, of which
    # nobody knows what happened behind it.
    return code if code and " " not in code else "fatal_error"


def _status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 200) or 200)


def _retry_after(error: SlackApiError) -> float:
    headers = getattr(error.response, "headers", {}) or {}
    value = next((v for k, v in headers.items() if k.lower() == "retry-after"), "1")
    try:
        return max(1.0, float(value[0] if isinstance(value, list) else value))
    except ValueError:
        return 1.0
