"""A module a command of the command line, each with `main(arguments)`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings

FAILURE, USAGE = 1, 2


class Stop(Exception):
    """Ends the command with a line for the user and an exit status."""

    def __init__(self, line: str, status: int = FAILURE) -> None:
        super().__init__(line)
        self.status = status


def settings() -> "Settings":
    """The settings in force, or the end of the command."""
    from bot.settings import BadSettings, load

    try:
        return load()
    except BadSettings as error:
        raise Stop(str(error), USAGE) from None


def cause(error: Exception) -> str:
    """The database driver's own words, in one line, without the statement and its values."""
    words = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    return words.splitlines()[0]
