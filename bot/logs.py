"""Logs: to stderr, as text or as JSON lines. Neither secrets nor what readers write ever get there: nothing
logs them, and secrets are cut out of whatever a library may say."""

import json
import logging
from datetime import UTC, datetime
from urllib.parse import unquote

from bot.settings import Settings

QUIET = ("aiogram", "aiohttp", "apscheduler", "sqlalchemy", "alembic", "trafilatura", "htmldate", "asyncio")
HIDDEN = "***"
_ESCAPED = {ord(mark): ascii(mark)[1:-1] for mark in "\n\r\v\f\x1b\x85\u2028\u2029"}


class _Format(logging.Formatter):
    """One line an entry, in text with a traceback below it; what must stay secret is cut out last, so that no
    way round it is left."""

    def __init__(self, *, as_json: bool, secrets: tuple[str, ...]) -> None:
        super().__init__()
        self._as_json = as_json
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        # a file's or a page's words must not look like an entry of their own
        message = record.getMessage().translate(_ESCAPED)
        if record.exc_info:
            message += "\n" + self.formatException(record.exc_info)
        for secret in self._secrets:
            message = message.replace(secret, HIDDEN)
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        level = record.levelname.lower()
        if self._as_json:
            entry = {"time": moment, "level": level, "logger": record.name, "message": message}
            return json.dumps(entry, ensure_ascii=False)
        return f"{moment} {level} {record.name}: {message}"


def set_up(settings: Settings) -> None:
    """Sets the root logger up for this process."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Format(as_json=settings.log_format == "json", secrets=_secrets(settings)))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _secrets(settings: Settings) -> tuple[str, ...]:
    """The token, and the database's password as it stands in the URL and as the server knows it."""
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    _, _, address = settings.database_url.get_secret_value().partition("://")
    _, _, password = address.rpartition("@")[0].partition(":")
    return tuple(filter(None, (token, password, unquote(password))))
