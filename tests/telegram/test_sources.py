"""Sources in an admin's chat: found by an address, seen at a glance, paused, removed and undone by taps; and
articles that he sends. People, outlets and words are invented."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiogram import types

from bot.actions import AddAs, Sent, Source, Sources
from bot.sandbox import Kind
from storage import articles, sources
from storage.records import SourceItem, SourceSpec
from tests.factory import NOW
from tests.ingest.web import Web, drip, serving
from tests.telegram.conftest import Service, Talk, labels, text

SPEECH = "Бұл көпірді екі жыл күттік"
TEXT = "<p>Ауылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр, оны екі жыл салды.</p>" * 3
TITLES = [f"Облыста {number}-жаңа көпір салынды" for number in range(1, 5)]


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as pages:
        yield pages


def page(title: str) -> str:
    return (
        f"<html lang='kk'><head><title>{title}</title>"
        "<meta property='article:published_time' content='2026-03-02T08:30:00+05:00'></head><body>"
        f"<article><h1>{title}</h1>{TEXT}<p>– {SPEECH}, – деді Асқар Оразов.</p></article></body></html>"
    )


@pytest.fixture
def feed(web: Web) -> str:
    """The address of a feed of four articles, to which the home page leads."""
    urls = [web.put(f"/news/{100 - n}", page(title)) for n, title in enumerate(TITLES)]
    items = "".join(f"<item><title>x</title><link>{url}</link></item>" for url in urls)
    home = (
        "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head><body></body></html>"
    )
    web.put("/", home)
    return web.put("/rss", f"<rss version='2.0'><channel><title>Дала хабары</title>{items}</channel></rss>")


async def owners(service: Service) -> dict[str, tuple[str, bool]]:
    async with service.database.read() as conn:
        return {each.name: (each.owner, each.enabled) for each in await sources.listed(conn)}


async def added(service: Service, *names: str) -> list[int]:
    """Sources of an admin's; their ids."""
    async with service.database.write() as conn:
        specs = [SourceSpec(name, 300, url=f"https://{number}.example/") for number, name in enumerate(names)]
        ids = [await sources.add(conn, spec, NOW) for spec in specs]
    return [source_id for source_id in ids if source_id is not None]


async def offered(service: Service, web: Web, language: str = "kk") -> Talk:
    """An admin who is shown what there is to read at the home page."""
    admin = service.admin(language)
    await admin.says("/start")
    await admin.user.send(f"/addsource {web.url('/')}")
    await admin.awaits()
    return admin


WORDS = {
    "kk": ("Жаңалық таспасы", "Соңғы мақалалар", "Қосу", "Дереккөз қосылды: Дала хабары", "↩️ Қайтару"),
    "ru": ("Лента новостей", "Последние статьи", "Добавить", "Источник добавлен: Дала хабары", "↩️ Вернуть"),
    "en": ("News feed", "Newest articles", "Add", "Added: Дала хабары", "↩️ Undo"),
}


@pytest.mark.parametrize("language", WORDS)
async def test_an_address_leads_to_its_feed_with_the_newest_articles_and_one_tap_adds_it(
    service: Service, web: Web, feed: str, language: str
) -> None:
    kind, newest, add, confirmed, undo = WORDS[language]
    admin = service.admin(language)
    await admin.says("/start")
    await admin.user.send(f"/addsource {web.url('/')}")
    found = await admin.awaits()
    lines = found.text.splitlines()
    assert lines[:3] == ["Дала хабары", kind, feed]
    assert newest in lines
    assert all(title in found.text for title in TITLES[:3])
    assert TITLES[3] not in found.text
    assert "08:30" in found.text
    assert (await owners(service))["Дала хабары"] == ("nobody", False), "nothing is read before he says so"
    [edited] = await admin.presses(add)
    assert edited.kind == Kind.EDIT
    assert edited.text.startswith(confirmed)
    assert labels([edited])[0] == undo
    assert (await owners(service))["Дала хабары"] == ("admin", True)
    await admin.presses(undo)
    assert (await owners(service))["Дала хабары"] == ("nobody", False)
    [back] = await admin.presses(undo)
    assert feed in back.text
    assert (await owners(service))["Дала хабары"] == ("admin", True)


