"""What admins are told of sources."""

from collections.abc import Sequence

from bot.render.citation import Reader
from bot.render.html import Piece, bold, joined, label, plain
from storage.records import Message, SourceChange

MOST_SHOWN = 20  # lines; when all the network is down nobody reads two thousand
MOST_OF_NAME, MOST_OF_REASON = 60, 100  # units


def changes(changed: Sequence[SourceChange], reader: Reader) -> Message:
    """One message about all that has changed."""
    lines = [_line(each, reader) for each in changed[:MOST_SHOWN]]
    if len(changed) > MOST_SHOWN:
        lines.append(plain(reader.t("source-more", n=len(changed) - MOST_SHOWN)))
    return Message(joined("\n", [bold(plain(reader.t("source-title"))), *lines]).html)


def _line(changed: SourceChange, reader: Reader) -> Piece:
    t, name = reader.t, label(changed.source.name, MOST_OF_NAME)
    match changed.trouble:
        case "failing":
            reason = label(changed.source.error or "", MOST_OF_REASON)
            return plain(t("source-failing", x=name, reason=reason))
        case "silent":
            last = changed.last_seen_at
            when = t.moment(last, reader.zone, reader.now) if last else "?"
            return plain(t("source-silent", x=name, when=when))
        case "wordless":
            return plain(t("source-wordless", x=name))
        case None:
            return plain(t("source-recovered", x=name))
