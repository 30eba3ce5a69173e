"""The plain-text form of an article: ` date YYYY-MM-DD HEADLINE`, then a paragraph a line."""

from dataclasses import dataclass
from datetime import date

import regex

from bot.extract.model import Span

# A leading space is the form's mark, but files that were trimmed on the way keep their meaning.
_DATE_LINE = regex.compile(r"[^\S\n]*+date[^\S\n]++(?P<date>\d{4}-\d{1,2}-\d{1,2})(?=\s|\Z)[^\S\n]*+")
# White space, the byte order mark and NULs before the first word belong to no one.
_LEADING = regex.compile(r"[\s\x00\ufeff]*+")
_FIRST_LINE = regex.compile(r"[^\r\n]*+")
_TRAILING = " \t\u00a0\u202f\x00"
# What a site puts behind a headline: an address or an agency's name after a dash, anything short after a bar.
_SITE = regex.compile(
    r"""(?<=\S)[ \u00a0]++(?:
        [–—-][ \u00a0]++(?:the[ ])?(?:
            [\p{L}\d-]{2,30}\.(?:kz|kg|uz|tj|tm|ru|az|com|org|net|info|news|asia|media)
            |(?:[kq]azinform|[кқ]аз(?:информ|ақпарат)|tengrinews|egemen[ ]qazaqstan|sputnik|спутник|azattyq
            |азаттық|akipress|kabar|кабар|uza|ўза|уза|khovar|ховар|asia-plus|astana[ ]times|eurasianet
            |times[ ]of[ ]central[ ]asia|тасс|reuters|interfax|интерфакс)(?-i:[ ]\p{Lu}[\p{L}-]{2,20})?
        )
        |\|[ \u00a0]++[^|\s](?:[^|\r\n]{0,28}[^|\s])?
    )\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_SITE = 60  # characters, its mark and spaces among them


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is `raw[offset:]` unaltered: the headline, a newline, the body."""

    text: str
    offset: int
    published: date | None


def parse(raw: str) -> Plain:
    """Any text gives a result: without a date line its first line is the headline and the date is None."""
    start = _end_of(_LEADING, raw, 0)
    line = _DATE_LINE.match(raw, start)
    if line is None:
        return Plain(raw[start:], start, None)
    offset = _end_of(_LEADING, raw, line.end())
    return Plain(raw[offset:], offset, _date(line["date"]))


def headline(text: str) -> Span:
    """The first line of an article's text, without trailing white space and without the name of the site."""
    line = text[: _end_of(_FIRST_LINE, text, 0)].rstrip(_TRAILING)
    site = _SITE.search(line, max(0, len(line) - _LONGEST_SITE))
    return Span(0, site.start() if site else len(line))


def _end_of(pattern: "regex.Pattern[str]", text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _date(written: str) -> date | None:
    try:
        return date(*map(int, written.split("-")))
    except ValueError:
        return None
