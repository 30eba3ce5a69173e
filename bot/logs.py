"""Logs: to stderr, as text or as JSON lines. Neither secrets nor what readers write ever get there: nothing
logs them, and secrets are cut out of whatever a library may say."""

import json
import logging
from datetime import UTC, datetime

from bot.settings import Settings

QUIET = ("aiogram", "aiohttp", "apscheduler", "sqlalchemy", "alembic", "trafilatura", "htmldate", "asyncio")
HIDDEN = "***"


class _Format(logging.Formatter):
    """One line an entry; what must stay secret is cut out last, so that no way round it is left."""

    def __init__(self, *, as_json: bool, secrets: tuple[str, ...]) -> None:
        super().__init__()
        self._as_json = as_json
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
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
    secrets = [settings.bot_token.get_secret_value()] if settings.bot_token else []
    url = settings.database_url.get_secret_value()
    if "@" in url and ":" in (login := url.split("://", 1)[-1].rsplit("@", 1)[0]):
        secrets.append(login.split(":", 1)[1])
    handler = logging.StreamHandler()
    handler.setFormatter(_Format(as_json=settings.log_format == "json", secrets=tuple(filter(None, secrets))))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
