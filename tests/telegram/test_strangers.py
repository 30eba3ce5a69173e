"""Nobody reaches what is another's, by any button that there is and any command: neither a stranger, nor one
who has looked after a group and does no more, nor who looks after another, nor a member who looks on."""

from aiogram.types import ChatMemberMember

from bot import actions
from bot.actions import PREFIXES, Action
from bot.sandbox import Event, Kind
from bot.telegram.whose import READING
from storage import chat_admins, subscribers
from tests.drills.forged import belongings
from tests.factory import Said
from tests.telegram.conftest import PATIENCE, Service, Talk
from tests.telegram.test_groups import NAME, Group, group

REFUSED = {
    "Мұны осы чаттың әкімшісі ғана өзгертеді",
    "Это меняют только администраторы чата",
    "Only this chat’s admins can change that",
}
A_BATCH = 15  # presses of one user; many more at once are a flood
KEY = "0" * 32  # of a digest
BUTTONS: dict[type[Action], tuple[Action, ...]] = {
    actions.Open: (actions.Open("settings"), actions.Open("follows"), actions.Open("preferences")),
    actions.Language: (actions.Language("ru"),),
    actions.Begin: (actions.Begin("both"),),
    actions.Follow: (actions.Follow("topic", "economy"),),
    actions.FollowAtOnce: (actions.FollowAtOnce("topic", "sport"),),
    actions.Toggle: (actions.Toggle("topics", 1, "topic", "economy"),),
    actions.Unfollow: (actions.Unfollow(1), actions.Unfollow(2)),
    actions.Followed: (actions.Followed(1), actions.Followed(2)),
    actions.AtOnce: (actions.AtOnce(1, 1), actions.AtOnce(2, 1)),
    actions.Refollow: (actions.Refollow(1, "topic", "economy"),),
    actions.Set: (actions.Set("pause", "week"), actions.Set("length", "short")),
    actions.Exclude: (actions.Exclude("exclude", 0, "topic", "sport"),),
    actions.Include: (actions.Include("exclude", 0, 1),),
    actions.Choose: (actions.Choose(0),),
    actions.Why: (actions.Why(KEY, 1),),
    actions.Less: (actions.Less(KEY, 1, 1),),
    actions.Schedule: (actions.Schedule("schedule", "slots", "0900"),),
    actions.Quotes: (actions.Quotes(1),),
    actions.Save: (actions.Save("csv", 1),),
    actions.Own: tuple(map(actions.Own, ("export", "erase", "erase-yes", "pause-week"))),
    actions.About: (actions.About(1),),
    actions.Search: (actions.Search(0, "су"),),
    actions.Rest: (actions.Rest(KEY, 1),),
    actions.Again: (actions.Again(),),
    actions.Digest: (actions.Digest(),),
    actions.Sources: (actions.Sources(0),),
    actions.Source: (actions.Source("remove", 1), actions.Source("pause", 1)),
    actions.AddAs: (actions.AddAs(1, 0),),
    actions.Sent: (actions.Sent("store"),),
    actions.Stored: (actions.Stored(1, 0),),
    actions.Mistake: (actions.Mistake(1, "1"),),
    actions.NoMistake: (actions.NoMistake("1"),),
    actions.Doubt: (actions.Doubt("quote", 1, "1"),),
    actions.NoDoubt: (actions.NoDoubt(1, "1"),),
    actions.Judge: (actions.Judge("no-quote", 1), actions.Judge("undo", 1)),
}
COMMANDS = (
    "/sources", "/addsource dala.example", "/stats", "/reports", "/export", "/stop", "/settings", "/language",
    "/schedule 9:00", "/subscribe экономика", "/unsubscribe спорт", "/digest",
)  # fmt: skip


async def editors_group(service: Service) -> tuple[Talk, Group, int]:
    """An editor who follows something, a group of hers that does, and its id as a reader."""
    editor = service.talk("Айгүл")
    await editor.says("/subscribe спорт")
    ours = group(service, editor)
    await ours.says(editor.user, f"/subscribe{NAME} спорт")
    await ours.says(editor.user, f"/settings{NAME} -балық")
    reader = await ours.reader()
    assert reader is not None
    return editor, ours, reader.id


async def pressed(service: Service, talk: Talk, data: list[str], where: Group | None = None) -> list[Event]:
    """What is heard of all these buttons."""
    for start in range(0, len(data), A_BATCH):
        for each in data[start : start + A_BATCH]:
            await talk.user.press_data(1, each, where.chat if where else None)
        assert await service.sandbox.until(lambda: service.sandbox.is_idle, PATIENCE)
    return (where.chat if where else talk.user.chat).catch_up()


async def test_no_button_and_no_command_reaches_what_is_anothers(service: Service) -> None:
    assert set(BUTTONS) == set(PREFIXES), "each kind of button is tried"
    asqar = await service.newsroom.person("Асқар Оразов")
    await service.newsroom.publish("Жиын", Said("Су келеді", asqar))
    editor, ours, group_id = await editors_group(service)
    stranger, former = service.talk("Бөтен", "kk"), service.talk("Бұрынғы", "ru")
    neighbour, member = service.talk("Көрші", "en"), service.talk("Мүше", "kk")
    theirs = group(service, neighbour)
    ours.chat.members[member.user.id] = ChatMemberMember(user=member.user.person)
    async with service.database.write() as conn:
        await chat_admins.note(conn, ours.chat.id, former.user.id)
        own = await subscribers.by_chat(conn, editor.user.id)
    assert own is not None
    before = await belongings(service.database, [editor.user.id, ours.chat.id])

    buttons = [each for kind in BUTTONS.values() for each in kind]
    plain = [each.pack() for each in buttons]
    of_group = [data for each in plain if (data := actions.on_behalf(group_id, each))]
    of_editor = [data for each in plain if (data := actions.on_behalf(own.id, each))]
    changing = [each.pack() for each in buttons if not isinstance(each, READING)]
    of_member = changing + [data for each in changing if (data := actions.on_behalf(group_id, each))]
    for talk, data, where in (
        (stranger, of_group, None),
        (stranger, of_editor, None),
        (former, of_group, None),
        (neighbour, of_group, theirs),
        (member, of_member, ours),
    ):
        heard = await pressed(service, talk, data, where)
        answers = [event.text for event in heard if event.kind != Kind.PRESSED]
        assert len(answers) == len(data)
        assert set(answers) <= REFUSED, "and nothing of it is told"
    for command in COMMANDS:
        name, _, words = command.partition(" ")
        [refusal] = await ours.says(member.user, f"{name}{NAME} {words}")
        assert refusal.text in REFUSED, command
    for talk in (stranger, former, neighbour, member):
        assert talk.user.chat.files == {}
    assert await belongings(service.database, [editor.user.id, ours.chat.id]) == before
