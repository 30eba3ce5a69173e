"""Sources in trouble, from the poll to the admin's chat: the app against the sandbox, its clock in hand."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import HttpUrl, SecretStr

from bot.app import App, open_app
from bot.sandbox import Sandbox, User
from bot.settings import Settings
from tests.factory import Clock
from tests.ingest.web import Web, serving

HOURS = 6


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as started:
        yield started


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def admin(sandbox: Sandbox) -> User:
    return sandbox.user("Айгүл", opened=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def app(
    sandbox: Sandbox, admin: User, sqlite_url: str, tmp_path: Path, web: Web, clock: Clock
) -> AsyncIterator[App]:
    path = tmp_path / "sources.toml"
    path.write_text(f'[[source]]\nname = "Дала хабары"\nurl = "{web.url("/rss")}"\n')
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]  # pydantic's own, which the plugin would know
        bot_token=SecretStr(sandbox.token),
        telegram_api_url=HttpUrl(sandbox.url),
        database_url=SecretStr(sqlite_url),
        sources=path,
        admin_ids=(admin.id,),
        allow_networks=("127.0.0.0/8",),
    )
    async with open_app(settings, clock) as opened:
        yield opened


async def watch(app: App, clock: Clock) -> None:
    """Half a day of polls, each followed by a look at how sources fare."""
    for _ in range(2 * HOURS):
        await app.ingest()
        await app.pipeline.finish()
        await app.look_after_sources()
        clock.advance(hours=1)


def told(admin: User) -> list[str]:
    return [event.text for event in admin.events]


async def test_an_admin_hears_once_that_a_source_fails_and_once_that_it_is_well(
    app: App, admin: User, web: Web, clock: Clock
) -> None:
    web.put("/rss", status=500)
    await watch(app, clock)
    [begun] = told(admin)
    assert "Дала хабары" in begun
    assert "HTTP 500" in begun
    web.put("/rss", '<rss version="2.0"><channel><title>Дала</title></channel></rss>')
    await watch(app, clock)
    assert len(told(admin)) == 2


async def test_what_could_not_be_told_is_told_later(
    app: App, sandbox: Sandbox, admin: User, web: Web, clock: Clock
) -> None:
    web.put("/rss", status=500)
    sandbox.fail_next("sendMessage", 502, "Bad Gateway", times=1)
    await watch(app, clock)
    assert len(told(admin)) == 1
