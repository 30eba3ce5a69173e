"""An album comes as a message for each picture, and is answered once."""

from collections import deque

from aiogram.filters import Filter
from aiogram.types import Message

MOST_REMEMBERED = 1000  # albums: their messages come within seconds


class FirstOfAlbum(Filter):
    """Lets through single messages, and of an album the first. After a restart one more may be answered."""

    def __init__(self) -> None:
        self._seen: deque[tuple[int, str]] = deque(maxlen=MOST_REMEMBERED)

    async def __call__(self, message: Message) -> bool:
        if message.media_group_id is None:
            return True
        album = message.chat.id, message.media_group_id
        if album in self._seen:
            return False
        self._seen.append(album)
        return True
