"""Nouns in all their forms, as grammars decline them: what tests of stems go by."""

from collections.abc import Iterator

_BACK, _FRONT = "аоұыуя", "әеөүіэи"
_VOWELS = "аәеоөыіэя"
_SOFTENED = {"п": "б", "к": "г", "қ": "ғ"}
_TO_FRONT = str.maketrans("аығқ", "еігк")


def kazakh(noun: str) -> list[str]:
    """The plural, the cases, and what is his, ours and theirs; "халық/халқ" gives the stem that is his."""
    noun, _, own = noun.partition("/")
    back = next(letter in _BACK for letter in reversed(noun) if letter in _BACK + _FRONT)
    own = own or noun[:-1] + _SOFTENED.get(noun[-1], noun[-1])
    his = f"{own}{'с' * (noun[-1] in _VOWELS)}ы"
    ours = f"{own}{'ы' * (noun[-1] not in _VOWELS)}мыз"
    plural, cases = _endings(noun[-1])
    forms = [*(noun + each for each in (plural, *cases)), his, his + "на", his + "нда", ours + "дың"]
    forms += [f"{noun}{plural}ға", f"{noun}{plural}ының"]
    return [_harmonious(form, noun, own, back) for form in forms]


def _harmonious(form: str, noun: str, own: str, back: bool) -> str:
    base = noun if form.startswith(noun) else own
    ending = form[len(base) :]
    return base + (ending if back else ending.translate(_TO_FRONT))


def _endings(last: str) -> tuple[str, tuple[str, ...]]:
    """Of the plural, and of the cases; the last is that of "in the"."""
    if last in _VOWELS:
        return "лар", ("ның", "ға", "ны", "да", "дан", "мен", "дағы")
    if last in "мнң":
        return "дар", ("ның", "ға", "ды", "да", "нан", "мен", "дағы")
    if last in "зж":
        return "дар", ("дың", "ға", "ды", "да", "дан", "бен", "дағы")
    if last in "лруй":
        return "дар" if last == "л" else "лар", ("дың", "ға", "ды", "да", "дан", "мен", "дағы")
    return "тар", ("тың", "қа", "ты", "та", "тан", "пен", "тағы")


_RUSSIAN = {
    "hard": " а у ом е ы ов ам ами ах",
    "back": " а у ом е и ов ам ами ах",
    "hush": " а у ем е и ей ам ами ах",
    "sign": "ь я ю ем е и ей ям ями ях",
    "й": "й я ю ем е и ев ям ями ях",
    "а": "а ы е у ой ам ами ах",
    "ка": "а и е у ой ам ами ах",
    "я": "я и е ю ей ям ями ях",
    "ия": "ия ии ию ией ий иям иями иях",
    "ость": "ь и ью ей ям ями ях",
    "о": "о а у ом е ам ами ах",
    "ие": "ие ия ию ием ии ий иям иями иях",
}


def russian(noun: str) -> Iterator[str]:
    """The forms of "город:hard": a stem, and by which of the tables it is declined."""
    stem, _, table = noun.partition(":")
    return (stem + ending for ending in _RUSSIAN[table].split(" "))
