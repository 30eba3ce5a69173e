"""Files that the bot sends."""

from aiogram import types
from aiogram.methods import SendDocument

from bot.sandbox.errors import bad_request
from bot.sandbox.formatting import format_text
from bot.sandbox.parameters import given
from bot.sandbox.world import World

LARGEST = 50_000_000  # bytes: Bot API's limit for what is uploaded
LONGEST_CAPTION = 1024  # UTF-16 units after the entities are read


def send_document(world: World, method: SendDocument) -> types.Message:
    file = method.document
    if not isinstance(file, types.BufferedInputFile):
        raise bad_request("wrong remote file identifier specified")
    if not file.data:
        raise bad_request("file must be non-empty")
    if len(file.data) > LARGEST:
        raise bad_request("Request Entity Too Large")
    formatted = (
        format_text(method.caption, given(method.parse_mode), method.caption_entities)
        if method.caption
        else None
    )
    if formatted and len(formatted.text.encode("utf-16-le")) // 2 > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    chat = world.writable(method.chat_id)
    number = chat.next_message_id()
    message = types.Message(
        message_id=number,
        date=world.now(),
        chat=chat.info,
        from_user=world.bot,
        document=types.Document(
            file_id=f"file{number}",
            file_unique_id=f"file{number}",
            file_name=file.filename,
            file_size=len(file.data),
        ),
        caption=formatted.text if formatted else None,
        caption_entities=list(formatted.entities) or None if formatted else None,
        message_thread_id=method.message_thread_id,
    )
    chat.files[number] = file.data
    chat.put(message)
    return message
