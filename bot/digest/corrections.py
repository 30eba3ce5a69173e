"""Messages that carried a quote which is not true any more, and what they say instead: the words are struck
through or give way to the present ones, the speaker gives way to the right one, and a line says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from zoneinfo import ZoneInfo

import regex
from rapidfuzz import fuzz

from bot.extract import fold
from bot.i18n import Translator
from bot.render.citation import Reader, person_name, speaker, words
from bot.render.html import CUT, MAX_UNITS, Piece, clean, link, plain, units
from storage.records import Message, Quote

ALIKE = 60  # of 100: words that have more in common with others are these, changed
# A quotation, perhaps struck through, and the line below it. What readers see in it is escaped.
_QUOTATION = regex.compile(
    r"<blockquote(?P<folded>(?: expandable)?)>(?P<struck>(?:<s>)?)(?P<words>[^<]*+)(?:</s>)?</blockquote>"
    r"(?:\n(?P<speaker>[^\n]*+))?"
)
_NOTES = ("correction-none", "correction-withdrawn", "correction-changed", "correction-nobody")
_TAG = regex.compile(r"<[^<>]*+>")
_LINK = '<a href="'
_SLOT = "{}"  # stands for a name


@dataclass(frozen=True, slots=True)
class Wrong:
    """A quote as it was shown, a string for each part, in an article at an address; and what is true now: the
    same words of another speaker, other words, or None when it was withdrawn."""

    words: tuple[str, ...]
    url: str | None
    now: Quote | None
    is_none: bool = False  # as an editor decided; else its source took it back


def successor(shown: Sequence[str], standing: Sequence[Quote]) -> Quote | None:
    """Which of the quotes that stand in the article now is the one that was withdrawn, in other words."""
    whole = " ".join(shown)
    alike = [(fuzz.ratio(whole, " ".join(quote.parts)), quote) for quote in standing]
    score, best = max(alike, key=lambda each: each[0], default=(0.0, None))
    return best if score > ALIKE else None


def corrected(message: Message, wrong: Sequence[Wrong], t: Translator) -> Message:
    """The message with these quotes put right where it shows them; itself where it shows none, or is right
    already. It is never longer than Telegram takes."""
    html = message.html
    for each in wrong:
        found = next((f for f in _QUOTATION.finditer(html) if _shows(f, each)), None)
        if found is None or _is_right(found, each, t):
            continue
        before, after = html[: found.start()], _past_note(html[found.end() :], t)
        versions = [before + form + after for form in _forms(found, each, t)]
        html = next(version for version in versions if _seen(version) <= max(MAX_UNITS, _seen(html)))
    return replace(message, html=html)


def _shows(found: regex.Match[str], wrong: Wrong) -> bool:
    """Whether this is the quotation of that article, perhaps cut. Above it stands a headline, which leads to
    the article if that has an address."""
    before = found.string[: found.start()]
    address = link(Piece(), wrong.url).html.removesuffix("</a>")
    if _LINK in before and not before[before.rindex(_LINK) :].startswith(address):
        return False
    shown, whole = unescape(found["words"]), _key(*wrong.words)
    return _key(shown) == whole or (shown.endswith(CUT) and whole.startswith(_key(shown.removesuffix(CUT))))


def _key(*parts: str) -> str:
    """What all spellings of the same words have in common, however the parts are joined."""
    return " ".join(fold.fold(clean(" ".join(parts)).replace("[…]", "")).split())


def _is_right(found: regex.Match[str], wrong: Wrong, t: Translator) -> bool:
    """Whether it was put right before: what is wrong is struck through, or the words were never wrong, and
    below them stands what is true."""
    if wrong.now is None or not _same_words(wrong, wrong.now):
        return bool(found["struck"])
    below = found["speaker"] or ""
    is_true = below.startswith("<s>") or below in (_speaker(wrong.now, t), _note(wrong, t))
    return is_true and not found["struck"]


def _past_note(after: str, t: Translator) -> str:
    """What follows a quotation without the line of an earlier correction."""
    if not after.startswith("\n"):
        return after
    line, end, rest = after[1:].partition("\n")
    before, _, behind = plain(t("correction-speaker", name=_SLOT)).html.partition(_SLOT)
    is_speakers = line.startswith(before) and line.endswith(behind)
    return end + rest if is_speakers or line in [plain(t(key)).html for key in _NOTES] else after


def _forms(found: regex.Match[str], wrong: Wrong, t: Translator) -> Iterator[str]:
    """What may stand in the place of quotation and speaker, the best first; the last is seen as no longer."""
    note, below, now = _note(wrong, t), found["speaker"] or "", wrong.now
    struck = f"<blockquote{found['folded']}><s>{found['words']}</s></blockquote>\n{below}"
    if now is not None and _same_words(wrong, now):
        own = f"<blockquote{found['folded']}>{found['words']}</blockquote>"
        yield f"{own}\n{_speaker(now, t)}\n{note}"
        yield f"{own}\n{note}"
        struck = f"{own}\n<s>{below}</s>"
    else:
        if now is not None:
            yield f"{words(now).html}\n{_speaker(now, t)}\n{note}"
        yield f"{struck}\n{note}"
    yield note
    yield struck


def _same_words(wrong: Wrong, now: Quote) -> bool:
    return _key(*now.parts) == _key(*wrong.words)


def _note(wrong: Wrong, t: Translator) -> str:
    now = wrong.now
    if wrong.is_none:
        return plain(t("correction-none")).html
    if now is None:
        return plain(t("correction-withdrawn")).html
    if not _same_words(wrong, now):
        return plain(t("correction-changed")).html
    name = person_name(now.person, t.language) if now.person else now.label
    return plain(t("correction-speaker", name=name) if name else t("correction-nobody")).html


def _speaker(quote: Quote, t: Translator) -> str:
    return speaker(quote, Reader(t, ZoneInfo("UTC"), quote.said_at)).html


def _seen(html: str) -> int:
    """The length of what is seen, as Telegram counts."""
    return units(unescape(_TAG.sub("", html)))
