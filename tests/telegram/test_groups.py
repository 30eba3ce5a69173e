"""Groups, channels and threads as their administrators set them up, and as others are kept out of them."""

import pytest

from bot import actions
from bot.actions import Open, Set, Toggle
from bot.sandbox import Chat, Event, Kind, User
from storage import chat_admins, subscribers
from storage.records import Subscriber
from tests.telegram.conftest import PATIENCE, Service, Talk, labels, text

NAME = "@dayek_sandbox_bot"
ASKED = {
    "kk": "Шолу осы топқа келсін бе?",
    "ru": "Присылать дайджест в группу?",
    "en": "Send digests to this group?",
}


class Group:
    """A chat of several people in which somebody looks on."""

    def __init__(self, service: Service, chat: Chat) -> None:
        self.service = service
        self.chat = chat

    async def settles(self, user: User) -> list[Event]:
        """What is said in the group until the bot has nothing more to say."""
        world = self.service.sandbox
        await world.until(lambda: world.is_idle, PATIENCE)
        await self.service.deliver()
        return self.chat.catch_up()

    async def says(self, user: User, words: str, **how: object) -> list[Event]:
        await user.send(words, self.chat, **how)  # type: ignore[arg-type]  # as `User.send` takes them
        return await self.settles(user)

    async def presses(self, user: User, words: str) -> list[Event]:
        await user.press(words, self.chat)
        return await self.settles(user)

    async def forges(self, user: User, data: str) -> list[Event]:
        await user.press_data(1, data, self.chat)
        return await self.settles(user)

    async def reader(self, thread: int = 0) -> Subscriber | None:
        async with self.service.database.read() as conn:
            return await subscribers.by_chat(conn, self.chat.id, thread)

    async def follows(self, thread: int = 0) -> set[str]:
        reader = await self.reader(thread)
        assert reader is not None
        async with self.service.database.read() as conn:
            return {each.value for each in (await subscribers.follows_of(conn, [reader.id]))[reader.id]}


def group(service: Service, *admins: Talk, kind: str = "supergroup", threads: tuple[int, ...] = ()) -> Group:
    chat = service.sandbox.group(
        "Тау хабары",
        kind=kind,
        admins=[each.user for each in admins],
        threads=threads,  # type: ignore[arg-type]
    )
    return Group(service, chat)


@pytest.mark.parametrize("language", ASKED)
async def test_who_adds_the_bot_to_a_group_sets_it_up_in_private_and_its_digest_comes_to_the_group(
    service: Service, language: str
) -> None:
    editor = service.talk("Айгүл", language)
    await editor.says("/start")
    ours = group(service, editor)
    editor.user.invite(ours.chat)
    assert await ours.settles(editor.user) == []
    asked = await editor.hears()
    assert text(asked) == f"Тау хабары\n{ASKED[language]}"
    screen = await editor.presses(labels(asked)[0])
    topic = next(label for label in labels(screen) if label in {"Спорт", "Sport"})
    await editor.presses(topic)
    assert await ours.follows() == {"sport"}
    assert await service.follows(editor.user) == []
    await service.newsroom.publish("Жарыс болды", topics=("sport",))
    [digest] = await ours.says(editor.user, f"/digest{NAME}")
    assert "Жарыс болды" in digest.text
    assert digest.only == ""


async def test_who_has_not_started_the_bot_is_asked_in_the_group_and_nobody_else_can_answer(
    service: Service,
) -> None:
    editor, reader = service.talk("Айгүл"), service.talk("Ербол")
    ours = group(service, editor)
    ours.chat.members[reader.user.id] = ours.chat.members[editor.user.id].model_copy(
        update={"status": "member", "user": reader.user.person}
    )
    editor.user.invite(ours.chat)
    [asked] = await ours.settles(editor.user)
    assert asked.text == ASKED["kk"]
    [notice] = await ours.presses(reader.user, asked.buttons[0][0].text)
    assert (notice.kind, notice.text) == (Kind.ANSWER, "Мұны осы чаттың әкімшісі ғана өзгертеді")
    [screen] = await ours.presses(editor.user, asked.buttons[0][0].text)
    assert screen.only in {"", "Айгүл"}
    await ours.presses(editor.user, "Спорт")
    assert await ours.follows() == {"sport"}


async def test_a_channel_is_set_up_in_private_by_taps_and_by_words_in_reply_and_others_learn_nothing_of_it(
    service: Service,
) -> None:
    editor, stranger = service.talk("Айгүл", "ru"), service.talk("Ербол", "ru")
    for each in (editor, stranger):
        await each.says("/start")
    ours = group(service, editor, kind="channel")
    editor.user.invite(ours.chat, may_post=False)
    await ours.settles(editor.user)
    assert text(await editor.hears()) == "Тау хабары\nРазрешите боту писать в «Тау хабары»"
    editor.user.promote(ours.chat)
    await ours.settles(editor.user)
    asked = text(await editor.hears())
    assert asked.startswith("Тау хабары\nПрисылать дайджест в канал?")
    await editor.user.send("/subscribe спорт", reply_to=len(editor.user.chat.records))
    await editor.hears()
    assert await ours.follows() == {"sport"}
    await editor.says("/settings")
    chosen = await editor.presses("Группы и каналы")
    assert "Тау хабары" in labels(chosen)
    assert text(await editor.presses("Тау хабары")).startswith("Тау хабары\n")
    await stranger.says("/settings")
    offered = labels(await stranger.presses("Группы и каналы"))
    assert offered == ["Добавить в группу", "Добавить в канал", "Назад"]
    reader = await ours.reader()
    assert reader is not None
    for action in (
        Open("settings"),
        Open("follows"),
        Toggle("topics", 1, "topic", "economy"),
        Set("pause", "week"),
    ):
        data = actions.on_behalf(reader.id, action.pack())
        assert data is not None
        assert text_of(await stranger.forges(data)) == "Это меняют только администраторы чата"
    await stranger.forges(f"@{(await service.reader(editor.user)).id}:o:follows")
    assert await ours.follows() == {"sport"}
    assert ours.chat.messages == []  # its readers are not bothered


