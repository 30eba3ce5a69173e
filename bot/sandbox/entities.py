"""Which entities Telegram accepts beside a text. The refusals are worded as Telegram's."""

from collections.abc import Sequence

from aiogram.enums import MessageEntityType
from aiogram.types import MessageEntity

from bot.sandbox.errors import bad_request
from bot.sandbox.links import link_error

_KNOWN_TYPES = frozenset(kind.value for kind in MessageEntityType)
_NEEDS = {
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}


def check_entities(entities: Sequence[MessageEntity], text: str) -> None:
    """Raises ApiError 400 for the first entity that does not fit the text."""
    units = memoryview(text.encode("utf-16-le")).cast("H")
    for entity in entities:
        _check_fields(entity)
        _check_bounds(entity.offset, entity.length, units)


def _check_fields(entity: MessageEntity) -> None:
    if entity.type not in _KNOWN_TYPES:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    needed = _NEEDS.get(entity.type)
    if needed and getattr(entity, needed) is None:
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{needed}\"")
    wrong = link_error(entity.url) if entity.url is not None else None
    if wrong:
        raise bad_request(f"entity URL '{entity.url}' is invalid: {wrong}")


def _check_bounds(start: int, length: int, units: memoryview) -> None:
    end = start + length
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    if start > len(units):
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > len(units):
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        )
    if _splits_a_character(units, start):
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {start}")
    if _splits_a_character(units, end):
        raise bad_request(f"entity ends in a middle of a UTF-16 symbol at UTF-16 offset {end}")


def _splits_a_character(units: memoryview, border: int) -> bool:
    return border < len(units) and 0xDC00 <= units[border] <= 0xDFFF  # the second half of a surrogate pair
