"""`dayek demo`: the whole bot on this machine, played without a terminal."""

import pytest

from bot import demo
from bot.demo import INTRODUCTION, MOST_WIDE, VISITS, run

QUOTED = {
    "kk": "Біз ондаған жыл бойы суды бөлісіп келдік",
    "ru": "Мы десятилетиями делили воду",
    "en": "So we put a fisherman and a rice grower in one boat",
}


@pytest.mark.parametrize("language", VISITS)
async def test_the_visit_is_played_to_its_end_in_each_language(language: str) -> None:
    shown: list[str] = []
    await run(language, shown.append)
    whole = "\n".join(shown)
    assert shown[0].startswith(INTRODUCTION[language])
    steps = [whole.index(f"› {step}") for step in VISITS[language]]
    assert steps == sorted(steps)
    assert "".join(QUOTED[language].split()) in "".join(whole.replace("│", "").split())
    assert all(len(line) <= MOST_WIDE or "↳ " in line for text in shown for line in text.splitlines()), (
        "only an address may be wider"
    )


async def test_nothing_of_the_operators_own_settings_gets_into_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCES", "/nowhere/sources.toml")
    monkeypatch.setenv("TELEGRAM_API_URL", "https://api.example/")
    monkeypatch.setitem(demo.VISITS, "en", ("/start",))
    shown: list[str] = []
    await run("en", shown.append)
    assert "Dayek: who said what" in shown[-1]