async def test_while_a_site_is_read_others_are_answered(service: Service, web: Web) -> None:
    admin, reader = service.admin(), service.talk()
    slow = web.handle("/slow", drip(b"x", 0.2))
    await admin.says("/start")
    await admin.says(f"/addsource {slow}")
    assert admin.user.messages[-1].text == "Қарап жатырмыз…"
    assert text(await reader.says("/help")).startswith("Дәйек")
    assert text(await admin.says("/sources")).startswith("Дереккөз жоқ"), "and so is he himself"
    await service.errands.close()
    assert (await admin.awaits()).text == "Қазір болмады. Сәлден соң қайталаңыз"


@pytest.mark.parametrize(
    ("language", "path", "reason"),
    [
        ("kk", "/none", "HTTP 404"),
        ("ru", "/empty", "ссылок на статьи не нашлось"),
        ("en", "/empty", "no links to articles were found"),
        ("kk", "/empty", "мақала сілтемелері табылмады"),
    ],
)
async def test_what_cannot_be_read_says_why(
    service: Service, web: Web, language: str, path: str, reason: str
) -> None:
    web.put("/empty", "<html><body><p>Сайт</p></body></html>")
    admin = service.admin(language)
    await admin.says("/start")
    await admin.user.send(f"/addsource {web.url(path)}")
    said = (await admin.awaits()).text
    assert web.url(path) in said
    assert reason in said
    assert await owners(service) == {}


async def test_an_address_that_is_read_already_is_not_added_twice(
    service: Service, web: Web, feed: str
) -> None:
    admin = await offered(service, web)
    await admin.presses("Қосу")
    await admin.user.send(f"/addsource {feed}?utm_source=x")
    assert (await admin.awaits()).text.startswith("Бұл дереккөз бар: Дала хабары")
    await admin.user.send(f"/addsource {web.url('/')}")
    assert (await admin.awaits()).text.startswith("Бұл дереккөз бар: Дала хабары")
    assert len(await owners(service)) == 1


async def test_another_name_is_two_taps_away_and_a_name_that_is_taken_gives_way(
    service: Service, web: Web, feed: str
) -> None:
    await added(service, "Дала хабары")
    admin = service.admin()
    await admin.says("/start")
    await admin.user.send(f"/addsource {feed}")
    found = await admin.awaits()
    assert found.text.startswith("Бұл атау бос емес: Дала хабары\n\n127.0.0.1\n")
    [asked] = await admin.presses("Басқа атау")
    assert asked.text.startswith("Қалай атаймыз?")
    assert labels([asked]) == ["127.0.0.1/rss", "Артқа"]
    [edited] = await admin.presses("127.0.0.1/rss")
    assert edited.text.startswith("Дереккөз қосылды: 127.0.0.1/rss")
    assert (await owners(service))["127.0.0.1/rss"] == ("admin", True)
    assert (await owners(service))["127.0.0.1"] == ("nobody", False)


async def test_a_name_may_be_typed(service: Service, web: Web, feed: str) -> None:
    admin = service.admin()
    await admin.says("/start")
    await admin.user.send(f"/addsource {feed} Дала  және қала")
    assert (await admin.awaits()).text.startswith("Дала және қала\n")


async def test_what_was_cancelled_can_be_had_again(service: Service, web: Web, feed: str) -> None:
    admin = await offered(service, web)
    [edited] = await admin.presses("Бас тарту")
    assert edited.text == "Қосылған жоқ: Дала хабары"
    await admin.user.press("↩️ Қайтару")
    again = await admin.awaits()
    assert again.text.startswith(f"Дала хабары\nЖаңалық таспасы\n{feed}")
    await admin.presses("Қосу")
    assert (await owners(service))["Дала хабары"] == ("admin", True)


@pytest.mark.parametrize("typed", ["/addsource", "/addsource   "])
async def test_without_an_address_it_is_said_how(service: Service, typed: str) -> None:
    assert text(await service.admin().says(typed)) == "Мекенжайын жазыңыз: /addsource dala.example"


