"""What a command of the command line does, where that is more than starting a process."""

from pathlib import Path

STDOUT = Path("-")
"""What a file is called that is not one: what is written there is printed."""


class UsageError(Exception):
    """The command cannot do what was asked; the message says what to do."""


def write(path: Path, text: str) -> None:
    """Write what a command was asked for into a file, or to STDOUT. Raises UsageError."""
    if path == STDOUT:
        print(text, end="")
        return
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
