"""What is said of a reader's own data, and of the ways to stop."""

from bot.actions import Own, Quotes, Save, fits
from bot.i18n import Translator
from bot.render.html import plain
from bot.render.screens import open_button
from storage.records import Button, Message

FORMS = ("csv", "json")
PAUSES = ("day", "week")


def stopped(t: Translator) -> Message:
    """That nothing comes any more, what to do instead, and the way to erase everything."""
    pauses = tuple(Button(t(f"button-pause-{length}"), Own(f"pause-{length}").pack()) for length in PAUSES)
    rows = ((open_button("button-resume", "resume", t),), pauses, (_deed("button-erase", "erase", t),))
    return _message(t("stopped"), *rows)


def erase(t: Translator) -> Message:
    return _message(
        t("erase-question"), (_deed("button-erase", "erase-yes", t), _deed("button-cancel", "keep", t))
    )


def erased(t: Translator) -> Message:
    return _message(t("erased"))


def kept(t: Translator) -> Message:
    return _message(t("erase-cancelled"), (open_button("button-settings", "settings", t),))


def privacy(days: int, contact: str, t: Translator) -> Message:
    """What is kept of a reader, why and for how many days; how to see it and how to erase it."""
    lines = [
        t("privacy-kept"),
        t("privacy-sent", n=days),
        t("privacy-not-kept"),
        t("privacy-why"),
        *([t("privacy-contact", x=contact)] if contact else []),
    ]
    rows = (_deed("button-export", "export", t), _deed("button-erase", "erase", t))
    return _message("\n".join(lines), rows)


def as_file(text: str, asked: Quotes, t: Translator) -> Message:
    """In which form quotes are wanted."""
    actions = [Save(form, *_fields(asked)) for form in FORMS]
    return _message(t("export-form", x=text), tuple(_form(each) for each in actions if fits(each)))


def file_button(asked: Quotes) -> Button | None:
    """A table of the quotes that are shown; None when no button can carry it."""
    action = Save("csv", *_fields(asked))
    return _form(action) if fits(action) else None


def _fields(asked: Quotes) -> tuple[int, int, int, int, str, str]:
    return asked.person_id, asked.about, asked.since, asked.until, asked.topic, asked.words


def _form(action: Save) -> Button:
    return Button(action.form.upper(), action.pack())


def _deed(key: str, deed: str, t: Translator) -> Button:
    return Button(t(key), Own(deed).pack())


def _message(text: str, *rows: tuple[Button, ...]) -> Message:
    return Message(plain(text).html, tuple(row for row in rows if row))