async def test_all_sources_are_seen_at_a_glance_page_by_page(service: Service) -> None:
    admin = service.admin()
    assert text(await admin.says("/sources")).startswith("Дереккөз жоқ")
    ids = await added(service, *(f"Дала {n:02}" for n in range(20)))
    async with service.database.write() as conn:
        await sources.pause(conn, ids[3])
    first = await admin.says("/sources")
    assert text(first).startswith("Дереккөздер: 20\n\nДала 00\nәлі оқылмады")
    assert labels(first)[-1] == "Тағы"
    [second] = await admin.presses("Тағы")
    assert labels([second])[-2:] == ["Артқа", "Тағы"]
    [third] = await admin.presses("Тағы")
    assert labels([third]) == ["Дала 17", "Дала 18", "Дала 19", "Дала 03", "Артқа"]
    assert "Дала 03\nүзіліс" in third.text
    [own] = await admin.presses("Дала 03")
    assert own.text.startswith("Дала 03\nhttps://3.example/\nӘкімші қосқан")
    assert labels([own]) == ["Қайта қосу", "Қазір тексеру", "Өшіру", "Барлық дереккөз"]


async def test_a_source_is_paused_resumed_and_removed_by_taps_each_with_its_undo(service: Service) -> None:
    await added(service, "Дала хабары")
    admin = service.admin()
    await admin.says("/sources")
    await admin.presses("Дала хабары")
    for button, said, state in (
        ("⏸ Үзіліс", "Үзіліс: Дала хабары", ("admin", False)),
        ("↩️ Қайтару", "Қайта қосылды: Дала хабары", ("admin", True)),
        ("↩️ Қайтару", "Үзіліс: Дала хабары", ("admin", False)),
        ("Қайта қосу", "Қайта қосылды: Дала хабары", ("admin", True)),
        ("Өшіру", "Дереккөз өшірілді: Дала хабары", ("nobody", False)),
        ("↩️ Қайтару", "Қалпына келтірдік", ("admin", True)),
    ):
        [edited] = await admin.presses(button)
        assert (edited.kind, edited.text.startswith(said)) == (Kind.EDIT, True)
        assert (await owners(service))["Дала хабары"] == state
    assert text(await admin.presses("Барлық дереккөз")).startswith("Дереккөздер: 1")


async def test_a_source_of_the_file_can_be_paused_and_not_removed(service: Service) -> None:
    async with service.database.write() as conn:
        await sources.sync(conn, [SourceSpec("Дала хабары", 300, url="https://dala.example/rss")], NOW)
        [source] = await sources.listed(conn)
    admin = service.admin()
    await admin.says("/sources")
    [own] = await admin.presses("Дала хабары")
    assert "Дереккөздер файлынан" in own.text
    assert "Өшіру" not in labels([own])
    await admin.forges(Source("remove", source.id).pack())
    assert (await owners(service))["Дала хабары"] == ("file", True)
    await admin.presses("⏸ Үзіліс")
    assert (await owners(service))["Дала хабары"] == ("file", False)


async def test_trouble_comes_first_and_its_reasons_stand_on_the_sources_own_screen(service: Service) -> None:
    ids = await added(service, "Арна", "Дала хабары")
    async with service.database.write() as conn:
        [*_, dala] = await sources.listed(conn)
        failing = replace(dala, failures=9, error="cannot connect")
        await sources.polled(conn, failing, NOW)
        gone = SourceItem("https://dala.example/7", "", "HTTP 410", 3, looked_at=NOW)
        await sources.looked_at(conn, ids[1], gone)
    admin = service.admin("ru")
    shown = text(await admin.says("/sources"))
    assert shown.splitlines()[2:4] == ["Дала хабары", "не читается · ещё не прочитан"]
    [own] = await admin.presses("Дала хабары")
    assert "с сайтом нет связи" in own.text
    assert "https://dala.example/7: HTTP 410" in own.text


