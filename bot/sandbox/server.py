"""The sandbox as one object: start it, point the app at it, act as its people, stop it."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.clock import MovableClock
from bot.sandbox import (
    methods_scheduled,
    mishaps,
    page_acts,
    page_api,
    page_asked,
    page_panel,
    responses,
    seed,
    state,
)
from bot.sandbox.core import Core, Ring
from bot.sandbox.delivery import ACK_SECONDS, Delivery
from bot.sandbox.httpmode import HttpTransport
from bot.sandbox.manifest import read_manifest
from bot.sandbox.socketmode import SocketTransport
from bot.sandbox.staging import Staging
from bot.sandbox.state import Json, World
from bot.sandbox.timeline import Timeline
from bot.sandbox.timetravel import UNTIL_DAYS, TimeTravel
from bot.sandbox.trace import Call, Trace
from bot.sandbox.webapi import WebApi

HOST = "127.0.0.1"
PAGE = Path(__file__).with_name("page")
SAVE_SECONDS = 2.0
RENEW_SECONDS = 1.0
"""How often, in real time, it is looked whether a connection's time is over."""
MAX_BODY = 8 * 1024 * 1024
CONTENT_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class PortTakenError(RuntimeError):
    """Somebody else listens on the port that the sandbox was given."""


class Sandbox(Staging):
    """A local Slack with the app of `manifest` installed. Use it with `with`, or start and stop.

    `clock` is the movable clock that sandbox and bot share (None: one in a temporary folder);
    `state` the file in which the workspace is kept (None: nowhere); `seed` what it begins with,
    "demo" or "empty"; `http_events` the base URL of an app that takes signed HTTP (None: Socket
    Mode); `trace` a file for one JSON line per exchange (None: the one that
    SANDBOX_TRACE in the environment names, if any). `rate_limits=False` only measures them,
    `commercial=True` gives the app the narrow histories of one that is distributed commercially
    outside of the Marketplace, `data_blocks=False` makes the workspace refuse data tables and
    charts, and `ack_seconds` are Slack's three seconds to answer in and to use a trigger id: give
    more on a machine so busy that it is late itself. All methods may be called from any thread.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        manifest: Path,
        clock: MovableClock | None = None,
        state: Path | None = None,
        seed: str = "demo",
        http_events: str | None = None,
        trace: Path | None = None,
        rate_limits: bool = True,
        commercial: bool = False,
        data_blocks: bool = True,
        ack_seconds: float = ACK_SECONDS,
    ) -> None:
        self._port = port
        self._manifest = read_manifest(manifest)
        self._state = state
        self._seed = seed
        self._http_events = http_events
        asked = os.environ.get("SANDBOX_TRACE")
        self._trace = trace or (Path(asked) if asked else None)
        self._rate_limits = rate_limits
        self._commercial = commercial
        self._data_blocks = data_blocks
        self._ack_seconds = ack_seconds
        self._scratch: str | None = None
        if clock is None:
            self._scratch = tempfile.mkdtemp(prefix="sandbox-")
            clock = MovableClock(Path(self._scratch) / "clock.json")
        self.clock = clock
        self._thread: threading.Thread | None = None
        self._core: Core | None = None
        self._travel: TimeTravel | None = None
        self._sockets: SocketTransport | None = None
        self._http: HttpTransport | None = None
        self._runner: web.AppRunner | None = None
        self._saver: asyncio.Task[None] | None = None

    # Starting and stopping

    def start(self) -> Self:
        """Listen, on a thread of its own. Raises PortTakenError, or ValueError for a bad state."""
        try:
            world = self._world()
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._loop.run_forever, name="sandbox", daemon=True
            )
            self._thread.start()
            self._await(self._start(world))
        except BaseException:
            self._clean_up()
            raise
        return self

    def stop(self) -> None:
        """Stop listening, and save the workspace."""
        if self._thread is not None:
            self._await(self._stop())
        self._clean_up()

    def _clean_up(self) -> None:
        if self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._thread = None
            self._loop.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self.stop()

    def _world(self) -> World:
        if self._state is not None and self._state.exists():
            world = state.load(self._state)
            for team in world.teams.values():
                team.app.scopes = list(self._manifest.scopes)
            return world
        world = state.new_world(self._manifest.name)
        seed.build(world, self._manifest, self._seed, self.clock.now().timestamp())
        return world

    async def _start(self, world: World) -> None:
        timeline = Timeline(self.clock)
        trace = Trace(self._trace)
        if self._http_events is None:
            self._sockets = SocketTransport(world.app_id, timeline.now, self._ack_seconds)
            delivery = Delivery(self._sockets, timeline, trace)
        else:
            self._http = HttpTransport(
                self._http_events,
                world.signing_secret,
                world.verification_token,
                self._ack_seconds,
            )
            delivery = Delivery(self._http, timeline, trace)
        core = Core(world, self._manifest, timeline, delivery, trace, changed=True)
        core.limits.enabled = self._rate_limits
        core.limits.commercial = self._commercial
        core.limits.movable = timeline.now
        core.data_blocks = self._data_blocks
        core.interactivity.trigger_seconds = self._ack_seconds
        self._core, self._travel = core, TimeTravel(core)
        self._save()
        self._runner = web.AppRunner(self._application(core), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise PortTakenError(
                f"Port {self._port} on {HOST} is taken. Choose another one, or 0 for any."
            ) from error
        self._port = int(self._runner.addresses[0][1])
        core.base_url = f"http://{HOST}:{self._port}"
        self._saver = asyncio.ensure_future(self._keep_saving())
        core.delivery.spawn(methods_scheduled.keep_posting(core))
        core.delivery.spawn(_keep_renewing(core))

    def _application(self, core: Core) -> web.Application:
        application = web.Application(client_max_size=MAX_BODY, middlewares=[_loopback_only])
        api = WebApi(core, self._sockets)
        router = application.router
        router.add_route("*", "/api/{method}", api.handle)
        router.add_post("/response/{key}", _bound(responses.handle, core))
        if self._sockets is not None:
            router.add_get("/socket/{ticket}", self._sockets.accept)
        for name, question in page_api.QUESTIONS.items():
            router.add_get(f"/page/api/{name}", page_asked.answering(core, question))
        for name, act in page_acts.ACTS.items():
            router.add_post(f"/page/api/{name}", page_asked.answering(core, act))
        if self._travel is not None:
            clockwork = page_acts.Clockwork(self._travel)
            router.add_get("/page/api/clock", page_asked.answering(core, clockwork.clock))
            router.add_post("/page/api/advance", page_asked.answering(core, clockwork.advance))
        panel = page_panel.Panel(core)
        router.add_get("/page/api/panel", page_asked.answering(core, panel.show))
        router.add_post("/page/api/faults", page_asked.answering(core, panel.act))
        router.add_get("/page/live", _bound(page_api.live, core))
        router.add_get("/archives/{channel}/{ts}", _permalink)
        router.add_get("/", _index)
        if PAGE.is_dir():
            router.add_static("/page/static", PAGE)
        application.on_response_prepare.append(_page_headers)
        return application

    async def _keep_saving(self) -> None:
        while True:
            await asyncio.sleep(SAVE_SECONDS)
            self._save()

    def _save(self) -> None:
        if self._state is not None and self.core.changed:
            self.core.changed = False
            state.save(self.core.world, self._state)

    async def _stop(self) -> None:
        core = self.core
        if self._saver is not None:
            self._saver.cancel()
        await core.delivery.close()
        await core.live.close()
        if self._runner is not None:
            await self._runner.cleanup()
        core.trace.close()
        core.changed = True
        self._save()

    # What the app and the page need to know

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"{self.core.base_url}/"

    @property
    def api_url(self) -> str:
        """The base URL of the Web API: SLACK_API_URL for the bot."""
        return f"{self.core.base_url}/api/"

    @property
    def team_id(self) -> str:
        """The id of the first workspace."""
        return self.team.id

    @property
    def bot_token(self) -> str:
        """The app's token in the first workspace (see `token` for others)."""
        return self.team.app.bot_token

    def token(self, team_id: str) -> str:
        """The app's token in a workspace."""
        return self.core.world.teams[team_id].app.bot_token

    @property
    def app_token(self) -> str:
        """The app-level token, for Socket Mode."""
        return self.core.world.app_token

    @property
    def signing_secret(self) -> str:
        """The secret with which requests over HTTP are signed."""
        return self.core.world.signing_secret

    @property
    def app_id(self) -> str:
        """The app's id."""
        return self.core.world.app_id

    # What happened

    @property
    def calls(self) -> list[Call]:
        """Calls of the Web API so far, the latest last."""
        return list(self.core.calls)

    @property
    def rings(self) -> list[Ring]:
        """Texts that would ring a whole channel or more, by anybody."""
        return list(self.core.rings)

    @property
    def lost(self) -> list[Json]:
        """Events given up after the last retry."""
        return list(self.core.delivery.lost)

    @property
    def meter(self) -> dict[str, float]:
        """By method, how near its rate limit came (1: calls were refused, or would be)."""
        return dict(self.core.limits.meter)

    def send_events_to(self, base: str) -> None:
        """Over HTTP: the base URL at which the app listens from now on."""
        if self._http is None:
            raise RuntimeError("the sandbox was started for Socket Mode")
        self._http.base = base.rstrip("/")

    def verify_url(self) -> bool:
        """Over HTTP: whether the app answers the url_verification challenge as it should."""
        if self._http is None:
            raise RuntimeError("the sandbox was started for Socket Mode")
        return self._await(self._http.verify())

    def wait_for_app(self, timeout: float = 10.0) -> None:
        """Wait until the app is connected over Socket Mode. Raises TimeoutError."""
        self._await(asyncio.wait_for(self.core.delivery.transport.ready.wait(), timeout))

    def settle(self) -> None:
        """Wait until the app has been quiet for a moment."""
        if self._travel is not None:
            self._await(self._travel.settle())

    # Time

    def advance(self, by: timedelta) -> str:
        """Let time pass, through every announced instant: "arrived" when done."""
        return self._advance(self.clock.now().timestamp() + by.total_seconds(), until=False)

    def advance_until_something(self, at_most: timedelta = timedelta(days=UNTIL_DAYS)) -> str:
        """Let time pass until the app writes to somebody ("message"), or in vain ("limit")."""
        return self._advance(self.clock.now().timestamp() + at_most.total_seconds(), until=True)

    def _advance(self, target: float, *, until: bool) -> str:
        if self._travel is None:
            raise RuntimeError("the sandbox has not been started")
        return self._await(self._travel.advance(target, until_message=until)).why


