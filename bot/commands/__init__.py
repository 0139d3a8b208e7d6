"""What a command of the command line does, where that is more than starting a process."""


class UsageError(Exception):
    """The command cannot do what was asked; the message says what to do."""
