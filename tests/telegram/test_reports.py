"""A reader doubts a quote, an editor decides, what was sent is put right, and the reader is told. All people
and their words are invented."""

from datetime import timedelta

import pytest

from bot.actions import Action, AddAs, Doubt, Judge, Mistake, NoDoubt, Sent, Source, Sources, Stored
from bot.digest.correct import SETTLED, correct
from bot.digest.plan import plan
from bot.digest.told import tell
from bot.doubting import MOST_A_DAY
from bot.sandbox import Event, Kind
from storage import quotes, reports, subscribers
from storage.records import Quote
from tests.factory import CENTRAL_ASIA, NOW, Said
from tests.telegram.conftest import PATIENCE, Service, labels, text

WORDS = {
    "kk": (
        "Қате?", "Сөз иесі басқа", "Рақмет", "Тексердік: түзетілді",
        "Түзету: бұл сөзді айтқан – Айгүл Серікова",
    ),
    "ru": (
        "Ошибка?", "Автор слов другой", "Спасибо", "Проверили: исправлено",
        "Исправление. Автор слов: Айгуль Серикова",
    ),
    "en": (
        "Mistake?", "Wrong speaker", "Thanks", "Checked: fixed", "Correction. Speaker: Aigul Serikova",
    ),
}  # fmt: skip
WHY = {"kk": "Неге келді?", "ru": "Почему это?", "en": "Why this?"}
WATER = "Су екі жылдан кейін келеді"


async def quoted(service: Service, words: str = WATER) -> int:
    """Stores an article in which two people speak; the id of its first quote."""
    asqar = await service.newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    aigul = await service.newsroom.person("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova")
    other = Said("Жол бітеді", aigul, "Айгүл Серікова")
    article_id = await service.newsroom.publish("Жиын өтті", Said(words, asqar), other)
    return (await of_article(service, article_id))[0].id


async def of_article(service: Service, article_id: int = 1) -> tuple[Quote, ...]:
    async with service.database.read() as conn:
        return (await quotes.of_articles(conn, [article_id]))[article_id]


async def speaker(service: Service, quote_id: int) -> str:
    async with service.database.read() as conn:
        quote = await quotes.get(conn, quote_id)
    return quote.person.name if quote and quote.person else ""


async def later(service: Service) -> None:
    """The time in which an editor may change his mind passes, and what follows is done."""
    service.clock.now += SETTLED + timedelta(seconds=1)
    await correct(service.database, service.clock())
    await tell(service.database, service.clock())
    await service.deliver()


async def waiting(service: Service) -> list[tuple[int, int]]:
    async with service.database.read() as conn:
        return [(each.quote_id, each.readers) for each in await reports.waiting(conn)]


def said(events: list[Event]) -> str:
    return "\n".join(event.text for event in events)


@pytest.mark.parametrize("language", WORDS)
async def test_a_wrong_speaker_is_reported_put_right_in_what_was_sent_and_the_reader_is_told(
    service: Service, language: str
) -> None:
    mistake, wrong, thanks, fixed, note = WORDS[language]
    talk, admin = service.talk(language_code=language), service.admin("ru")
    await talk.says("/start")
    quote_id = await quoted(service)
    reader = await service.reader(talk.user)
    async with service.database.write() as conn:
        await subscribers.follow(conn, reader.id, CENTRAL_ASIA)
        await subscribers.change(conn, reader.id, next_digest_at=NOW)
    await plan(service.database, service.clock())
    await service.deliver()
    talk.user.chat.catch_up()
    await talk.presses(WHY[language])
    story = await talk.presses("1")
    assert WATER in text(story)
    assert labels(story)[-1] == mistake
    shown = await talk.says(f"/start q{quote_id}")
    before = text(shown)
    opened = await talk.presses(mistake)
    assert text(opened) == before, "in place"
    assert labels(opened)[:4] == labels(shown)[:4]
    assert wrong in labels(opened)
    assert mistake not in labels(opened)
    assert thanks in said(await talk.presses(wrong))

    report = await admin.says("/reports")
    assert "Автор слов другой: 1" in text(report)
    assert WATER in text(report)
    assert all(len(row) <= 2 for row in report[-1].buttons)
    await admin.presses("Автор слов другой")
    assert "Исправлено. Автор слов: Айгуль Серикова" in text(await admin.presses("Айгуль Серикова"))
    assert await speaker(service, quote_id) == "Айгүл Серікова"
    talk.user.chat.catch_up()
    await later(service)
    heard = talk.user.chat.catch_up()
    assert any(event.kind == Kind.EDIT and note in event.text for event in heard)
    assert [event.text for event in heard if fixed in event.text] == [
        f"{fixed}\n“{WATER}”" if language == "en" else f"{fixed}\n«{WATER}»"
    ]
    again = Mistake(quote_id, str(quote_id)).pack()  # below an answer of old, which is not corrected
    assert note in said(await talk.forges(again))
    assert note in text(await talk.says(f"/start q{quote_id}")).splitlines()