async def test_who_is_no_administrator_any_more_has_no_buttons_that_work(service: Service) -> None:
    editor = service.talk("Айгүл", "en")
    await editor.says("/start")
    ours = group(service, editor)
    editor.user.invite(ours.chat)
    await ours.settles(editor.user)
    await editor.presses("All topics")
    service.dispatcher["rights"].forget(ours.chat.id)  # the time for which it is believed is over
    del ours.chat.members[editor.user.id]
    assert text_of(await editor.presses("Sport")) == "Only this chat’s admins can change that"
    assert await ours.follows() == set()
    async with service.database.read() as conn:
        assert await chat_admins.of_chat(conn, ours.chat.id) == []


def text_of(events: list[Event]) -> str:
    [event] = events
    return event.text


async def test_in_a_group_only_what_is_addressed_is_answered_and_what_changes_it_is_for_administrators(
    service: Service,
) -> None:
    editor, reader = service.talk("Айгүл"), service.talk("Ербол")
    ours = group(service, editor)
    ours.chat.members[reader.user.id] = ours.chat.members[editor.user.id].model_copy(
        update={"status": "member", "user": reader.user.person}
    )
    for words in ("/help", "Спорт", "/help@another_bot", "қайдасың"):
        assert await ours.says(reader.user, words) == []
    assert len(await ours.says(reader.user, f"/quotes{NAME} Асқар Оразов")) == 1
    for words in (f"/subscribe{NAME} спорт", f"/settings{NAME}", f"/stop{NAME}", f"/start{NAME}"):
        assert text_of(await ours.says(reader.user, words)) == "Мұны осы чаттың әкімшісі ғана өзгертеді"
    assert await ours.follows() == set()
    await ours.says(editor.user, f"/subscribe{NAME} спорт", anonymous=True)
    assert await ours.follows() == {"sport"}
    editor.user.promote(ours.chat)
    await ours.settles(editor.user)
    service.dispatcher["rights"].forget(ours.chat.id)
    [alone] = await ours.says(reader.user, f"/help{NAME}")
    assert alone.only == "Ербол"


async def test_a_thread_gets_a_digest_of_its_own_until_it_is_closed_and_then_the_group_does(
    service: Service,
) -> None:
    editor = service.talk("Айгүл")
    await editor.says("/start")
    ours = group(service, editor, threads=(5, 6))
    await ours.says(editor.user, f"/subscribe{NAME} спорт", thread=5)
    await ours.says(editor.user, f"/subscribe{NAME} экономика", thread=6)
    assert (await ours.follows(5), await ours.follows(6)) == ({"sport"}, {"economy"})
    await service.newsroom.publish("Жарыс болды", topics=("sport",))
    await service.newsroom.publish("Баға өсті", topics=("economy",))
    await ours.says(editor.user, f"/digest{NAME}", thread=5)
    shown = ours.chat.messages[-1]
    assert (shown.message.message_thread_id, "Жарыс болды" in shown.text) == (5, True)
    assert "Баға өсті" not in shown.text
    ours.chat.closed_threads.add(6)
    await ours.says(editor.user, f"/digest{NAME}", thread=6)
    shown = ours.chat.messages[-1]
    assert (shown.message.message_thread_id, "Баға өсті" in shown.text) == (None, True)
    assert await ours.reader(6) is None
    assert await ours.follows() == {"economy"}


async def test_a_group_that_moves_is_removed_from_and_comes_back_keeps_what_it_follows(
    service: Service,
) -> None:
    editor = service.talk("Айгүл")
    await editor.says("/start")
    ours = group(service, editor, kind="group")
    editor.user.invite(ours.chat)
    await ours.settles(editor.user)
    await ours.says(editor.user, f"/subscribe{NAME} спорт")
    moved = Group(service, service.sandbox.migrate(ours.chat))
    await moved.settles(editor.user)
    assert await moved.follows() == {"sport"}
    assert await ours.reader() is None
    editor.user.block(moved.chat)
    await moved.settles(editor.user)
    assert (await moved.reader()).state == "unreachable"  # type: ignore[union-attr]  # it is there
    editor.user.invite(moved.chat)
    await moved.settles(editor.user)
    assert (await moved.reader()).state == "active"  # type: ignore[union-attr]  # it is there
    assert await moved.follows() == {"sport"}
