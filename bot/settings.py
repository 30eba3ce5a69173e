"""Settings: from the environment, else from a file `.env` in the working directory."""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from dotenv.parser import parse_stream
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TOKEN = re.compile(r"\d{1,20}:[\w-]{1,100}", re.ASCII)  # as @BotFather gives it, bounded
DATABASE = re.compile(r"(sqlite:///|postgres(ql)?://).{1,1000}")
LISTEN = re.compile(r"[^\s/]{1,255}:(?P<port>\d{1,5})", re.ASCII)
MOST_PORT = 65_535  # TCP
MOST_ID = 2**52  # Bot API: an id has at most 52 significant bits
SLOWEST, FASTEST = 0.01, 1000  # messages a second: slower is a slip, and faster is what no server allows
ENV_FILE = ".env"
LOG_LEVELS = Literal["debug", "info", "warning", "error"]


class BadSettings(Exception):
    """One line for each setting that is wrong: its name and what it should be."""


class Settings(BaseSettings):
    """What an operator may set. A value's description is what `.env.example` says of it."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_file_encoding="utf-8", frozen=True, extra="forbid"
    )

    bot_token: SecretStr | None = None
    telegram_api_url: HttpUrl = HttpUrl("https://api.telegram.org")
    database_url: SecretStr = SecretStr("sqlite:///data/dayek.db")
    sources: Path = Path("sources.toml")
    admin_ids: Annotated[tuple[Annotated[int, Field(gt=0, lt=MOST_ID)], ...], NoDecode] = ()
    timezone: str = "Asia/Almaty"
    http_listen: str = "127.0.0.1:8080"
    send_rate: float = Field(default=25, ge=SLOWEST, le=FASTEST)
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

    @field_validator("sources", mode="before")
    @classmethod
    def _sources(cls, value: object) -> object:
        if value == "":
            raise ValueError("expected the path of a file")
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        return _parts(value) if isinstance(value, str) else value

    @field_validator("allow_networks", mode="before")
    @classmethod
    def _networks(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return [ip_network(part) for part in _parts(value)]
        except ValueError:  # its words repeat the value
            raise ValueError("expected networks such as 10.0.0.0/8, separated by commas") from None

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("expected a zone such as Asia/Almaty")
        return value

    @field_validator("http_listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        found = LISTEN.fullmatch(value)
        if not found or int(found["port"]) > MOST_PORT:
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
    """The settings in force. Raises BadSettings, which does not repeat a value: it may be a secret."""
    try:
        _check(Path(ENV_FILE))
        return Settings()
    except ValidationError as error:
        lines = [f"{str(e['loc'][0]).upper()}: {_reason(e['type'], e['msg'])}" for e in error.errors()]
        raise BadSettings("\n".join(dict.fromkeys(lines))) from None
    except UnicodeDecodeError:
        raise BadSettings(f"{ENV_FILE}: not UTF-8") from None
    except OSError as error:
        raise BadSettings(f"{ENV_FILE}: cannot be read: {error.strerror}") from None


def _check(path: Path) -> None:
    """Refuses lines that set nothing: they would be passed over in silence."""
    if not path.is_file():
        return
    with path.open(encoding="utf-8-sig") as stream:
        wrong = [
            line.original.line
            for line in parse_stream(stream)
            if line.error or (line.key and line.value is None)
        ]
    if wrong:
        raise BadSettings("\n".join(f"{ENV_FILE}: line {number} is not NAME=value" for number in wrong))


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _reason(kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        return "no such setting; see .env.example"
    message = message.removeprefix("Value error, ")
    return message if message.startswith("URL") else message[0].lower() + message[1:]
