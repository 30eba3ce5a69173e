"""HTML as Telegram reads it: a message's markup -> its text and entities.

Not an HTML parser: Telegram knows a handful of tags, refuses all others, and of the named character
references only four; unknown ones stay in the text as they are. The refusals are worded as Telegram's.
"""

from collections import Counter
from dataclasses import dataclass, field

import regex
from aiogram.types import MessageEntity

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.links import link_error

_ENTITY_OF_TAG = {
    "a": "text_link",
    "b": "bold",
    "blockquote": "blockquote",
    "code": "code",
    "del": "strikethrough",
    "em": "italic",
    "i": "italic",
    "ins": "underline",
    "pre": "pre",
    "s": "strikethrough",
    "span": "spoiler",
    "strike": "strikethrough",
    "strong": "bold",
    "tg-emoji": "custom_emoji",
    "tg-spoiler": "spoiler",
    "tg-time": "date_time",
    "u": "underline",
}
# Tags of one family do not nest, and nothing nests in code; Telegram drops the inner formatting in silence.
_CODE = "code"
_FAMILY = {
    "pre": _CODE,
    "code": _CODE,
    "blockquote": "quote",
    "a": "link",
    "tg-emoji": "link",
    "tg-time": "link",
}

_LARGEST_NUMBER = 2**63 - 1  # Telegram's identifiers and moments are signed 64-bit numbers
_LARGEST_REFERENCE = 9  # characters before the semicolon; Telegram leaves longer numeric references alone

