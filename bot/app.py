"""Puts Potluck together: settings, storage, Bolt, listeners, worker. Only this knows everything."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import waitress
from slack_bolt import App, BoltResponse
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_bolt.error import BoltError
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

import handlers
from bot import slack
from bot.clock import Clock, MovableClock, SystemClock
from bot.messages import replies
from bot.scheduler import Worker
from bot.settings import Settings
from handlers.house import House, payload
from storage import patience, schema, workspaces
from storage.database import BusyError, Database

log = logging.getLogger(__name__)

LISTENER_TIMEOUT_SECONDS = 8
"""How long a listener waits for the Web API."""

WORKER_TIMEOUT_SECONDS = 20
"""How long the worker waits for the Web API; well inside the lease of a delivery."""

LISTENERS_AT_ONCE = 20

BUSY_TIMEOUT_MS = 2_000
"""How long to wait for another process's write, where nothing else was waited for."""

ANSWER_SECONDS = 2.4
"""How long a request may wait, in all, for locks and for who somebody is: Slack waits 3 s for us,
and there is work to do, too."""


class CannotStartError(Exception):
    """Potluck cannot start; the message says what to do."""


class Potluck:
    """The program: `serve_*` answers Slack, `work` draws and delivers, `stop` ends both.

    Raises CannotStartError where the tokens are missing or wrong, DatabaseError where the database
    cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        if not settings.bot_token:
            raise CannotStartError(
                "SLACK_BOT_TOKEN is missing. Put it into .env (see .env.example), or try Potluck "
                "without Slack: make demo"
            )
        self.settings = settings
        self.clock: Clock = (
            MovableClock(settings.clock_file) if settings.clock_file else SystemClock()
        )
        self.database = Database(settings.database_url, BUSY_TIMEOUT_MS)
        self._houses: list[House] = []
        self._closers: list[Callable[[], None]] = [self.database.close]
        try:
            schema.require_current(self.database)
            self.workspace_id = self._introduce_ourselves()
        except BaseException:
            self.stop()
            raise

    def serve_socket(self) -> None:
        """Answer Slack over Socket Mode, in the background."""
        if not self.settings.app_token:
            raise CannotStartError(
                "SLACK_APP_TOKEN is missing. Make one under Basic Information, App-Level Tokens, "
                "with the scope connections:write, and put it into .env."
            )
        app = self._listeners()
        handler = SocketModeHandler(
            app,
            self.settings.app_token,
            web_client=WebClient(base_url=self.settings.slack_url),
            concurrency=LISTENERS_AT_ONCE,
        )
        try:
            handler.connect()  # type: ignore[no-untyped-call]
        except SlackApiError as error:
            raise CannotStartError(_why_refused(error, "SLACK_APP_TOKEN")) from error
        except slack.NO_ANSWER as error:
            raise CannotStartError(self._out_of_reach(error)) from error
        self._closers.append(lambda: slack.close_socket(handler))

    def serve_http(self, host: str = "0.0.0.0") -> int:  # noqa: S104 - behind a proxy, on purpose
        """Answer Slack's signed requests over HTTP, in the background; returns the port."""
        if not self.settings.signing_secret:
            raise CannotStartError(
                "SLACK_SIGNING_SECRET is missing. You find it under Basic Information; put it into "
                ".env. (Without a public address, use: python -m bot run)"
            )
        try:
            server = waitress.create_server(
                _with_health(SlackRequestHandler(self._listeners())),
                host=host,
                port=self.settings.port,
                threads=LISTENERS_AT_ONCE,
            )
        except OSError as error:
            raise CannotStartError(
                f"Port {self.settings.port} is taken. Set PORT to another one."
            ) from error
        thread = threading.Thread(target=server.run, name="web", daemon=True)
        thread.start()
        self._closers.append(server.close)
        return int(server.effective_port)

    def work(self) -> None:
        """Draw and deliver what is due, in the background."""
        worker = Worker(self.database, self.clock, self.settings, self._client_of)
        worker.start()
        self._closers.append(worker.stop)

    @property
    def resting(self) -> bool:
        """Whether every request that was answered has had its afterthoughts, too."""
        return all(house.resting for house in self._houses)

    def stop(self) -> None:
        """Stop taking requests, finish what is in hand, close everything."""
        while self._closers:
            try:
                self._closers.pop()()
            except Exception:
                # The SDK's socket client fails where Slack replaces a connection just now; what
                # is left must be closed all the same.
                log.exception("something could not be closed")

    def _client(self, timeout: int) -> WebClient:
        return slack.client(self.settings, timeout, self.settings.bot_token)

    def _client_of(self, workspace_id: str) -> WebClient:
        if workspace_id != self.workspace_id:
            raise LookupError(f"there is no token for workspace {workspace_id}")
        return self._client(WORKER_TIMEOUT_SECONDS)

    def _out_of_reach(self, error: Exception) -> str:
        return (
            f"Slack cannot be reached at {self.settings.slack_url} ({error}). Check the network, "
            "and SLACK_API_URL if you set it; then start again."
        )

    def _introduce_ourselves(self) -> str:
        try:
            us = self._client(LISTENER_TIMEOUT_SECONDS).auth_test()
        except SlackApiError as error:
            raise CannotStartError(_why_refused(error, "SLACK_BOT_TOKEN")) from error
        except slack.NO_ANSWER as error:
            raise CannotStartError(self._out_of_reach(error)) from error
        workspace_id = str(us["team_id"])
        with self.database.write() as tx:
            workspaces.welcome(
                tx, workspace_id, str(us["team"]), str(us["user_id"]), self.clock.now()
            )
        return workspace_id

    def _listeners(self) -> App:
        house = House(self.database, self.clock, self.settings)
        self._houses.append(house)
        self._closers.append(house.close)
        try:
            app = App(
                client=self._client(LISTENER_TIMEOUT_SECONDS),
                signing_secret=self.settings.signing_secret or "socket mode needs none",
                # Listeners commit first, and Slack is answered after them.
                process_before_response=True,
            )
        except BoltError as error:
            raise CannotStartError(f"Slack refused the bot token: {error}") from error
        app.use(_begin_budget)
        app.error(_answer_failure)
        handlers.register(app, house)
        return app


