"""The methods that act in a chat."""

from aiogram import types
from aiogram.enums import ChatAction
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    SendChatAction,
    SendMessage,
)

from bot.sandbox import ephemeral
from bot.sandbox.chats import Chat, Record
from bot.sandbox.errors import bad_request
from bot.sandbox.events import Event, Kind
from bot.sandbox.formatting import format_text
from bot.sandbox.keyboards import checked_keyboard, reply_keyboard
from bot.sandbox.ledger import QUERY_LIFE
from bot.sandbox.parameters import given
from bot.sandbox.world import World

LONGEST_ANSWER = 200  # characters of the notice after a pressed button

_ACTIONS = frozenset(action.value for action in ChatAction)


def send_message(world: World, method: SendMessage) -> types.Message:
    formatted = format_text(method.text, given(method.parse_mode), method.entities)
    markup = method.reply_markup
    keyboard = checked_keyboard(markup) if isinstance(markup, types.InlineKeyboardMarkup) else None
    chat = world.writable(method.chat_id)
    keys = reply_keyboard(markup, private=chat.info.type == "private")
    if method.message_thread_id is not None and method.message_thread_id not in chat.threads:
        raise bad_request("message thread not found")
    if method.message_thread_id in chat.closed_threads:
        raise bad_request("TOPIC_CLOSED")
    only = ephemeral.receiver(world, chat, method.ephemeral_message_parameters)
    message = types.Message(
        message_id=0 if only else chat.next_message_id(),
        receiver_user=only,
        ephemeral_message_id=len(chat.ephemeral) + 1 if only else None,
        date=world.now(),
        chat=chat.info,
        from_user=world.bot,
        text=formatted.text,
        entities=list(formatted.entities) or None,
        reply_markup=keyboard,
        reply_to_message=_replied(chat, method.reply_parameters),
        message_thread_id=method.message_thread_id,
        is_topic_message=True if method.message_thread_id is not None else None,
    )
    if keys or isinstance(markup, types.ReplyKeyboardRemove):
        chat.keys = keys
    chat.show(message) if only else chat.put(message)
    return message


def edit_message_text(world: World, method: EditMessageText) -> types.Message:
    formatted = format_text(method.text, given(method.parse_mode), method.entities)
    keyboard = checked_keyboard(method.reply_markup)
    chat = world.writable(method.chat_id)
    changes: dict[str, object] = {
        "text": formatted.text,
        "entities": list(formatted.entities) or None,
        "reply_markup": keyboard,
    }
    return _edited(world, chat, _editable(chat, method.message_id), changes)


def edit_message_reply_markup(world: World, method: EditMessageReplyMarkup) -> types.Message:
    keyboard = checked_keyboard(method.reply_markup)
    chat = world.writable(method.chat_id)
    return _edited(world, chat, _editable(chat, method.message_id), {"reply_markup": keyboard})


def delete_message(world: World, method: DeleteMessage) -> bool:
    chat = world.writable(method.chat_id)
    if chat.standing(method.message_id) is None:
        raise bad_request("message to delete not found")
    chat.delete(method.message_id)
    return True


def answer_callback_query(world: World, method: AnswerCallbackQuery) -> bool:
    query = world.ledger.queries.get(method.callback_query_id)
    if query is None or query.answered or world.clock() - query.asked_at > QUERY_LIFE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if method.text and len(method.text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    if method.text:
        notice = Event(Kind.ANSWER, method.text, query.message_id, alert=bool(method.show_alert))
        world.chats[query.chat_id].note(notice)
    return True


def send_chat_action(world: World, method: SendChatAction) -> bool:
    if method.action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.writable(method.chat_id)
    return True


def _replied(chat: Chat, wanted: types.ReplyParameters | None) -> types.Message | None:
    if wanted is None:
        return None
    record = chat.standing(wanted.message_id)
    if record is None and not given(wanted.allow_sending_without_reply):
        raise bad_request("message to be replied not found")
    return record.message.model_copy(update={"reply_to_message": None}) if record else None


def _editable(chat: Chat, message_id: int | None) -> Record:
    if message_id is None:
        raise bad_request("message identifier is not specified")
    record = chat.standing(message_id)
    if record is None:
        raise bad_request("message to edit not found")
    if not record.by_bot:
        raise bad_request("message can't be edited")
    return record


def _edited(world: World, chat: Chat, record: Record, changes: dict[str, object]) -> types.Message:
    if all(getattr(record.message, name) == value for name, value in changes.items()):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    message = record.message.model_copy(update={**changes, "edit_date": int(world.now().timestamp())})
    chat.edit(message)
    return message
