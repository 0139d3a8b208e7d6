"""What can be done from a shell beside running Potluck: one module for each such command.

Each has `add(commands)`, which says what the command understands, and does it when it is called.
"""


class UsageError(Exception):
    """The command cannot do what was asked; the message says what to do."""
