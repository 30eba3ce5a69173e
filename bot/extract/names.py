"""Keys of whole names, by which one person is found in every spelling, order and case form."""

from bot.extract import fold

MOST_READINGS = 64  # of a typed name: four words of which each may be read in two or three ways
MOST_WORDS = 5  # of a name; longer input is no name
_PATRONYMICS = (
    "вич", "вна", "ична", "ұлы", "улы", "уулу", "оғлы", "оглы", "угли", "қызы", "кызы", "uly", "uulu", "ogly",
    "ugli", "kyzy", "qyzy", "vich", "vna",
)  # fmt: skip


def parts(name: str) -> list[str]:
    """The words that tell a person: without initials and patronymics, unless nothing else is left."""
    words = fold.words(name)
    telling = [word for word in words if len(word) > 1 and not word.endswith(_PATRONYMICS)]
    return telling or words


def surname(name: str) -> str:
    """The last word; the first when a patronymic closes a name that is written surname first."""
    words = [word for word in fold.words(name) if len(word) > 1] or fold.words(name)
    if len(words) > 2 and words[-1].endswith(_PATRONYMICS):
        return words[0]
    return parts(name)[-1] if words else ""


def full_key(name: str) -> str:
    """One key for a full name, in whatever order its words stand."""
    return " ".join(sorted(map(fold.name_key, parts(name))))


def surname_key(name: str) -> str:
    return fold.name_key(surname(name))
