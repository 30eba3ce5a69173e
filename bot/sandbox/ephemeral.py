"""Messages in groups that one member alone sees. The refusals are worded as Telegram words others."""

from aiogram import types
from aiogram.methods import EditEphemeralMessageText

from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.formatting import format_text
from bot.sandbox.keyboards import checked_keyboard
from bot.sandbox.ledger import QUERY_LIFE
from bot.sandbox.members import is_admin
from bot.sandbox.parameters import given
from bot.sandbox.world import World


def receiver(world: World, chat: Chat, wanted: types.EphemeralMessageParameters | None) -> types.User | None:
    """Who alone is to see a message; None: everybody. A bot that is no administrator may write so only to
    one who has just pressed a button of its."""
    if wanted is None:
        return None
    if chat.info.type not in ("group", "supergroup"):
        raise bad_request("ephemeral messages can be sent to groups and supergroups only")
    member = chat.members.get(wanted.receiver_user_id)
    if member is None:
        raise bad_request("user not found")
    if wanted.callback_query_id is not None:
        query = world.ledger.queries.get(wanted.callback_query_id)
        is_his = query is not None and (query.user_id, query.chat_id) == (wanted.receiver_user_id, chat.id)
        if query is None or not is_his or world.clock() - query.asked_at > QUERY_LIFE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
    elif not is_admin(chat.members.get(world.bot.id)):
        raise bad_request("not enough rights to send ephemeral messages")
    return member.user


def edit_text(world: World, method: EditEphemeralMessageText) -> bool:
    if method.text is None:
        raise bad_request("message text is empty")
    formatted = format_text(method.text, given(method.parse_mode), method.entities)
    chat = world.writable(method.chat_id)
    record = chat.ephemeral.get(method.ephemeral_message_id)
    if record is None or record.only != method.receiver_user_id:
        raise bad_request("message to edit not found")
    changes = {
        "text": formatted.text,
        "entities": list(formatted.entities) or None,
        "reply_markup": checked_keyboard(method.reply_markup),
    }
    if all(getattr(record.message, name) == value for name, value in changes.items()):
        raise bad_request("message is not modified")
    chat.show(record.message.model_copy(update=changes))
    return True
