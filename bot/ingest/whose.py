"""Which known person a name in an article means. Pure: the rules are an ordered list, the first that tells
decides, and a name that none can place is somebody new."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from bot.extract import fold
from bot.ingest.fullname import FullName, Kind, agree, contradict, parse
from storage.people import Apart, Known
from storage.records import Form, Person


@dataclass(frozen=True, slots=True)
class Asked:
    """A name as an article in this language has it."""

    form: Form
    language: str

    @property
    def name(self) -> FullName:
        return parse(self.form.form)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who it is, None for somebody new; and who else is thereby shown to be the same person."""

    rule: str
    person_id: int | None = None
    same: tuple[int, ...] = ()


def whose(asked: Asked, known: Iterable[Known], apart: Apart) -> Verdict:
    """Decides by those of the known whose keys come near."""
    near = [who for who in known if any(_come_near(asked.form, form) for form in who.forms)]
    verdicts = (rule(asked, near, apart) for rule in RULES)
    return next((verdict for verdict in verdicts if verdict), Verdict("nobody known"))


def _come_near(a: Form, b: Form) -> bool:
    pairs = ((a.key, b.key), (a.near_key, b.near_key), (a.surname_key, b.surname_key))
    return any(left == right != "" for left, right in pairs)


def tells(who: Known) -> bool:
    """Whether more than initials are known beside the surname."""
    return any(parse(form.form).tells for form in who.forms)


def can_be_one(a: Known, b: Known, apart: Apart) -> bool:
    """Whether nothing speaks against it: no word of the operator, no part of the names, no spelling."""
    if frozenset((a.person.id, b.person.id)) in apart or (a.person.figure and b.person.figure):
        return False
    forms = [(parse(x.form), parse(y.form)) for x in a.forms for y in b.forms]
    return not any(contradict(x, y) for x, y in forms) and all(
        _one_spelling(parse(spelled(a.person, language)), parse(spelled(b.person, language)))
        for language in SPELLED_ONE_WAY
    )


# Newsrooms keep to one spelling of a name in these; in English each transliterates as it likes.
SPELLED_ONE_WAY = ("kk", "ru")


def spelled(person: Person, language: str) -> str:
    """The name in a language, and nothing where it is not known."""
    names = {"kk": person.name_kk, "ru": person.name_ru, "en": person.name_en}
    return names.get(language) or ""


def _one_spelling(a: FullName, b: FullName) -> bool:
    return not (a.tells and b.tells) or agree(a, b, one_language=True)


def _fits(asked: Asked, who: Known) -> bool:
    forms = [parse(form.form) for form in who.forms]
    if not any(agree(asked.name, form) for form in forms):
        return False
    if asked.language in SPELLED_ONE_WAY and not _one_spelling(
        asked.name, parse(spelled(who.person, asked.language))
    ):
        return False
    return not any(contradict(asked.name, form) for form in forms)


def _is_written(asked: Asked, who: Known) -> bool:
    """Whether it is a name that he is known by, which is his whatever his other names are."""
    return any(fold.fold(form.form) == fold.fold(asked.form.form) for form in who.forms)


def _foremost(people: Iterable[Known]) -> Known:
    """Somebody stored before somebody just met, then the most quoted."""
    return min(people, key=lambda who: (who.person.id < 0, -who.person.quotes, who.person.id))


def _ids(people: Iterable[Known], but: Known) -> tuple[int, ...]:
    return tuple(who.person.id for who in people if who is not but)


def declared(asked: Asked, known: Sequence[Known], apart: Apart) -> Verdict | None:
    """A name that the operator left to one of two people, or gave to him."""
    written = [who for who in known if _is_written(asked, who)]
    if len(written) != 1 or not any(written[0].person.id in pair for pair in apart):
        return None
    return Verdict("the operator's word", written[0].person.id)


