"""The screens one taps through: topics, people, follows, language, help."""

from collections.abc import Iterable, Sequence

from bot.actions import (
    Action,
    Again,
    AtOnce,
    Digest,
    Follow,
    Followed,
    Language,
    Open,
    Refollow,
    Toggle,
    Unfollow,
    fits,
)
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import LANGUAGES, Translator, translator
from bot.render.citation import MOST_OF_NAME, Reader, person_name
from bot.render.html import label, plain
from storage import records
from storage.records import Button, Message, Person, Subscriber

COMMANDS = (
    "digest", "quotes", "person", "subscribe", "subscriptions", "unsubscribe", "topics", "people", "schedule",
    "search", "language", "settings", "export", "privacy", "help", "stop",
)  # fmt: skip
ADMIN_COMMANDS = ("sources", "addsource", "stats", "reports")
CHOSEN = "✅ "
MOST_TYPED = 60  # UTF-16 units of what was typed that are repeated to the reader
AT_ONCE = "🔔 "
MOST_FOLLOWS_SHOWN = 96  # Bot API: a message has at most 100 buttons, and four of them lead on


def typed(text: str) -> str:
    """What a reader typed, short enough to be shown to him again."""
    return label(text, MOST_TYPED)


def name_of(follow: records.Follow, people: dict[int, Person], t: Translator) -> str:
    """What is followed, in the reader's language."""
    if follow.kind == "topic":
        return t.topic(follow.value) if follow.value in TOPICS else follow.value
    if follow.kind == "word":
        return t("word", x=typed(follow.label))
    person = people.get(int(follow.value))
    return person_name(person, t.language) if person else follow.value


def topics(follows: Iterable[records.Follow], t: Translator, *, is_new: bool = False) -> Message:
    followed = values(follows)
    rows = by_two([topic_toggle("topics", slug, followed, t) for slug in TOPICS])
    ways = (open_button("button-people", "people", t), _back_or_follows(t, is_new))
    return _message(t("topics-title"), [*rows, ways])


def people(
    follows: Iterable[records.Follow], offered: Sequence[Person], t: Translator, *, is_new: bool = False
) -> Message:
    followed = values(follows)
    rows = by_two([person_toggle("people", person, followed, t) for person in offered])
    ways = (open_button("button-topics", "topics", t), _back_or_follows(t, is_new))
    return _message(t("people-title"), [*rows, ways])


def _back_or_follows(t: Translator, is_new: bool) -> Button:
    """A newcomer goes back to the step he came from."""
    return open_button("button-back", "first", t) if is_new else follows_button(t)


def follows(
    own: Sequence[records.Follow], known: dict[int, Person], t: Translator, above: str = "", *undo: Button
) -> Message:
    """The follows, each a button that opens it. `above` says what has just happened."""
    rows = by_two(
        [
            Button(AT_ONCE * f.at_once + name_of(f, known, t), Followed(f.id).pack())
            for f in own[:MOST_FOLLOWS_SHOWN]
        ]
    )
    rows += [undo] if undo else []
    rows.append((open_button("button-topics", "topics", t), open_button("button-people", "people", t)))
    rows.append((open_button("button-settings", "settings", t),))
    text = t("follows-title") if own else t("follows-none")
    return _message("\n".join(filter(None, (above, text))), rows)


def undo(follow: records.Follow, t: Translator) -> tuple[Button, ...]:
    """A button that follows again; none for a word that no button can carry."""
    action = Refollow(int(follow.at_once), follow.kind, follow.label or follow.value)
    return (Button(t("button-undo"), action.pack()),) if fits(action) else ()


def followed(text: str, own: records.Follow, t: Translator) -> Message:
    """That something is followed, with the ways on."""
    return _message(text, [(follows_button(t), digest_button(t)), (mode_button(own, t),)])