async def test_a_check_shows_what_a_source_would_bring_now_or_why_it_brings_nothing(
    service: Service, web: Web, feed: str
) -> None:
    admin = await offered(service, web)
    await admin.presses("Қосу")
    await admin.user.press("Қазір тексеру")
    checked = await admin.awaits()
    assert TITLES[0] in checked.text
    assert "⏸ Үзіліс" in labels([checked])
    web.put("/rss", status=500)
    await admin.user.press("Қазір тексеру")
    failed = await admin.awaits()
    assert "HTTP 500" in failed.text
    assert text(await admin.presses("Артқа")).startswith("Дала хабары")


@pytest.mark.parametrize("typed", ["/sources", "/addsource https://dala.example", "/addsource"])
async def test_to_strangers_there_are_no_such_commands(service: Service, typed: str) -> None:
    assert text(await service.talk().says(typed)) == "Мұндай пәрмен жоқ: /help"
    assert "/addsource" not in text(await service.talk().says("/help"))


@pytest.mark.parametrize("deed", ["add", "pause", "resume", "remove", "restore", "show", "check", "names"])
async def test_a_strangers_press_on_an_admins_button_does_nothing(service: Service, deed: str) -> None:
    ids = await added(service, "Дала хабары", "Арна")
    async with service.database.write() as conn:
        await sources.remove(conn, ids[1])
    before = await owners(service)
    stranger = service.talk()
    await stranger.says("/start")
    for action in (*(Source(deed, each) for each in ids), Sources(0), AddAs(ids[1], 1), Sent("store")):
        notice, fresh = await stranger.forges(action.pack())
        assert (notice.kind, notice.text) == (Kind.ANSWER, "Тізім өзгерді, жаңасы мынау")
        assert fresh.kind is Kind.MESSAGE
    assert await owners(service) == before


@pytest.mark.parametrize(
    "action",
    [
        Source("fly", 1), Source("show", 404), Source("add", 404), Source("check", 404), Source("offer", 404),
        AddAs(404, 0), AddAs(1, 99), Source("names", 1), Source("cancel", 1), Source("show", 2),
        Source("pause", 2), Source("restore", 2), Source("remove", 2),
    ],
    ids=repr,
)  # fmt: skip
async def test_an_old_button_of_an_admin_is_harmless(
    service: Service, action: Source, caplog: pytest.LogCaptureFixture
) -> None:
    await added(service, "Дала хабары")
    async with service.database.write() as conn:
        assert await sources.by_hand(conn, "by hand", NOW) == 2
    before = await owners(service)
    admin = service.admin()
    await admin.says("/start")
    assert (await admin.forges(action.pack()))[-1].text
    assert await owners(service) == before
    assert caplog.records == []


async def test_what_is_added_already_is_not_added_by_an_old_button(
    service: Service, web: Web, feed: str
) -> None:
    admin = await offered(service, web)
    async with service.database.read() as conn:
        [source] = await sources.listed(conn)
    await admin.presses("Қосу")
    for action in (Source("add", source.id), AddAs(source.id, 1)):
        await admin.forges(action.pack(), admin.user.messages[-1].message_id)
        assert admin.user.messages[-1].text.startswith("Бұл дереккөз бар: Дала хабары")
    assert len(await owners(service)) == 1


async def test_an_admins_menu_and_help_have_his_commands(service: Service) -> None:
    admin = service.admin()
    await admin.says("/start")
    assert "/addsource – дереккөз қосу" in text(await admin.says("/help"))
    calls = service.sandbox.ledger.calls("setMyCommands")
    assert len(calls) == 4
    service.sandbox.fail_next("setMyCommands", 500, "Internal Server Error")
    assert text(await admin.says("/start")).startswith("Дәйек")


async def kept(service: Service) -> list[str]:
    async with service.database.read() as conn:
        return [each.headline for each in await articles.after(conn, 0)]