async def test_all_that_readers_say_of_a_quote_is_one_report_and_each_counts_once(service: Service) -> None:
    quote_id = await quoted(service)
    first, second, admin = service.talk(), service.talk("Ерлан"), service.admin("kk")
    await first.says(f"/start q{quote_id}")
    await first.presses("Қате?")
    service.sandbox.fail_next("editMessageReplyMarkup", 400, "Bad Request: message can't be edited")
    assert "Рақмет" in said(await first.presses("Сөз иесі басқа")), "noted, though the buttons stay"
    for _ in range(2):
        await first.forges(Doubt("speaker", quote_id, str(quote_id)).pack())
    await second.forges(Doubt("quote", quote_id, str(quote_id)).pack())
    assert await waiting(service) == [(quote_id, 2)]
    shown = text(await admin.says("/reports"))
    assert shown.startswith("Қате туралы хабарлар: 1\n")
    assert "Сөз иесі басқа: 1 · Дәйексөз емес: 1" in shown
    await second.forges(NoDoubt(quote_id, str(quote_id)).pack())
    assert await waiting(service) == [(quote_id, 1)]


async def test_what_is_no_quote_goes_and_comes_back_when_that_was_a_mistake(service: Service) -> None:
    quote_id = await quoted(service)
    talk, admin = service.talk(), service.admin("kk")
    await talk.forges(Doubt("quote", quote_id, str(quote_id)).pack())
    await admin.says("/reports")
    decided = await admin.presses("Дәйексөз емес")
    assert text(decided).startswith("Түзетілді: бұл дәйексөз емес")
    assert WATER not in said(await talk.says("Асқар Оразов"))
    for led in (
        await talk.forges(Mistake(quote_id, str(quote_id)).pack()),
        await talk.says(f"/start q{quote_id}"),
    ):
        assert [event.text for event in led if event.text] == ["Түзету: бұл дәйексөз емес"]
    again = await admin.presses("Қайтару")
    assert text(again).startswith("Қалпына келтірдік\n\nҚате туралы хабарлар: 1")
    assert WATER in said(await talk.says("Асқар Оразов"))
    talk.user.chat.catch_up()
    await later(service)
    assert talk.user.chat.catch_up() == [], "it is not decided any more"
    await admin.presses("Бәрі дұрыс")
    await later(service)
    assert text(talk.user.chat.catch_up()) == f"Тексердік: бәрі дұрыс\n«{WATER}»"
    assert (await talk.forges(Doubt("quote", quote_id, str(quote_id)).pack()))[
        0
    ].text == "Тексердік: бәрі дұрыс"
    assert await waiting(service) == []


async def test_of_several_quotes_in_a_message_one_is_chosen_and_the_way_back_is_there(
    service: Service,
) -> None:
    await quoted(service)
    talk = service.talk("Анна", "ru")
    shown = await talk.says("/person Аскар Оразов")
    assert labels(shown)[-1] == "Ошибка?"
    await service.newsroom.publish(
        "Тағы жиын", Said("Жаңбыр жауады", (await of_article(service))[0].person.id)
    )  # type: ignore[union-attr]  # it is stored so
    shown = await talk.says("Аскар Оразов")
    opened = await talk.presses("Ошибка?")
    assert labels(opened)[-3:] == ["Жаңбыр жауады", WATER, "Назад"]
    assert "Не цитата" in labels(await talk.presses(WATER))
    assert labels(await talk.presses("Назад")) == labels(opened)
    assert labels(await talk.presses("Назад")) == labels(shown)