async def _keep_renewing(core: Core) -> None:
    while True:
        await asyncio.sleep(RENEW_SECONDS)
        await mishaps.renew_sockets(core)


@web.middleware
async def _loopback_only(
    request: web.Request, handler: Callable[[web.Request], Any]
) -> web.StreamResponse:
    if page_asked.from_elsewhere(request):
        return web.Response(status=403, text="The sandbox answers to this machine only.")
    answer: web.StreamResponse = await handler(request)
    return answer


def _bound(
    handler: Callable[[Core, web.Request], Coroutine[Any, Any, web.StreamResponse]], core: Core
) -> Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        return await handler(core, request)

    return handle


async def _permalink(request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound(f"/#{request.match_info['channel']}/{request.match_info['ts']}")


async def _index(_request: web.Request) -> web.StreamResponse:
    index = PAGE / "index.html"
    if not index.is_file():
        return web.Response(text="The sandbox is running; its page is not installed.")
    return web.FileResponse(index)


async def _page_headers(request: web.Request, answer: web.StreamResponse) -> None:
    if request.path.startswith("/page/static/"):
        # Said here, since what the machine's own tables say of .js differs.
        kind = CONTENT_TYPES.get(Path(request.path).suffix)
        if kind is not None and answer.status == 200:
            answer.content_type, answer.charset = kind, "utf-8"
        answer.headers["Cache-Control"] = "no-store"
    elif request.path == "/" or request.path.startswith("/page/"):
        answer.headers["Cache-Control"] = "no-cache"
    else:
        return
    answer.headers["Content-Security-Policy"] = "frame-ancestors 'none'"
    answer.headers["X-Content-Type-Options"] = "nosniff"
