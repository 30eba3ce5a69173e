"""What one capitalised word looks like in a language: a given name, a surname, a place, nothing known."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from bot.extract import cases
from bot.extract.lexicon import listed, names, places, roles

# Russian adjectives: "Большой Имярекский", "Золотая Имярек" are things.
ADJECTIVE = regex.compile(r".+(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ую|ые|ие|ых|их)", regex.I)
ADJECTIVAL_SURNAME = regex.compile(r".+[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую|ие|их|ими)", regex.I)
# "КазТрансОйл", "AkTilek": a capital inside a word is a brand's, but for "МакКартни", "DeSantis", "О’Нил".
_INNER_CAPITAL = regex.compile(
    r"(?!(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz|Ben|Ibn|Мак|Де|Ди|Ду|Ла|Ле|Ван|Фон|Фиц|Ибн|Бен)\p{Lu})"
    r"\p{L}*?\p{Ll}\p{Lu}\p{L}*+"
)
# "Минводресурсов", "Казгидромет": bodies whose names are made of beginnings of words.
_BODY = regex.compile(
    r"(?:мин|гос|обл|гор|рай|рос|каз|қаз|узб|тадж|кырг|глав|нац|ұлт|центр)"
    r"(?:адм|агро|апп?арат|архив|атом|банк|вод|геол|гидро|град|дор|дум|зд?рав|земл|имущ|инвест|инф|ком|комитет|конц|космос"
    r"|культ|лес|метр|муна|мұнай|надзор|нац|нефт|обор|обр|почт|природ|пром|резерв|реестр|рыб|сель|совет|спец|спорт|стандарт"
    r"|стат|стрец|строй|суд|телеком|тепло|торг|транс|труд|тур|фарм|фин|хим|хлеб|хром|цинк|цифр|эко|энерго|энергет|юст)\p{Ll}*",
    regex.I,
)
_CURLY = str.maketrans("ʼ’\u2011", "''-")


@dataclass(frozen=True, slots=True)
class Look:
    bases: tuple[str, ...]  # what it may be a form of, itself first
    given: str  # the given name that it is a form of, or ""
    gender: str  # of that given name: m, f, fm or ""
    surname: bool  # by its ending alone
    may_be_surname: bool  # beside a given name
    patronymic: bool
    barred: bool  # a place, a people, a body, a month, a title: no part of a name
    role: str  # the title or calling that it is, or ""

    @property
    def inflected(self) -> bool:
        """Whether it is surely an inflected form: its base is a given name and it is not."""
        return bool(self.given) and self.given != self.bases[0]


@lru_cache(maxsize=20_000)  # an article repeats its names; some ten megabytes at the most
def look(text: str, language: str) -> Look:
    bases = bases_of(text, language)
    given = next((base for base in bases if names.given(base)), "")
    patronymic = any(map(names.is_patronymic, bases))
    surname = not patronymic and any(map(names.is_surname, bases))
    role = _role(text.lower().translate(_CURLY), language)
    return Look(
        bases,
        given,
        names.given(given) if given else "",
        surname,
        surname or any(map(names.may_be_surname, bases)),
        patronymic,
        not names.is_patronymic(text) and _barred(text, bases, language, given, role),
        role,
    )


def _role(lower: str, language: str) -> str:
    """Of a word with a hyphen that of its first half: "ата-ана", "летчик-испытатель"."""
    return (
        roles.find(lower, language) or ("-" in lower and roles.find(lower.partition("-")[0], language)) or ""
    )


def _barred(text: str, bases: tuple[str, ...], language: str, given: str, role: str) -> bool:
    if language != "en" and text[0].isascii():
        return True  # Latin letters in a Kazakh or Russian article are a brand's
    if text == "I" or _is_made_up(text):
        return True
    if not given and _is_worker(text, bases, language):
        return True
    nobody = places.NOBODY.get(language, frozenset())
    if any(base.lower() in nobody for base in bases):
        return True
    if language == "kk" and not given and _is_of_a_place(text.lower(), nobody):
        return True
    if "-" in text and all(
        any(base.lower() in nobody for base in bases_of(part, language)) for part in text.split("-") if part
    ):
        return True
    return bool(role) and not given


def _is_of_a_place(lower: str, nobody: frozenset[str]) -> bool:
    """A place that no case ending of a name parts ("Имярекіміз"), or who is of one: "семейлік"."""
    stems = roles.without_endings(lower)
    if any(stem in nobody for stem in stems):
        return True
    return any(stem.endswith(_OF_A_PLACE) and stem[:-3] in nobody for stem in (lower, *stems))


_OF_A_PLACE = ("лық", "лік", "дық", "дік", "тық", "тік")
# "Сұрыптаушы", "Сортировщица": whoever does it, and no given name.
_WORKERS = {
    "kk": regex.compile(r"\p{L}{3,}(?:шы|ші)", regex.I),
    "ru": regex.compile(r"\p{L}{3,}(?:(?:[вн]|ль?)щи(?:к|ца)|т[чщ]ица|тельница|истка|[оа]вед|олог)", regex.I),
}


def _is_worker(text: str, bases: tuple[str, ...], language: str) -> bool:
    worker = _WORKERS.get(language)
    return worker is not None and any(map(worker.fullmatch, bases))


def _is_made_up(text: str) -> bool:
    return bool(_BODY.fullmatch(text)) or any(map(_INNER_CAPITAL.fullmatch, text.split("-")))


_APPENDED = tuple(
    listed(
        """
        старш младш отц сын то таки ақ ау мыс сан аға ага ата апа әже әке ака эже ханым мырза бек хан екең
        ші шы
        """
    )
)


@lru_cache(maxsize=20_000)  # as above
def bases_of(text: str, language: str) -> tuple[str, ...]:
    """The nominatives that a word may have, the word as it stands first."""
    head, hyphen, tail = text.partition("-")
    own = _bases(text, language)
    # "Оразову-старшему", "Тоқаев-ақ": what follows the hyphen in small letters is not the name.
    return own + _bases(head, language) if hyphen and len(head) > 1 and tail.startswith(_APPENDED) else own


def _bases(text: str, language: str) -> tuple[str, ...]:
    if language == "kk":
        return tuple(dict.fromkeys((text, *cases.kazakh(text))))
    if language == "ru":
        return tuple(dict.fromkeys((text, *(reading.nominative for reading in cases.russian(text)))))
    return (text,)
