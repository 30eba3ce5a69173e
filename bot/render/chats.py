"""What is said of groups and channels, and how screens are shown for one of them."""

from collections.abc import Sequence
from dataclasses import replace

from bot import links
from bot.actions import Open, on_behalf
from bot.i18n import Translator
from bot.render import doubts
from bot.render.html import label, plain
from storage.records import Button, Message, Subscriber

MOST_OF_TITLE = 60  # UTF-16 units of a chat's name, of which there may be 128
_GROUP = f"https://t.me/{links.BOT}?startgroup"
_CHANNEL = f"https://t.me/{links.BOT}?startchannel&admin=post_messages"
_PRIVATE_ONLY = frozenset({Open("locate").pack(), Open("chats").pack()})  # where one is; whose settings


def question(kind: str, t: Translator) -> Message:
    """Whether digests shall come to this chat, which begins with what it follows."""
    rows = (
        (_open("button-topics", "topics", t), _open("button-people", "people", t)),
        (_open("button-schedule", "schedule", t), _open("button-settings", "settings", t)),
    )
    asked = "chat-question-channel" if kind == "channel" else "chat-question-group"
    lines = [t(asked), t("chat-how-channel")] if kind == "channel" else [t(asked)]
    return Message(plain("\n".join(lines)).html, rows)


def powerless(title: str, t: Translator) -> Message:
    return Message(plain(t("chat-powerless", x=label(title, MOST_OF_TITLE))).html)


def chooser(chats: Sequence[Subscriber], t: Translator) -> Message:
    """Whom the settings are for, himself or one of the chats that he looks after."""
    rows: list[tuple[Button, ...]] = [(_open("chats-own", "settings", t),)] if chats else []
    for chat in chats:
        data = on_behalf(chat.id, Open("settings").pack())
        rows += [(Button(name_of(chat), data),)] if data else []
    rows.append((Button(t("button-add-group"), url=_GROUP), Button(t("button-add-channel"), url=_CHANNEL)))
    rows += [] if chats else [(_open("button-back", "settings", t),)]
    return Message(plain(t("chats-title" if chats else "chats-none")).html, tuple(rows))


def name_of(chat: Subscriber) -> str:
    thread = f" #{chat.thread_id}" if chat.thread_id else ""
    return label(chat.title or str(chat.chat_id), MOST_OF_TITLE) + thread


def for_chat(message: Message, chat: Subscriber, *, named: bool) -> Message:
    """The message with buttons that concern the chat, whoever presses them where; those that no button can
    carry so are left out. `named`: says which chat it is."""
    rows = (tuple(_theirs(button, chat) for button in row) for row in message.buttons)
    kept = (tuple(button for button in row if button is not None) for row in rows)
    html = f"<b>{plain(name_of(chat)).html}</b>\n{message.html}" if named else message.html
    return replace(message, html=html, buttons=tuple(row for row in kept if row))


def _theirs(button: Button, chat: Subscriber) -> Button | None:
    if not button.data:
        return button
    if button.data in _PRIVATE_ONLY or doubts.is_own(button):
        return None
    data = on_behalf(chat.id, button.data)
    return Button(button.text, data) if data else None


def _open(key: str, screen: str, t: Translator) -> Button:
    return Button(t(key), Open(screen).pack())
