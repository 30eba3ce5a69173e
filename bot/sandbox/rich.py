"""Rich messages: their HTML is read and held to what Telegram says of it; what is seen of it is kept a line a
block."""

from html.parser import HTMLParser

from aiogram import types
from aiogram.methods import SendRichMessage

from bot.sandbox.chats import Chat
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.keyboards import checked_keyboard
from bot.sandbox.links import link_error
from bot.sandbox.markup import utf16_length
from bot.sandbox.world import World

LONGEST = 32768  # characters of text
MOST_BLOCKS = 500
DEEPEST = 16

_INLINE = frozenset({"a", "b", "strong", "i", "em", "u", "s", "code", "tg-spoiler", "tg-time"})
_TEXTUAL = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "footer", "summary", "cite", "td", "th"})
_PARENTS = {"tr": {"table"}, "td": {"tr"}, "th": {"tr"}, "summary": {"details"}, "cite": {"blockquote"}}
_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "footer", "blockquote", "details", "table"})


def send_rich_message(world: World, method: SendRichMessage) -> types.Message:
    lines = _read(method.rich_message)
    markup = method.reply_markup
    keyboard = checked_keyboard(markup) if isinstance(markup, types.InlineKeyboardMarkup) else None
    chat = world.writable(method.chat_id)
    _check_thread(chat, method.message_thread_id)
    message = types.Message(
        message_id=chat.next_message_id(),
        date=world.now(),
        chat=chat.info,
        from_user=world.bot,
        rich_message=types.RichMessage(blocks=[types.RichBlockParagraph(text=line) for line in lines]),
        reply_markup=keyboard,
        message_thread_id=method.message_thread_id,
        is_topic_message=True if method.message_thread_id is not None else None,
    )
    chat.put(message)
    return message


def _check_thread(chat: Chat, thread: int | None) -> None:
    if thread is not None and thread not in chat.threads:
        raise bad_request("message thread not found")
    if thread in chat.closed_threads:
        raise bad_request("TOPIC_CLOSED")


def _read(content: types.InputRichMessage) -> list[str]:
    given = [one for one in (content.html, content.markdown, content.blocks) if one is not None]
    if len(given) != 1:
        raise bad_request("exactly one of html, markdown and blocks must be specified")
    if content.html is None:
        raise bad_request("the sandbox reads rich messages in HTML alone")
    reader = _Reader()
    reader.feed(content.html)
    reader.close()
    return reader.lines()


class _Reader(HTMLParser):
    """Reads rich HTML. Raises ApiError 400 for what Telegram refuses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._blocks: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._inside()[-1].append("\n")
            return
        parent = self._open[-1] if self._open else ""
        if not _may_stand(tag, parent):
            raise _refused(f'tag "{tag}" can\'t be used in "{parent}"')
        if tag == "a" and link_error(dict(attrs).get("href") or ""):
            raise _refused("wrong link")
        if tag not in _INLINE:
            self._blocks.append([])
        self._open.append(tag)
        if len(self._open) > DEEPEST or len(self._blocks) > MOST_BLOCKS:
            raise bad_request("rich message has too many blocks")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise _refused(f'unexpected end tag "{tag}"')

    def handle_data(self, data: str) -> None:
        if data.strip():
            self._inside()[-1].append(data)
        elif self._open and self._open[-1] in _INLINE | _TEXTUAL | {"blockquote"}:
            self._blocks[-1].append(data)

    def _inside(self) -> list[list[str]]:
        if not self._open or self._open[-1] in {"table", "tr", "details"}:
            raise _refused("text stands outside of a block")
        return self._blocks

    def lines(self) -> list[str]:
        """What is seen, a line a block."""
        if self._open:
            raise _refused(f'can\'t find end tag of "{self._open[-1]}"')
        shown = [line for block in self._blocks if (line := "".join(block).strip())]
        if not shown:
            raise bad_request("message text is empty")
        if utf16_length("".join(shown)) > LONGEST:
            raise bad_request("message is too long")
        return shown


def _may_stand(tag: str, parent: str) -> bool:
    if tag in _PARENTS:
        return parent in _PARENTS[tag]
    if tag in _INLINE:
        return parent in _INLINE | _TEXTUAL | {"blockquote"}
    return tag in _BLOCKS and parent in {"", "details"}


def _refused(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
