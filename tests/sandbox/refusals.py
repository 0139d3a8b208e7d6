"""Looking at what Slack's client was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError


def refusal(call: Callable[..., Any], **arguments: Any) -> dict[str, Any]:
    """The body with which `call` is refused; fails when it is not."""
    with pytest.raises(SlackApiError) as caught:
        call(**arguments)
    body: dict[str, Any] = dict(caught.value.response.data)
    return body


def error(call: Callable[..., Any], **arguments: Any) -> str:
    """The error code with which `call` is refused."""
    return str(refusal(call, **arguments)["error"])


def complaints(call: Callable[..., Any], **arguments: Any) -> str:
    """What a refusal says about the arguments, in one string."""
    return "\n".join(refusal(call, **arguments)["response_metadata"]["messages"])
