"""Foreign bytes -> text. Judged by the bytes; what is declared decides where they leave a choice."""

import codecs

import regex

# What pages of the region were ever written in. Python knows more names, some of which are traps: `punycode`
# takes quadratic time, `unicode_escape` runs escapes.
EIGHT_BIT = ("cp1251", "kz1048", "ptcp154", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")
LATIN = ("cp1252", "iso8859-1", "ascii")  # what servers declare when nobody has told them
DEFAULT = "cp1251"  # the one eight-bit encoding still met; its quotes and dashes are those of cp1252

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
HEAD = 4096  # bytes in which a document must declare its encoding (HTML: the first 1024; sites are late)
_DECLARED = regex.compile(rb"""(?i)(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{1,40})""")
_CYRILLIC_RUN = regex.compile(
    rb"[\xa8\xb8\xc0-\xff]{3,}+"
)  # as cp1251; Latin languages seldom have two in a row
_HIGH = bytes(range(0x80, 0x100))
MOST_BROKEN = 0.1  # of the characters beyond ASCII: a page with a few broken bytes is still UTF-8


def decode(content: bytes, declared: str | None = None) -> str:
    """The text of a page or feed; never fails, never holds a byte order mark. `declared` is what the header
    says; what the document says of itself is read here."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace").removeprefix("\ufeff")
    text = content.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if text.count("\ufffd") <= MOST_BROKEN * beyond_ascii:
        return text
    return content.decode(_eight_bit(content, declared), "replace")


def _eight_bit(content: bytes, header: str | None) -> str:
    inside = _DECLARED.search(content, 0, HEAD)
    for name in (header, inside[1].decode("ascii") if inside else None):
        encoding = _known(name or "")
        if encoding in EIGHT_BIT:
            return encoding
        if encoding in LATIN and not _looks_cyrillic(content):
            return "cp1252"
    return DEFAULT


def _known(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""


def _looks_cyrillic(content: bytes) -> bool:
    high = len(content) - len(content.translate(None, _HIGH))
    return 2 * sum(len(run[0]) for run in _CYRILLIC_RUN.finditer(content)) > high
