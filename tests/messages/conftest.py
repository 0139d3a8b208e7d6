"""The option that writes the golden files anew: pytest tests/messages --update-goldens"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write tests/messages/golden anew from what the builders say now; then read the diff",
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    # Pytest knows the option only where it is pointed at this folder.
    return bool(request.config.getoption("--update-goldens", default=False))
