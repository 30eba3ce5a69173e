"""`dayek demo`: the real bot against the sandbox, with sample articles, in this terminal. A short visit is
played; in a terminal one goes on as that reader: text is sent, a number presses a button."""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import HttpUrl, SecretStr

from bot.app import App, open_app
from bot.sandbox import Kind, Sandbox, User, console
from bot.settings import Settings
from storage import deliveries as outbox

MOST_WIDE = 88  # columns; longer lines tire the eye
WAIT_SECONDS = 20.0  # for an answer; a slow machine needs three
LOOK_EVERY = 0.05  # seconds between looks whether the outbox is empty

# What the reader of the visit types, and the buttons he presses (in square brackets).
VISITS = {
    "kk": ("/start", "[Қазақша]", "[Орталық Азия]", "[Әрі қарай]", "[Таңертең, 08:00]",
           "/subscribe Дәулетқазин", "/digest", "Даулетказин су туралы не деді?",
           "/quotes Бердіханова", "/subscriptions"),
    "ru": ("/start", "[Русский]", "[Центральная Азия]", "[Дальше]", "[Утром, 08:00]",
           "/subscribe Даулетказина", "/digest", "что сказал Даулетказин о воде?",
           "/quotes Berdikhanova", "/subscriptions"),
    "en": ("/start", "[English]", "[Central Asia]", "[Next]", "[Morning, 08:00]",
           "/subscribe Dauletkazin", "/digest", "What did Dauletkazin say about water?",
           "/quotes Бердіханованың", "/subscriptions"),
}  # fmt: skip
INTRODUCTION = {
    "kk": "Бәрі осы компьютерде: үлгі мақалалар, ойдан шығарылған адамдар, жергілікті Telegram.",
    "ru": "Всё на этом компьютере: учебные статьи, вымышленные люди, местный Telegram.",
    "en": "All on this machine: sample articles, invented people, a stand-in for Telegram.",
}
GO_ON = {
    "kk": "Енді өзіңіз жазыңыз: пәрмен, есім не батырманың нөмірі. Аяқтау: Ctrl-D",
    "ru": "Теперь пишите сами: команду, имя или номер кнопки. Закончить: Ctrl-D",
    "en": "Your turn: type a command, a name or a button’s number. Ctrl-D ends.",
}
NO_BUTTON = {"kk": "Ондай батырма жоқ", "ru": "Такой кнопки нет", "en": "No such button"}
TOO_LONG = {"kk": "Тым ұзын", "ru": "Слишком длинно", "en": "Too long"}


async def run(language: str, show: Callable[[str], None] = print) -> None:
    """Plays the visit and, in a terminal, goes on until end of input or Ctrl-C."""
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with _started(stopping) as (app, sandbox):
        talk = _Talk(app, sandbox.user({"en": "Alex"}.get(language, "Айжан"), language_code=language), show)
        show(f"{INTRODUCTION[language]}\n")
        visit = asyncio.create_task(_visit(talk, language, stopping))
        await asyncio.wait([visit, asyncio.create_task(stopping.wait())], return_when=asyncio.FIRST_COMPLETED)
        stopping.set()
        if visit.done():
            visit.result()
        visit.cancel()


async def _visit(talk: "_Talk", language: str, stopping: asyncio.Event) -> None:
    for step in VISITS[language]:
        await talk.say(step)
    if sys.stdin.isatty():
        talk.show(GO_ON[language])
        async for line in _typed():
            await talk.typed(line.strip(), language)
            if stopping.is_set():
                return


@asynccontextmanager
async def _started(stopping: asyncio.Event) -> AsyncIterator[tuple[App, Sandbox]]:
    """The bot with the sample articles in store, running until `stopping`."""
    with tempfile.TemporaryDirectory() as folder, as_file(files("bot") / "samples") as samples:
        async with Sandbox() as sandbox:
            sources = Path(folder) / "sources.toml"
            shutil.copytree(samples, Path(folder) / "samples")
            sources.write_text('[[source]]\nname = "Dala News"\nfolder = "samples"\nevery = "5s"\n')
            settings = Settings(
                _env_file=None,  # type: ignore[call-arg]  # the operator's own settings have no part in a demo
                bot_token=SecretStr(sandbox.token),
                telegram_api_url=HttpUrl(sandbox.url),
                database_url=SecretStr(f"sqlite:///{folder}/demo.db"),
                sources=sources,
            )
            async with open_app(settings) as app:
                await app.ingest()
                await app.pipeline.finish()
                running = asyncio.create_task(app.run(stopping))
                try:
                    yield app, sandbox
                finally:
                    stopping.set()
                    await running


class _Talk:
    """One reader's conversation, printed as it goes."""

    def __init__(self, app: App, user: User, show: Callable[[str], None]) -> None:
        self._app = app
        self._user = user
        self._shown = 0
        self.show = show

    async def say(self, step: str) -> None:
        if step.startswith("["):
            await self._user.press(step.strip("[]"))
        else:
            await self._user.send(step)
        await self._answered(echo=True)

    async def typed(self, line: str, language: str) -> None:
        """What was typed in the terminal: a number presses that button of the last message that has any."""
        try:
            if line.isascii() and line.isdigit():
                latest = next(m for m in reversed(self._user.messages) if m.buttons)
                buttons = [button for row in latest.buttons for button in row]
                await self._user.press_data(latest.message_id, buttons[int(line) - 1].data or "")
            elif line:
                await self._user.send(line)
        except IndexError:
            self.show(NO_BUTTON[language])
        except ValueError:
            self.show(TOO_LONG[language])
        else:
            await self._answered(echo=False)

    async def _answered(self, *, echo: bool) -> None:
        """Waits until the bot has nothing more to say, and prints what was said."""
        await self._user.settles(WAIT_SECONDS)
        while await self._queued():  # noqa: ASYNC110 - the outbox tells nobody when it is empty
            await asyncio.sleep(LOOK_EVERY)
        width = min(shutil.get_terminal_size().columns, MOST_WIDE)
        for event in self._user.events[self._shown :]:
            if echo or event.kind not in (Kind.SAID, Kind.PRESSED):
                self.show("\n".join(console.lines(event, width)) + "\n")
        self._shown = len(self._user.events)

    async def _queued(self) -> bool:
        async with self._app.database.read() as conn:
            return await outbox.unsent(conn) > 0


async def _typed() -> AsyncIterator[str]:
    """Lines from the terminal, without a thread that Ctrl-C could not end."""
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    descriptor = sys.stdin.fileno()
    loop.add_reader(descriptor, readable.set)
    try:
        rest = b""
        while True:
            print("› ", end="", flush=True)
            while b"\n" not in rest:
                readable.clear()
                await readable.wait()
                chunk = os.read(descriptor, 65536)
                if not chunk:
                    return
                rest += chunk
            line, _, rest = rest.partition(b"\n")
            yield line.decode(errors="replace")
    finally:
        with contextlib.suppress(ValueError):
            loop.remove_reader(descriptor)
