"""Names that hold what could act on a message: markup, marks that turn the direction, nothing to be seen,
piles of accents, ten thousand characters. They stand wherever a name can, and every message is read."""

from collections.abc import Iterable
from itertools import count

import pytest
import regex
from aiogram.types import InlineQueryResultArticle

from bot import actions
from bot.digest.alerts import plan_alerts
from bot.digest.correct import SETTLED, correct
from bot.render.html import MAX_UNITS, units
from bot.sandbox import Chat, Kind
from bot.sandbox.ledger import ACCEPTED, Typed
from bot.telegram.refusals import NOT_MODIFIED
from storage import articles, changes, sources, stories
from tests.factory import Said, article
from tests.telegram.conftest import PATIENCE, Service, Talk, labels

NAMES = {
    "markup": '<b>Асқар</b> & "Оразов" <a href="https://evil.example">x</a> &lt; &#8238;',
    "direction": "\u202eАйгүл\x1a\u2066 Сері\u200bкова\u200f\u061c\x00\u2028\r\n\tолжа 👨‍👩‍👧",
    "unseen": "\u200b\u2060\ufeff\u00ad\u3164",
    "piles": "Е" + "\u0301\u0489" * 300 + "рбол Тасқынов",
    "long": "Ә" * 10_000,
}
# What acts on what stands around it, and what Telegram takes for nothing.
ACTS = regex.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|\p{M}{6}"
)
UNSEEN = regex.compile(r"[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]*+")
LONGEST_BUTTON = 150  # units; clients cut them earlier
ONCE = (
    "digest", "subscriptions", "topics", "people", "language", "settings", "export", "privacy", "help",
    "sources", "stats", "stop", "start",
)  # fmt: skip
NAMING = (
    "/quotes", "/person", "/subscribe", "/unsubscribe", "/schedule", "/search", "/settings -", "/export", "",
)  # fmt: skip
MOST_TYPED = 4000  # units: what a client sends
MOST_OF_TITLE = 128  # characters, of a chat
BOT = "dayek_sandbox_bot"
MOST_ASKED = 250  # the same, behind the name of a bot
MOST_OF_A_KIND = 1  # buttons that are pressed of each kind in a round


class Walk:
    """A reader and a group, who ask for everything; and what they were told."""

    def __init__(self, service: Service, talk: Talk) -> None:
        self.service = service
        self.talk = talk
        self.typed: list[Typed] = []
        self._pressed: dict[str, int] = {}
        self._presses: set[str] = set()

    async def press_everything(self, rounds: int = 2) -> None:
        """The buttons of all messages that stand, those of each kind a few times, and then of what came."""
        for _ in range(rounds):
            self._pressed.clear()
            for message_id, data in self._fresh():
                await self.talk.forges(data, message_id)

    def _fresh(self) -> Iterable[tuple[int, str]]:
        for record in list(self.talk.user.messages):
            for data in (button.data for row in record.buttons for button in row if button.data):
                kind = regex.split(r"[:|]", data)[0] + regex.sub(r"[^a-z]+", " ", data)[:12]
                if data not in self._presses and self._pressed.get(kind, 0) < MOST_OF_A_KIND:
                    self._presses.add(data)
                    self._pressed[kind] = self._pressed.get(kind, 0) + 1
                    yield record.message_id, data

    async def types(self, words: str) -> None:
        """In some other chat, each time somebody else: who types fast is held back."""
        user = self.service.sandbox.user(words[:60])
        typed = user.asks(words[:MOST_ASKED])
        await user.sees(typed, PATIENCE)
        self.typed.append(typed)


async def fill(service: Service) -> list[int]:
    """Articles of sources, headlines, people and words by these names, two of them one story each."""
    room, clock, ids, numbers = service.newsroom, service.clock, [], count(1)
    for name in NAMES.values():
        person = await room.person(name, name, name)
        said = Said(f"{next(numbers)} су {name}", person, name)
        nobody = Said(f"{next(numbers)} өзен {name}", None, name)
        async with service.database.write() as conn:
            pair = []
            for which in (1, 2):
                source = await sources.by_hand(conn, f"{name} {which}"[which - 1 :], clock())
                new = article(source, f"{name} су", said, nobody, seen_at=clock(), topics=("sport",))
                pair.append(await articles.add(conn, new))
            await stories.join(conn, pair[1] or 0, [pair[0] or 0])
            ids += [each for each in pair if each is not None]
    return ids


