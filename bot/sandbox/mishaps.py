"""What can be made to go wrong, by tests (through `Sandbox`) and by the page's panel alike."""

from __future__ import annotations

from typing import Any

from bot.sandbox import events
from bot.sandbox.core import Core
from bot.sandbox.faults import Fault
from bot.sandbox.httpmode import HttpTransport
from bot.sandbox.socketmode import SocketTransport
from bot.sandbox.state import Person, Team


def what_of(fault: Fault) -> str | int:
    """How `fault` was asked for: an HTTP status, a kind of fault, or an error code."""
    if fault.kind in ("ratelimited", "status"):
        return fault.status
    return fault.error if fault.kind == "error" else fault.kind


def forget(core: Core, method: str, what: str | int) -> None:
    """Call off what is left of the faults of `method` that were asked for as `what`."""
    core.faults.arranged[:] = [
        one
        for one in core.faults.arranged
        if not (one.left > 0 and one.method == method and what_of(one) == what)
    ]


def sockets(core: Core) -> SocketTransport | None:
    """The app's connections over Socket Mode; None where it is sent signed HTTP."""
    transport = core.delivery.transport
    return transport if isinstance(transport, SocketTransport) else None


async def disconnect_sockets(core: Core, reason: str = "refresh_requested") -> None:
    """Send `disconnect` envelopes to all connections of the app.

    Slack's reasons are "refresh_requested", "link_disabled", and "warning", which closes none.
    """
    transport = sockets(core)
    if transport is not None:
        core.trace.write("out", "disconnect", core.timeline.now(), payload={"reason": reason})
        await transport.disconnect(reason)


async def renew_sockets(core: Core) -> None:
    """Send the `disconnect` envelopes for which it is time by the sandbox's clock."""
    transport = sockets(core)
    if transport is not None:
        for reason in await transport.renew():
            core.trace.write("out", "disconnect", core.timeline.now(), payload={"reason": reason})


def age_requests(core: Core, seconds: float) -> None:
    """Over HTTP: let requests arrive `seconds` after they were signed, as a replay would."""
    transport = core.delivery.transport
    if isinstance(transport, HttpTransport):
        transport.signed_ago = seconds


def drop_sockets(core: Core) -> None:
    """Cut all connections of the app without a word."""
    transport = sockets(core)
    if transport is not None:
        transport.drop()


def uninstall(core: Core, team: Team) -> None:
    """Remove the app from a workspace: its token is revoked, and it is told."""
    events.uninstalled(core, team)
    team.app.active, team.app.refusal = False, "account_inactive"
    core.changed = True


def revoke(core: Core, team: Team) -> None:
    """Revoke the app's token in a workspace, without removing the app: it is told."""
    events.revoked(core, team)
    team.app.active, team.app.refusal = False, "token_revoked"
    core.changed = True


def reinstall(core: Core, team: Team) -> None:
    """Install the app again after `uninstall` or `revoke`, with the same token."""
    team.app.active = True
    core.changed = True


def change_person(core: Core, team: Team, person: Person, **about: Any) -> None:
    """Change somebody; the app gets user_change. `about` as in `state.Person`.

    Whoever is deactivated (deleted=True) is out of every channel.
    """
    for key, value in about.items():
        if not hasattr(person, key):
            raise AttributeError(f"a person has no {key}")
        setattr(person, key, value)
    if person.deleted:
        for where in team.conversations.values():
            if where.kind == "channel" and person.id in where.members:
                where.members.remove(person.id)
    for label in person.profile:
        team.profile_fields.setdefault(label, core.world.new_id("Xf"))
    person.updated = core.timeline.now()
    core.changed = True
    events.user_changed(core, team, person)
    core.live.changed(team.id, "people")