def _begin_budget(next: Callable[[], None]) -> None:  # noqa: A002 - Bolt names it so
    """Bolt runs this and the listener on one thread (`process_before_response`)."""
    patience.begin(ANSWER_SECONDS)
    next()


def _answer_failure(error: Exception, body: dict[str, Any], respond: Any) -> BoltResponse:
    """A listener failed: the member gets a sentence, Slack a reason to repeat an event."""
    if isinstance(error, BusyError):
        log.warning("not answered in time: %s", error)
    else:
        log.error("a listener failed", exc_info=error)
    if "command" in body:
        return BoltResponse(status=200, body=payload(replies.went_wrong()))
    if body.get("type") == "view_submission":
        blocks = body["view"]["state"]["values"] or {"form": {}}
        errors = {next(iter(blocks)): replies.went_wrong().text}
        return BoltResponse(status=200, body={"response_action": "errors", "errors": errors})
    if body.get("type") == "block_actions":
        if body.get("response_url"):
            respond(**payload(replies.went_wrong()), replace_original=False)
        return BoltResponse(status=200, body="")
    return BoltResponse(status=500, body="")


def _with_health(slack: SlackRequestHandler) -> Callable[..., Any]:
    """The same WSGI application, which also answers GET /healthz for load balancers."""

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        if environ.get("PATH_INFO") == "/healthz":
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [b"ok\n"]
        return slack(environ, start_response)

    return application


def _why_refused(error: SlackApiError, name: str) -> str:
    code = error.response.get("error")
    if not code:
        return (
            f"What answers at the Slack address does not speak like Slack (status "
            f"{error.response.status_code}). Check SLACK_API_URL and any proxy in between."
        )
    return (
        f"Slack refuses {name} ({code}). Copy it again from your app's settings at "
        "https://api.slack.com/apps, and reinstall the app if its scopes changed."
    )