def check_shown(service: Service, chats: Iterable[Chat], typed: Iterable[Typed]) -> None:
    refused = [
        (call.method, call.description)
        for call in service.sandbox.ledger.all
        if call.code != ACCEPTED and NOT_MODIFIED not in call.description
    ]
    assert refused == []
    for chat in chats:
        for event in chat.events:
            if event.kind in {Kind.MESSAGE, Kind.EDIT, Kind.ANSWER}:
                check_text(event.text)
                links = [entity.url for entity in event.entities if entity.url]
                buttons = [button for row in event.buttons for button in row]
                for link in (*links, *(button.url for button in buttons if button.url)):
                    assert regex.match(r"https://(?:news\.example/|t\.me/)", link), link
                for button in buttons:
                    check_label(button.text)
    for each in typed:
        assert each.answer is not None
        for result in each.answer.results:
            assert isinstance(result, InlineQueryResultArticle)
            check_label(result.title)
            check_text(result.description or "")


def check_text(text: str) -> None:
    assert not ACTS.search(text), ascii(text[:200])
    assert units(text) <= MAX_UNITS


def check_label(text: str) -> None:
    check_text(text)
    assert not UNSEEN.fullmatch(text), ascii(text)
    assert units(text) <= LONGEST_BUTTON, ascii(text)
    assert "\n" not in text


async def test_no_name_acts_on_the_message_around_it(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    talk = service.admin()
    walk = Walk(service, talk)
    await talk.says("/start")
    await chooses(talk, actions.Follow("topic", "sport").pack())
    await chooses(talk, actions.Set("most", "3").pack())
    await fill(service)
    for command in ONCE:
        await talk.says(f"/{command}")
    for place, name in enumerate(NAMES.values()):
        for command in NAMING[place % 3 :: 3]:  # each name in some of them
            await talk.says(f"{command} {name}"[:MOST_TYPED])
        await walk.types(name)
    await walk.types("су")
    await walk.press_everything()
    check_shown(service, [talk.user.chat], walk.typed)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_no_name_acts_on_what_comes_by_itself_or_in_a_group(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    talk = service.talk()
    await talk.says("/start")
    stored = await fill(service)
    groups = [await in_a_group(service, talk, name) for name in NAMES.values()]
    await alerted_and_corrected(service, talk, stored)
    check_shown(service, [talk.user.chat, *groups], ())
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def chooses(talk: Talk, data: str) -> None:
    """Presses what may stand on a button, on the last message."""
    await talk.forges(data, talk.user.messages[-1].message_id)


async def in_a_group(service: Service, talk: Talk, name: str) -> Chat:
    """A group of this name is set up, in private and by what is said there."""
    chat = service.sandbox.group(name[:MOST_OF_TITLE], admins=[talk.user])
    talk.user.invite(chat)
    await talk.hears()
    await talk.presses(labels([event for event in talk.user.events if event.buttons])[0])
    for command in ("/start", "/settings", "/quotes су"):
        await talk.user.send(command.replace(" ", f"@{BOT} ") if " " in command else f"{command}@{BOT}", chat)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    return chat


async def alerted_and_corrected(service: Service, talk: Talk, stored: list[int]) -> None:
    """What comes by itself: alerts, a rich digest, corrections of what was read."""
    await chooses(talk, actions.FollowAtOnce("topic", "sport").pack())
    service.clock.advance(minutes=1)
    await fill(service)
    await plan_alerts(service.database, service.clock())
    assert await talk.hears()
    async with service.database.write() as conn:
        for article_id in stored:
            await changes.withdraw(conn, article_id, service.clock())
    service.clock.now += SETTLED
    assert await correct(service.database, service.clock())
    assert await talk.hears()
    await chooses(talk, actions.Set("style", "rich").pack())
    await fill(service)
    await talk.says("/digest")
    assert service.sandbox.ledger.calls("sendRichMessage")
