"""`sources.toml`: where articles come from."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import available_timezones

import regex
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.ingest import selectors
from storage.records import Selectors, SourceSpec

EVERY = 300  # seconds between polls where nothing else is said
LONGEST_NAME = 100  # characters
SHORTEST, LONGEST = 5, 7 * 24 * 3600  # seconds between polls
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
LONGEST_PATH = 1000  # characters; systems stop at 4,096 bytes
_WORDS = regex.compile(r"(?=.*\S)[^\p{C}]++")
_ADDRESS = regex.compile(r"(?i:https?)://[^\s\p{C}]{1,2000}")
_EVERY = regex.compile(r"(\d{1,6})\s*([smhd])")
MOST_BYTES = 2_000_000  # of the file: thousands of sources
_IN_PLAIN_WORDS = {"extra_forbidden": "no such key", "missing": "is missing"}


class BadSources(Exception):
    """The file cannot be used; one line says where and why."""


def _every(value: object) -> int:
    found = _EVERY.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise ValueError('expected something like "5m" or "30s"')
    seconds = int(found[1]) * _SECONDS[found[2]]
    if not SHORTEST <= seconds <= LONGEST:
        raise ValueError(f"expected {SHORTEST}s to {LONGEST // 86400}d")
    return seconds


class _Selectors(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    links: str | None = None
    title: str | None = None
    body: str | None = None
    date: str | None = None

    @field_validator("links", "title", "body", "date")
    @classmethod
    def _selector(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None:
            selectors.check(value, of_links=info.field_name == "links")
        return value


class _Source(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(max_length=LONGEST_NAME)]
    folder: Annotated[str, Field(max_length=LONGEST_PATH)] | None = None
    url: str | None = None
    every: Annotated[int, BeforeValidator(_every)] = EVERY
    language: Literal["kk", "ru", "en"] | None = None
    time_zone: str | None = None
    enabled: bool = True
    selectors: _Selectors | None = None

    @field_validator("name", "folder")
    @classmethod
    def _words(cls, value: str | None) -> str | None:
        if value is not None and not _WORDS.fullmatch(value):
            raise ValueError("expected words on one line")
        return value

    @field_validator("url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not _ADDRESS.fullmatch(value):
            raise ValueError("expected an address such as https://example.kz/rss")
        return value

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str | None) -> str | None:
        if value is not None and value not in available_timezones():
            raise ValueError("expected a zone such as Asia/Almaty")
        return value

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.folder is None) == (self.url is None):
            raise ValueError("expected either folder or url")
        return self


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    source: tuple[_Source, ...] = ()

    @model_validator(mode="after")
    def _names(self) -> Self:
        names = [source.name for source in self.source]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"the name {twice[0]!r} is used twice")
        return self


def read(path: Path) -> list[SourceSpec]:
    """The sources of the file, paths counted from it; none when there is no file. Raises BadSources."""
    try:
        if not path.exists():
            return []
        if path.stat().st_size > MOST_BYTES:
            raise BadSources(f"{path}: larger than {MOST_BYTES // 1_000_000} MB")
        parsed = _File.model_validate(tomllib.loads(path.read_text("utf-8-sig")))
    except ValidationError as error:
        raise BadSources(f"{path}: {_reason(error)}") from None
    except UnicodeDecodeError:
        raise BadSources(f"{path}: not UTF-8") from None
    except OSError as error:
        raise BadSources(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadSources(f"{path}: not TOML: {error}") from None
    return [_spec(source, path.parent) for source in parsed.source]


def described(**given: object) -> SourceSpec:
    """A source described by the keys of the file, with an address. Raises BadSources."""
    try:
        return _spec(_Source.model_validate(given), Path())
    except ValidationError as error:
        raise BadSources(_reason(error)) from None


def _spec(source: _Source, root: Path) -> SourceSpec:
    return SourceSpec(
        name=source.name,
        every=source.every,
        folder=str((root / source.folder).resolve()) if source.folder else None,
        url=source.url,
        language=source.language,
        time_zone=source.time_zone,
        enabled=source.enabled,
        selectors=Selectors(**source.selectors.model_dump()) if source.selectors else None,
    )


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    where = " ".join(f"number {part + 1}" if isinstance(part, int) else part for part in first["loc"])
    what = _IN_PLAIN_WORDS.get(first["type"]) or first["msg"].removeprefix("Value error, ")
    return f"{where}: {what[0].lower()}{what[1:]}" if where else what
