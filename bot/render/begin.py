"""The first minute: language, what to follow, when; and the screen of those who are past it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.actions import Begin, Quotes
from bot.i18n import LANGUAGES, Translator
from bot.render.citation import Reader
from bot.render.html import label, plain
from bot.render.schedule import EVENING, MORNING
from bot.render.screens import (
    by_two,
    digest_button,
    follows_button,
    language_button,
    next_time,
    open_button,
    person_toggle,
    topic_toggle,
    values,
)
from storage.records import Button, Follow, Message, Person, Subscriber

TOPICS_OFFERED = ("central-asia", "kazakhstan", "economy", "diplomacy", "water-ecology", "sport")
MOST_NAMED = 200  # UTF-16 units of a list of follows
SCREEN = "start"  # of the toggles


def language(reader: Reader) -> Message:
    """What this is, in the language guessed, which comes first."""
    own = reader.t.language
    codes = [own, *(code for code in LANGUAGES if code != own)]
    return _message([reader.t("welcome")], [[language_button(code) for code in codes]])


def choices(own: Sequence[Follow], people: Sequence[Person], is_new: bool, t: Translator) -> Message:
    """A few topics and people to tap; the way on is for newcomers the next step."""
    followed = values(own)
    topics = [topic_toggle(SCREEN, slug, followed, t) for slug in TOPICS_OFFERED]
    named = [person_toggle(SCREEN, person, followed, t) for person in people]
    rows = [*by_two(topics), *by_two(named)]
    rows.append((open_button("button-topics", "topics", t), open_button("button-people", "people", t)))
    on = open_button("button-next" if own else "button-skip", "when", t)
    ways = (open_button("button-language", "language", t), on)
    rows.append(ways if is_new else (follows_button(t), digest_button(t)))
    return _message([t("start-question")], rows)


def when(own: Sequence[Follow], t: Translator) -> Message:
    """When digests are to come; at once for who follows anything."""
    rows = [
        [_begin(t("schedule-morning", time=MORNING), "morning")],
        [_begin(t("schedule-morning-evening", morning=MORNING, evening=EVENING), "both")],
        *([[_begin(t("button-at-once"), "once")]] if own else []),
        [open_button("button-back", "first", t), _begin(t("button-skip"), "skip")],
    ]
    return _message([t("when-question")], rows)


def done(subscriber: Subscriber, own: Sequence[Follow], reader: Reader) -> Message:
    """That all is set, and when the next digest comes."""
    t = reader.t
    lines = [t("start-done", when=next_time(subscriber, reader))]
    lines += [t("follow-at-once")] if any(follow.at_once for follow in own) else []
    return _message([*lines, *_none(own, t)], _ways_on(own, t))


def home(
    subscriber: Subscriber, own: Sequence[Follow], names: Sequence[str], reader: Reader, above: str
) -> Message:
    """What he follows, when the next digest comes, and where to go."""
    t = reader.t
    lines = [above or t("about")]
    lines += [label(t("home-follows", x=t.listed(list(names))), MOST_NAMED)] if names else _none(own, t)
    if subscriber.state == "active":
        lines.append(t("schedule-next", when=next_time(subscriber, reader)))
    return _message(lines, _ways_on(own, t))


def below(above: str, message: Message) -> Message:
    """The same, with what has just happened said above it."""
    return replace(message, html=f"{plain(above).html}\n\n{message.html}") if above else message


def then_set_up(page: Message, t: Translator) -> Message:
    """The page that a newcomer asked for, with the way to a digest of his own."""
    return replace(page, buttons=(*page.buttons, (open_button("button-set-up", "set-up", t),)))


def _none(own: Sequence[Follow], t: Translator) -> list[str]:
    return [] if own else [t("follows-none")]


def _ways_on(own: Sequence[Follow], t: Translator) -> list[Sequence[Button]]:
    topics = open_button("button-topics", "topics", t), open_button("button-people", "people", t)
    quotes = Button(t("button-quotes"), Quotes().pack())
    settings = open_button("button-settings", "settings", t)
    return [(digest_button(t), follows_button(t)) if own else topics, (quotes, settings)]


def _begin(text: str, choice: str) -> Button:
    return Button(text, Begin(choice).pack())


def _message(lines: Iterable[str], rows: Iterable[Sequence[Button]]) -> Message:
    return Message(plain("\n".join(filter(None, lines))).html, tuple(tuple(row) for row in rows))
