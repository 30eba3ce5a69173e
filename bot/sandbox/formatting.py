"""What becomes of a text on its way into a chat."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex
from aiogram.types import MessageEntity

from bot.sandbox.entities import check_entities
from bot.sandbox.errors import bad_request
from bot.sandbox.markup import parse_html, utf16_length

LONGEST_TEXT = 4096  # UTF-16 units of a message, counted after the markup is read
MOST_ENTITIES = 100  # Telegram shows the text of further ones plain

_COMMAND = regex.compile(r"(?<![\w/<>])/\w{1,64}(?:@\w{3,32})?+(?![\w/<>])", regex.ASCII)


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as it stands in a chat; entity offsets are UTF-16 units of it."""

    text: str
    entities: tuple[MessageEntity, ...] = ()


def format_text(
    text: str | None, parse_mode: str | None, entities: Sequence[MessageEntity] | None
) -> Formatted:
    """The text as Telegram would show it. Raises ApiError 400 for one that it refuses."""
    if not text:
        raise bad_request("message text is empty")
    if not _is_unicode(text):
        raise bad_request("text must be encoded in UTF-8")
    found: Iterable[MessageEntity] = ()
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad_request("unsupported parse_mode")
        text, found = parse_html(text)
    elif entities:
        check_entities(entities, text)
        found = entities
    shown = _trimmed(text, found)
    if not shown.text:
        raise bad_request("text must be non-empty")
    if utf16_length(shown.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return shown


def bot_commands(text: str) -> list[MessageEntity]:
    """The commands in what a user wrote, as his client marks them."""
    return [
        MessageEntity(type="bot_command", offset=utf16_length(text[: found.start()]), length=len(found[0]))
        for found in _COMMAND.finditer(text)
    ]


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _trimmed(text: str, entities: Iterable[MessageEntity]) -> Formatted:
    """Without white space at both ends, as Telegram stores it; entities in order, the outer one first."""
    shown = text.strip()
    before = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(shown)
    moved = (_moved(entity, before, end) for entity in entities)
    kept = sorted(
        (entity for entity in moved if entity.length > 0), key=lambda one: (one.offset, -one.length)
    )
    return Formatted(shown, tuple(kept[:MOST_ENTITIES]))


def _moved(entity: MessageEntity, before: int, end: int) -> MessageEntity:
    start = min(max(entity.offset - before, 0), end)
    stop = min(max(entity.offset + entity.length - before, 0), end)
    if (start, stop) == (entity.offset, entity.offset + entity.length):
        return entity
    return entity.model_copy(update={"offset": start, "length": stop - start})