async def test_the_link_to_an_article_is_offered_to_be_stored_and_what_was_found_is_said(
    service: Service, web: Web
) -> None:
    url = web.put("/news/1-kopir", page(TITLES[0]))
    admin = service.admin()
    await admin.says("/start")
    asked = await admin.says(f"Қараңыз: {url}")
    assert text(asked) == "Сілтемемен не істейміз?"
    assert labels(asked) == ["Мақаланы сақтау", "Дереккөз қосу", "Бас тарту"]
    assert await kept(service) == []
    await admin.user.press("Мақаланы сақтау")
    said = (await admin.awaits()).text
    assert said == f"Мақала сақталды\n\n{TITLES[0]}\n\n{SPEECH}\nАсқар Оразов\n\nБарлығы 1 дәйексөз"
    assert await kept(service) == [TITLES[0]]
    await admin.says(url)
    await admin.user.press("Мақаланы сақтау")
    assert (await admin.awaits()).text.startswith(f"Бұл мақала бұрыннан бар\n\n{TITLES[0]}")
    assert len(await kept(service)) == 1


async def test_a_link_can_be_added_as_a_source(service: Service, web: Web, feed: str) -> None:
    admin = service.admin()
    await admin.says("/start")
    await admin.says(web.url("/"))
    await admin.user.press("Дереккөз қосу")
    assert (await admin.awaits()).text.startswith(f"Дала хабары\nЖаңалық таспасы\n{feed}")


ARTICLE = (
    f"{TITLES[0]}\n"
    + "Ауылда жаңа көпір ашылды. Оны екі жыл салды. " * 8
    + f"\n– {SPEECH}, – деді Асқар Оразов."
)


async def test_an_articles_text_is_offered_to_be_stored(service: Service) -> None:
    admin = service.admin("ru")
    await admin.says("/start")
    asked = await admin.says(ARTICLE)
    assert text(asked) == "Сохранить эту статью?"
    assert text(await admin.presses("Отмена")) == "Статья не сохранена"
    await admin.user.press("Сохранить статью")
    said = (await admin.awaits()).text
    assert said.startswith(f"Статья сохранена\n\n{TITLES[0]}\n\n{SPEECH}\n")
    assert await kept(service) == [TITLES[0]]
    assert text(await admin.presses("↩️ Вернуть")) == "Вернули как было"
    assert await kept(service) == []
    assert text(await admin.presses("Сохранить статью")) == said
    assert await kept(service) == [TITLES[0]]


async def test_a_forwarded_picture_with_a_text_is_an_article_too(service: Service) -> None:
    admin = service.admin()
    await admin.says("/start")
    message = types.Message(
        message_id=77, date=NOW, chat=admin.user.chat.info, from_user=admin.user.person, caption=ARTICLE
    )
    await service.handle(types.Update(update_id=10**6, message=message))
    assert "Бұл мақаланы сақтайық па?" in admin.user.messages[-1].text


async def test_a_text_that_is_gone_is_asked_for_again(service: Service) -> None:
    admin = service.admin()
    await admin.says("/start")
    asked = await admin.forges(Sent("store").pack(), admin.user.messages[-1].message_id)
    assert asked[-1].text == "Хабарыңыз табылмады. Қайта жіберіңіз"


async def test_an_article_that_cannot_be_read_says_why(service: Service, web: Web) -> None:
    admin = service.admin("en")
    await admin.says("/start")
    await admin.says(web.url("/none"))
    await admin.user.press("Store the article")
    assert (await admin.awaits()).text == "The article couldn’t be read: HTTP 404"
    assert await kept(service) == []


async def test_what_strangers_send_is_a_question_as_ever(service: Service, web: Web) -> None:
    for sent in (ARTICLE, web.url("/news")):
        shown = await service.talk().says(sent)
        assert "Мақаланы сақтау" not in labels(shown)


async def test_an_admins_own_questions_are_answered(service: Service) -> None:
    admin = service.admin()
    await admin.says("/start")
    assert "сақтайық" not in text(await admin.says("Оразов су туралы не деді?"))


async def test_a_broken_errand_ends_in_a_kind_word(
    service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(*_: object) -> None:
        raise OSError("disk is full: /secret")

    monkeypatch.setattr("bot.adding.discover", fails)
    admin = service.admin("ru")
    await admin.says("/start")
    await admin.user.send("/addsource dala.example")
    assert (await admin.awaits()).text == "Не вышло. Попробуйте чуть позже"
    assert "an errand failed" in caplog.text
