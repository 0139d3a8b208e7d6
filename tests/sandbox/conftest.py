"""A fresh sandbox per test: it starts in some fifteen milliseconds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person

MANIFEST = Path(__file__).parents[2] / "app_manifest.yml"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as running:
        yield running


@pytest.fixture
def api(sandbox: Sandbox) -> WebClient:
    """Slack's own client, with the app's token and without retries."""
    return WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])


@pytest.fixture
def ana(sandbox: Sandbox) -> Person:
    return Person(sandbox, "ana")


@pytest.fixture
def ben(sandbox: Sandbox) -> Person:
    return Person(sandbox, "ben")


@pytest.fixture
def chi(sandbox: Sandbox) -> Person:
    return Person(sandbox, "chi")
