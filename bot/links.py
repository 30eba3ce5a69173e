"""Links that lead to a page of the bot itself: `https://t.me/<bot>?start=<payload>`.

Only Telegram knows what the bot is called, and a stored digest outlives a change of that name. So these links
are written with a sign in its place and get the name on their way out. The sign is a control character: no
foreign text keeps one on its way into a message, and so none is ever taken for such a link.
"""

from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import quote, urlencode

import regex

from storage.records import Button, Message

PageKind = Literal["person", "topic", "quote"]

BOT = "\x1a"  # stands for the bot's name
_SIGNS: dict[PageKind, str] = {"person": "p", "topic": "t", "quote": "q"}
_KINDS = {sign: kind for kind, sign in _SIGNS.items()}
# Bot API: 64 characters of these. A number of 18 digits fits the 64 bits of a database's id.
_PAYLOAD = regex.compile(r"(?P<sign>[pq])(?P<value>[1-9][0-9]{0,17})|(?P<sign>t)(?P<value>[a-z][a-z-]{0,62})")
_TO_OURSELVES = regex.compile(rf'<a href="https://t\.me/{BOT}[^"]*+">(.*?)</a>')


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the bot: a person or a quote by the id, a topic by its slug."""

    kind: PageKind
    value: str


def address(page: Page) -> str:
    """The page's address, but for the bot's name."""
    return f"https://t.me/{BOT}?start={_SIGNS[page.kind]}{page.value}"


def share(page: Page, text: str) -> str:
    """The address at which Telegram asks to whom the page's is to be sent, below a text."""
    return "https://t.me/share/url?" + urlencode(
        {"url": address(page), "text": text}, safe=BOT, quote_via=quote
    )


def page_of(payload: str) -> Page | None:
    """Which page a link asks for; None for a payload that no link of ours has. Whether the page exists is for
    the store to say: payloads can be forged and can be old."""
    found = _PAYLOAD.fullmatch(payload)
    return Page(_KINDS[found["sign"]], found["value"]) if found else None


def has_own(message: Message) -> bool:
    """Whether the message leads to the bot itself."""
    return BOT in message.html or any(BOT in (button.url or "") for row in message.buttons for button in row)


def addressed(message: Message, bot: str) -> Message:
    """The message with the bot's name in its links; without those links where the name is not known ("")."""
    if not bot:
        return _without_own(message)
    rows = tuple(tuple(_named(button, bot) for button in row) for row in message.buttons)
    return replace(message, html=message.html.replace(BOT, bot), buttons=rows)


def _named(button: Button, bot: str) -> Button:
    return replace(button, url=button.url.replace(BOT, bot)) if button.url else button


def _without_own(message: Message) -> Message:
    rows = (tuple(button for button in row if BOT not in (button.url or "")) for row in message.buttons)
    return replace(message, html=_TO_OURSELVES.sub(r"\1", message.html), buttons=tuple(filter(None, rows)))
