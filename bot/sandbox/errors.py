"""The one exception by which the sandbox says no, in Slack's words."""

from __future__ import annotations

from typing import Any


class SlackError(Exception):
    """A refusal: `code` as Slack's documentation names it, and further fields of the reply."""

    def __init__(self, code: str, messages: list[str] | None = None, **extra: Any) -> None:
        super().__init__(code)
        self.code = code
        self.extra = dict(extra)
        if messages:
            self.extra["response_metadata"] = {"messages": messages}

    def reply(self) -> dict[str, Any]:
        """The body of the reply: {"ok": false, "error": code, ...}."""
        return {"ok": False, "error": self.code, **self.extra}