def follow(own: records.Follow, name: str, t: Translator) -> Message:
    """One follow: how it comes, and what can be done about it."""
    mode = t("follow-at-once" if own.at_once else "follow-in-digest")
    rows = [
        (mode_button(own, t),),
        (Button(t("button-unfollow"), Unfollow(own.id).pack()), open_button("button-back", "list", t)),
    ]
    return _message(f"{name}\n{mode}", rows)


def mode_button(own: records.Follow, t: Translator) -> Button:
    """A button that has it come the other way."""
    key = "button-in-digest" if own.at_once else "button-at-once"
    return Button(t(key), AtOnce(own.id, int(not own.at_once)).pack())


def suggestions(text: str, offered: Sequence[tuple[str, Action]], word: str, t: Translator) -> Message:
    """What was perhaps meant, and for following: the word itself."""
    rows: list[tuple[Button, ...]] = [
        (Button(label(called, MOST_OF_NAME), action.pack()),) for called, action in offered
    ]
    wanted = Follow("word", word)
    if word and fits(wanted):
        rows.append((Button(t("follow-word", x=typed(word)), wanted.pack()),))
    rows.append((open_button("button-topics", "topics", t), open_button("button-people", "people", t)))
    return _message(text, rows)


def next_time(subscriber: Subscriber, reader: Reader) -> str:
    """When the next digest comes, in words."""
    assert subscriber.next_digest_at is not None  # noqa: S101 - told apart by the caller: only the active have one
    return reader.t.moment(subscriber.next_digest_at, reader.zone, reader.now)


def language(t: Translator) -> Message:
    return _message(t("choose-language"), [tuple(language_button(code) for code in LANGUAGES)])


def help_(t: Translator, more: Sequence[str] = (), *, inline: str = "") -> Message:
    """What there is to do; `more` are commands that only some may use, `inline` what the bot is called where
    it answers in any chat."""
    lines = [
        t("about"),
        t("help-ask"),
        *([t("help-inline", bot=inline)] if inline else []),
        "",
        *(t("help-line", command=name, text=t(f"command-{name}").lower()) for name in (*COMMANDS, *more)),
    ]
    offered = (open_button("button-topics", "topics", t), open_button("button-people", "people", t))
    return _message(
        "\n".join(lines), [offered, (follows_button(t), open_button("button-schedule", "schedule", t))]
    )


def nothing(when: str | None, can_repeat: bool, t: Translator) -> Message:
    """That there is nothing newer, and what to do instead."""
    text = t("digest-nothing-stopped") if when is None else t("digest-nothing", when=when)
    again = [(Button(t("digest-again"), Again().pack()),)] if can_repeat else []
    resume = [(open_button("button-resume", "resume", t),)] if when is None else []
    return _message(text, [*again, *resume, (follows_button(t),)])


def digest_button(t: Translator) -> Button:
    return Button(t("button-digest"), Digest().pack())


def _message(text: str, rows: Iterable[tuple[Button, ...]]) -> Message:
    return Message(plain(text).html, tuple(rows))


def values(own: Iterable[records.Follow]) -> set[tuple[str, str]]:
    return {(follow.kind, follow.value) for follow in own}


def topic_toggle(screen: str, slug: str, followed: set[tuple[str, str]], t: Translator) -> Button:
    return _toggle(screen, "topic", slug, t.topic(slug), followed)


def person_toggle(screen: str, person: Person, followed: set[tuple[str, str]], t: Translator) -> Button:
    return _toggle(screen, "person", str(person.id), person_name(person, t.language), followed)


def _toggle(screen: str, kind: str, value: str, called: str, followed: set[tuple[str, str]]) -> Button:
    is_on = (kind, value) in followed
    return Button(CHOSEN * is_on + called, Toggle(screen, int(not is_on), kind, value).pack())


def open_button(key: str, screen: str, t: Translator) -> Button:
    return Button(t(key), Open(screen).pack())


def follows_button(t: Translator) -> Button:
    return open_button("button-follows", "follows", t)


def language_button(code: str) -> Button:
    return Button(translator(code)("language"), Language(code).pack())


def by_two(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]