async def test_namesakes_are_told_apart_by_what_they_said_elsewhere(service: Service) -> None:
    quote_id = await quoted(service)
    other = await service.newsroom.person("Асқар Оразов")
    await service.newsroom.publish("Күрес", Said("Жеңдік", other))
    talk, admin = service.talk(), service.admin("kk")
    await talk.forges(Doubt("person", quote_id, str(quote_id)).pack())
    await admin.says("/reports")
    offered = await admin.presses("Аттас адам")
    assert "1. Асқар Оразов · Күрес" in text(offered)
    assert labels(offered) == ["1. Асқар Оразов", "Жаңа адам", "Артқа"]
    assert "Сөз иесі: Асқар Оразов" in text(await admin.presses("1. Асқар"))
    async with service.database.read() as conn:
        quote = await quotes.get(conn, quote_id)
    assert quote
    assert quote.person
    assert quote.person.id == other


async def test_a_reader_reports_so_much_a_day_and_no_more(service: Service) -> None:
    asqar = await service.newsroom.person("Асқар Оразов")
    said_much = [Said(f"Су туралы сөз {n}", asqar) for n in range(MOST_A_DAY + 1)]
    article_id = await service.newsroom.publish("Жиын", *said_much)
    found = await of_article(service, article_id)
    talk = service.talk("Ann", "en")
    await talk.says("/help")
    reader = await service.reader(talk.user)
    async with service.database.write() as conn:
        for quote in found[:-1]:
            await reports.add(conn, quote.id, reader.id, "quote", NOW)
    last = Doubt("quote", found[-1].id, str(found[-1].id)).pack()
    assert "that’s plenty for today" in said(await talk.forges(last))
    service.clock.now += timedelta(hours=25)
    assert "Thanks" in said(await talk.forges(last))


DEEDS = ("show", "who", "whose", "no-quote", "speaker", "namesake", "stranger", "right", "undo", "next")
FOR_ADMINS: list[Action] = [
    *(Judge(deed, 1, 1) for deed in DEEDS),
    *(Source(deed, 1) for deed in ("add", "remove", "pause", "check")),
    *(Sources(0), AddAs(1, 0), Sent("store"), Stored(1, 0)),
]


async def test_what_only_admins_may_do_nobody_else_does_by_any_button_or_command(service: Service) -> None:
    quote_id = await quoted(service)
    assert quote_id == 1
    reporter, admin = service.talk(), service.admin("kk")
    await reporter.forges(Doubt("speaker", quote_id, str(quote_id)).pack())
    before = await of_article(service)
    strangers = [service.talk("Бөтен"), service.talk("Бөгде")]  # more by one at once would be a flood
    for each in strangers:
        await each.says("/help")
    for number, action in enumerate(FOR_ADMINS):
        answer = await strangers[number % 2].forges(action.pack())
        assert answer[0].text == "Тізім өзгерді, жаңасы мынау", action
    for command in ("/reports", "/sources", "/addsource dala.example", "/stats"):
        assert text(await strangers[0].says(command)) == "Мұндай пәрмен жоқ: /help"
    group = service.sandbox.group("Топ", admins=[admin.user])
    await admin.user.send("/reports@dayek_sandbox_bot", group)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    [answered] = group.messages
    await admin.user.send("/quotes@dayek_sandbox_bot Асқар Оразов", group)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    assert not any("Қате?" in labels([event]) for event in group.events), "a chat reports nothing"
    await admin.user.press_data(answered.message_id, Judge("no-quote", quote_id).pack(), group)
    await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    assert await of_article(service) == before
    assert await waiting(service) == [(quote_id, 1)]


async def test_old_and_forged_buttons_of_doubts_do_no_harm(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("WARNING")  # whatever other tests have set
    quote_id = await quoted(service)
    talk, admin = service.talk(), service.admin("kk")
    await talk.says("/help")
    for data in (
        Mistake(10**17, str(10**17)).pack(), Mistake(0, "x").pack(), Mistake(0, "").pack(), "mx:", "mx:1.x",
        Doubt("speaker", 10**17, str(10**17)).pack(), Doubt("nonsense", quote_id, str(quote_id)).pack(),
        Doubt("quote", quote_id, "7").pack(), NoDoubt(quote_id, "x").pack(),
    ):  # fmt: skip
        assert (await talk.forges(data))[0].text == "Тізім өзгерді, жаңасы мынау", data
    await talk.forges("m:0:" + "1." * 29 + "1")
    await admin.says("/help")
    for deed in ("who", "right", "undo", "nonsense", "next"):
        assert "Қате туралы хабар жоқ" in said(await admin.forges(Judge(deed, quote_id).pack()))
    assert await waiting(service) == []
    assert caplog.records == []
