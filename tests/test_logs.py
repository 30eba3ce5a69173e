"""Logs: one line an entry, and no secret in any of them."""

import json
import logging
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from bot.logs import HIDDEN, QUIET, set_up
from bot.settings import Settings

TOKEN = "123456:invented-token"
log = logging.getLogger("bot.test")


def settings(**given: object) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[call-arg, arg-type]  # of the settings' own types


@pytest.fixture(autouse=True)
def root() -> Iterator[None]:
    """The root logger as it was before the test."""
    logger = logging.getLogger()
    kept = logger.level, logger.handlers[:]
    levels = {name: logging.getLogger(name).level for name in QUIET}
    logger.handlers[:] = []
    yield
    logger.level, logger.handlers[:] = kept
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_an_entry_is_one_line_of_time_level_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(settings())
    log.warning("source %s: %s", "Дала хабары", "empty")
    out, err = capsys.readouterr()
    moment, _, rest = err.partition(" ")
    assert out == ""
    assert rest == "warning bot.test: source Дала хабары: empty\n"
    assert len(moment) == len("2026-11-22T06:30:00.000+00:00")


def test_an_entry_may_be_json(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(settings(log_format="json"))
    log.warning("source %s", 'Дала "хабары"')
    entry = json.loads(capsys.readouterr().err)
    del entry["time"]
    assert entry == {"level": "warning", "logger": "bot.test", "message": 'source Дала "хабары"'}


@pytest.mark.parametrize("mark", ["\n", "\r\n", "\x85", "\u2028", "\v", "\x1b[2J"])
def test_foreign_words_cannot_look_like_an_entry_of_their_own(
    mark: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(settings())
    log.warning("%s: empty", f"a{mark}2026-11-22T06:30:00.000+00:00 error bot.app: stopped")
    (line,) = capsys.readouterr().err.splitlines()
    assert "\x1b" not in line


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("url", "secrets"),
    [
        ("sqlite:///data/dayek.db", (TOKEN,)),
        ("postgresql://dayek:hunter2@host/dayek", (TOKEN, "hunter2")),
        ("postgresql://dayek:hun%40ter%3A2@host:5432/dayek", (TOKEN, "hun%40ter%3A2", "hun@ter:2")),
        ("postgresql://dayek:hun:ter@2@host/dayek", (TOKEN, "hun:ter@2")),
    ],
)
def test_secrets_are_cut_out_of_whatever_a_library_says(
    form: str, url: str, secrets: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(settings(bot_token=SecretStr(TOKEN), database_url=SecretStr(url), log_format=form))
    for secret in secrets:
        log.error("cannot reach https://api.telegram.org/bot%s/getMe", secret)
        try:
            raise ValueError(f"with {secret}")
        except ValueError:
            log.exception("failed")
    written = capsys.readouterr().err
    assert HIDDEN in written
    assert [secret for secret in secrets if secret in written] == []


@pytest.mark.parametrize(
    "url", ["postgresql://host/dayek", "postgresql://dayek@host/dayek", "sqlite:///a:b.db"]
)
def test_a_database_without_a_password_hides_nothing(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    set_up(settings(database_url=SecretStr(url)))
    log.warning("dayek at host: a:b")
    assert capsys.readouterr().err.endswith("dayek at host: a:b\n")


def test_a_traceback_comes_with_its_entry(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(settings(log_format="json"))
    try:
        raise ValueError("бос")
    except ValueError:
        log.exception("failed")
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["message"].endswith("ValueError: бос")


def test_only_what_is_asked_for_is_logged(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(settings(log_level="error"))
    log.warning("quiet")
    set_up(settings(log_level="debug"))
    log.debug("told")
    for name in QUIET:
        logging.getLogger(name).info("a library's own affairs")
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("told")