_NAME = regex.compile(r"[^\s>]*+")
_SPACE = regex.compile(r"\s*+")
_ATTRIBUTE = regex.compile(
    r"""(?P<name>[^\s=>/"']++)\s*+
    (?:=\s*+(?:"(?P<double>[^"]*+)(?:"|\Z)|'(?P<single>[^']*+)(?:'|\Z)|(?P<bare>[\w.-]++)))?+""",
    regex.VERBOSE,
)
_REFERENCE = regex.compile(
    r"&(?:#x(?P<hex>[0-9A-Fa-f]++)|#(?P<decimal>[0-9]++)|(?P<name>lt|gt|amp|quot)(?![A-Za-z]));?+"
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_DATE_TIME_FORMAT = regex.compile(r"r|w?[dD]?[tT]?")


def utf16_length(text: str) -> int:
    """UTF-16 code units, in which Telegram counts."""
    return len(text) + sum(1 for character in text if character > "\uffff")


@dataclass(slots=True)
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int  # UTF-16 units of text before the tag
    pieces: int  # pieces of text before the tag
    language: str | None = None  # of a `pre`, told by the `code` inside


@dataclass(slots=True)
class _Reader:
    html: str
    pieces: list[str] = field(default_factory=list)
    units: int = 0
    open: list[_OpenTag] = field(default_factory=list)
    families: Counter[str] = field(default_factory=Counter)
    entities: list[MessageEntity] = field(default_factory=list)

    def read(self) -> None:
        at = 0
        while at < len(self.html):
            bracket = self.html.find("<", at)
            if bracket != at:
                at = self.take_text(at, len(self.html) if bracket < 0 else bracket)
            elif self.html.startswith("</", at):
                at = self.take_end(at)
            else:
                at = self.take_start(at)
        if self.open:
            raise self.error(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')

    def error(self, reason: str, at: int | None = None) -> ApiError:
        where = "" if at is None else f" at byte offset {len(self.html[:at].encode())}"
        return bad_request(f"can't parse entities: {reason}{where}")

    def take_text(self, start: int, end: int) -> int:
        piece = _REFERENCE.sub(_character, self.html[start:end])
        self.pieces.append(piece)
        self.units += utf16_length(piece)
        return end

    def take_start(self, at: int) -> int:
        name_end = _NAME.match(self.html, at + 1).end()
        if name_end == len(self.html):
            raise self.error("Unclosed start tag", at)
        name = self.html[at + 1 : name_end].lower()
        if name not in _ENTITY_OF_TAG:
            raise self.error(f'Unsupported start tag "{name}"', at)
        attributes, end = self.take_attributes(name, name_end, at)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.error('Tag "span" must have class "tg-spoiler"', at)
        self.open.append(_OpenTag(name, attributes, self.units, len(self.pieces)))
        self.families[_FAMILY.get(name, name)] += 1
        return end

    def take_attributes(self, tag: str, start: int, tag_start: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        at = start
        while True:
            at = _SPACE.match(self.html, at).end()
            if self.html.startswith(">", at):
                return attributes, at + 1
            found = _ATTRIBUTE.match(self.html, at)
            if at == len(self.html) or (found and found.end() == len(self.html)):
                raise self.error("Unclosed start tag", tag_start)
            if not found:
                raise self.error(f'Empty attribute name in the tag "{tag}"', tag_start)
            quoted = found["double"] if found["double"] is not None else found["single"]
            value = (
                _REFERENCE.sub(_character, quoted) if quoted is not None else (found["bare"] or "").lower()
            )
            attributes[found["name"]] = value
            at = found.end()

    def take_end(self, at: int) -> int:
        if not self.open:
            raise self.error("Unexpected end tag", at)
        name_end = _NAME.match(self.html, at + 2).end()
        end = _SPACE.match(self.html, name_end).end()
        if not self.html.startswith(">", end):
            raise self.error("Unclosed end tag", at)
        name, expected = self.html[at + 2 : name_end], self.open[-1].name
        if name and name != expected:
            raise self.error(
                f"Unmatched end tag at byte offset {len(self.html[:at].encode())}, "
                f'expected "</{expected}>", found "</{name}>"'
            )
        self.close(self.open.pop())
        return int(end) + 1

    def close(self, tag: _OpenTag) -> None:
        family = _FAMILY.get(tag.name, tag.name)
        self.families[family] -= 1
        if tag.name == "code" and self.open and self.open[-1].name == "pre":
            self.open[-1].language = tag.attributes.get("class", "").removeprefix("language-") or None
        nested_wrongly = self.families[_CODE] or (tag.name in _FAMILY and self.families[family])
        if self.units == tag.offset or nested_wrongly:
            return
        entity = self.entity(tag)
        if entity is not None:
            self.entities.append(entity)

    def entity(self, tag: _OpenTag) -> MessageEntity | None:
        """None for a link that leads nowhere: Telegram shows its text without complaint."""
        kind, given = _ENTITY_OF_TAG[tag.name], tag.attributes
        plain = MessageEntity(type=kind, offset=tag.offset, length=self.units - tag.offset)
        if kind == "text_link":
            url = given.get("href") or "".join(self.pieces[tag.pieces :])
            return None if link_error(url) else plain.model_copy(update={"url": url})
        if kind == "blockquote" and "expandable" in given:
            return plain.model_copy(update={"type": "expandable_blockquote"})
        if kind == "pre":
            return plain.model_copy(update={"language": tag.language})
        if kind == "custom_emoji":
            return plain.model_copy(update={"custom_emoji_id": self.emoji_id(given.get("emoji-id", ""))})
        if kind == "date_time":
            return plain.model_copy(update=self.moment(given))
        return plain

    def emoji_id(self, given: str) -> str:
        if not _is_number(given):
            raise self.error("Invalid custom emoji identifier specified")
        return given

    def moment(self, given: dict[str, str]) -> dict[str, int | str | None]:
        unix, shape = given.get("unix", ""), given.get("format", "")
        if not _is_number(unix):
            raise self.error("Invalid Unix time specified")
        if not _DATE_TIME_FORMAT.fullmatch(shape):
            raise self.error("Invalid date-time format specified")
        return {"unix_time": int(unix), "date_time_format": shape or None}


def _is_number(given: str) -> bool:
    short = 1 <= len(given) <= len(str(_LARGEST_NUMBER))
    return short and given.isascii() and given.isdigit() and int(given) <= _LARGEST_NUMBER


def _character(reference: regex.Match[str]) -> str:
    if reference["name"]:
        return _NAMED[reference["name"]]
    whole: str = reference[0]
    if len(whole.removesuffix(";")) > _LARGEST_REFERENCE:
        return whole
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    lone_surrogate = 0xD800 <= code <= 0xDFFF
    return whole if code == 0 or code > 0x10FFFF or lone_surrogate else chr(code)


def parse_html(html: str) -> tuple[str, list[MessageEntity]]:
    """Text without tags, and its entities in order of their ends, offsets in UTF-16 units.

    Raises ApiError 400 for markup which Telegram refuses.
    """
    reader = _Reader(html)
    reader.read()
    return "".join(reader.pieces), reader.entities