def figure(asked: Asked, known: Sequence[Known], apart: Apart) -> Verdict | None:
    """A public figure by any listed name; by the surname alone where that means him and no other figure.
    Who was known by just this name before he became a public figure is he."""
    figures = [who for who in known if who.person.figure and _is_called(asked, who)]
    written = [who for who in known if _is_written(asked, who)]
    namesakes = [who for who in written if not who.person.figure and asked.name.tells]
    exact = [who for who in figures if who in written]
    if not figures or (namesakes and not exact):
        return None
    candidates = exact or figures
    if asked.name.kind is Kind.LONE and len(candidates) > 1:
        return Verdict("a surname of several figures")
    best = _foremost(candidates)
    same = [who for who in namesakes if can_be_one(best, who, apart)]
    return Verdict("figure", best.person.id, _ids(same, best))


def _is_called(asked: Asked, who: Known) -> bool:
    called = [parse(form.form) for form in who.forms if form.key == asked.form.key]
    if asked.name.kind is Kind.INITIALED:
        return called != [] and _fits(asked, who)
    return any(name.kind is asked.name.kind for name in called)


def told(asked: Asked, known: Sequence[Known], apart: Apart) -> Verdict | None:
    """By given name and surname (or patronymic), both. Several whom the name fits are one if they can be."""
    if not asked.name.tells:
        return None
    others = [who for who in known if not who.person.figure]
    written = [who for who in others if _is_written(asked, who)]
    fitting = [who for who in others if who in written or (tells(who) and _fits(asked, who))]
    sure = [who for who in fitting if who in written or not _may_be_another(who, known, fitting)]
    if not fitting:
        return None
    if not all(can_be_one(a, b, apart) for a, b in combinations(sure, 2)):
        sure = [_foremost(written)] if written else []
    if not sure:
        return Verdict("several fit")
    best = _foremost(sure)
    short = [who for who in _short_of(asked, known, sure) if can_be_one(best, who, apart)]
    return Verdict("name", best.person.id, _ids([*sure, *short], best))


def _may_be_another(who: Known, known: Iterable[Known], group: Sequence[Known]) -> bool:
    """Whether one of his names, initials aside where more is known, fits also somebody outside the group."""
    others = [other for other in known if other is not who and other not in group and tells(other)]
    forms = [form for form in who.forms if parse(form.form).tells] or who.forms
    return any(_fits(Asked(form, ""), other) for form in forms for other in others)


def _short_of(asked: Asked, known: Sequence[Known], whole: Sequence[Known]) -> list[Known]:
    """Those known by initials alone whom the name fits, and who can be nobody else that is known."""
    short = [who for who in known if not tells(who) and _fits(asked, who)]
    return [who for who in short if not _may_be_another(who, known, whole)]


def short_before(asked: Asked, known: Sequence[Known], apart: Apart) -> Verdict | None:
    """A name whose bearer was known by his initials only, if there is one such."""
    if asked.name.kind is not Kind.WHOLE:
        return None
    short = _short_of(asked, known, ())
    return Verdict("initials before", short[0].person.id) if len(short) == 1 else None


def initials(asked: Asked, known: Sequence[Known], apart: Apart) -> Verdict | None:
    """Initials mean the only known person whom they fit; and then everybody whom they are all that is known
    of, and whom they fit, is he."""
    if asked.name.kind is not Kind.INITIALED:
        return None
    fitting = [who for who in known if _fits(asked, who)]
    whole = [who for who in fitting if tells(who)]
    if len(whole) == 1:
        short = [who for who in fitting if who not in whole and can_be_one(whole[0], who, apart)]
        return Verdict("initials", whole[0].person.id, _ids(short, whole[0]))
    return Verdict("initials", fitting[0].person.id) if len(fitting) == 1 else None


Rule = Callable[[Asked, Sequence[Known], Apart], Verdict | None]
RULES: tuple[Rule, ...] = (declared, figure, told, short_before, initials)
