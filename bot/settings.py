"""Settings: from the environment, else from a file `.env` in the working directory."""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TOKEN = re.compile(r"\d{1,20}:[\w-]{1,100}", re.ASCII)  # as @BotFather gives it, bounded
DATABASE = re.compile(r"(sqlite:///|postgres(ql)?://).{1,1000}")
LISTEN = re.compile(r"[^\s/]{1,255}:\d{1,5}", re.ASCII)
LOG_LEVELS = Literal["debug", "info", "warning", "error"]


class BadSettings(Exception):
    """One line for each setting that is wrong: its name and what it should be."""


class Settings(BaseSettings):
    """What an operator may set. A value's description is what `.env.example` says of it."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", frozen=True, extra="forbid")

    bot_token: SecretStr | None = None
    telegram_api_url: HttpUrl = HttpUrl("https://api.telegram.org")
    database_url: SecretStr = SecretStr("sqlite:///data/dayek.db")
    sources: Path = Path("sources.toml")
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    timezone: str = "Asia/Almaty"
    http_listen: str = "127.0.0.1:8080"
    send_rate: float = Field(default=25, gt=0, le=1000)
    digest_style: Literal["classic", "rich"] = "classic"
    contact: str = ""
    allow_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = ()
    log_level: LOG_LEVELS = "info"
    log_format: Literal["text", "json"] = "text"

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None or not value.get_secret_value():
            return None
        if not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("expected the token as @BotFather gives it: digits, a colon, letters")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: SecretStr) -> SecretStr:
        if not DATABASE.fullmatch(value.get_secret_value()):
            raise ValueError("expected sqlite:///path or postgresql://user@host/name")
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        return _parts(value) if isinstance(value, str) else value

    @field_validator("allow_networks", mode="before")
    @classmethod
    def _networks(cls, value: object) -> object:
        if isinstance(value, str):
            return [ip_network(part) for part in _parts(value)]
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("expected a zone such as Asia/Almaty")
        return value

    @field_validator("http_listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        if not LISTEN.fullmatch(value):
            raise ValueError("expected an address and a port, such as 127.0.0.1:8080")
        return value

    @field_validator("log_level", "log_format", "digest_style", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def load() -> Settings:
    """The settings in force. Raises BadSettings, which does not repeat the value: it may be a secret."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"{str(e['loc'][0]).upper()}: {_reason(e['type'], e['msg'])}" for e in error.errors()]
        raise BadSettings("\n".join(dict.fromkeys(lines))) from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadSettings(f".env: cannot be read: {error}") from None


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _reason(kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        return "no such setting; see .env.example"
    message = message.removeprefix("Value error, ")
    return message[0].lower() + message[1:]
