"""Text out of pieces of HTML. Pure."""

import sys

import lxml.html
import regex
from lxml.etree import ParserError
from lxml.html import HtmlElement

BLOCKS = (
    *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure"),
    *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
    *("section", "table", "td", "th", "tr", "ul"),
)
HIDDEN = ("script", "style", "template", "noscript")
_MARKUP = regex.compile(r"</?[A-Za-z]|&#?\w{1,31};")
# What no text needs, no XML may hold and no database takes: control characters, halves of surrogate pairs.
_UNFIT = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
MOST_DIGITS = 10  # of a reference, zeros before it included
_REFERENCE = regex.compile(r"&#(?:([0-9]++)|[xX]([0-9a-fA-F]++));?")


def fit(text: str) -> str:
    """The text without characters that cannot be stored."""
    return str(_UNFIT.sub("", text))


def fit_references(text: str) -> str:
    """The text without numeric references to such characters, or to none, which trip parsers up."""
    return str(_REFERENCE.sub(lambda found: found[0] if _is_fit(found) else "", text))


def _is_fit(reference: regex.Match[str]) -> bool:
    digits, base = (reference[1], 10) if reference[1] else (reference[2], 16)
    number = int(digits, base) if len(digits) <= MOST_DIGITS else 0
    return 0 < number <= sys.maxunicode and not _UNFIT.match(chr(number))


def line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(fit(text).split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of plain text, one a line, or of HTML, if it is that."""
    if _MARKUP.search(text):
        text = _shown(text)
    return [folded for each in text.split("\n") if (folded := line(each))]


def drop_hidden(tree: HtmlElement) -> None:
    """Takes out of a tree what a browser does not show, but keeps what follows it."""
    for element in list(tree.iter(*HIDDEN)):
        element.drop_tree()


def _shown(html: str) -> str:
    """What a browser shows of it, a newline where a block begins or ends."""
    try:
        tree = lxml.html.document_fromstring(fit(html).replace("\n", " ").replace("\r", " "))
    except (ParserError, ValueError):  # nothing but comments
        return ""
    drop_hidden(tree)
    for element in tree.iter(*BLOCKS):
        element.text = f"\n{element.text or ''}"
        element.tail = f"\n{element.tail or ''}"
    return str(tree.text_content())
