"""The closed list of topics and what they are called.

How the words of a topic are written in `topics_kk.py`, `topics_ru.py` and `topics_en.py`: entries are
parted by commas and may be phrases. A word is a stem, which matches every word that begins with it. A word
with slashes stands whole, with one of the endings after the slashes: "мост/а/у/" is "моста", "мосту" and, for
the empty ending at the end, "мост". A word in capitals (US, ИИ) is matched only in capitals, any other in any
case.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`strong` words tell the topic alone, `weak` ones only together."""

    strong: str
    weak: str = ""


_NAMES = {
    "central-asia": "Орталық Азия|Центральная Азия|Central Asia|ОА|ЦА|C5|С5",
    "kazakhstan": "Қазақстан|Казахстан|Kazakhstan|ҚР|РК|KZ|қазақ|казах|Kazakh|Астана|Astana",
    "kyrgyzstan": (
        "Қырғызстан|Кыргызстан|Kyrgyzstan|Киргизия|КР|KG|қырғыз|кыргыз|киргиз|Kyrgyz|Бішкек|Бишкек|Bishkek"
    ),
    "tajikistan": "Тәжікстан|Таджикистан|Tajikistan|TJ|тәжік|таджик|Tajik|Душанбе|Dushanbe",
    "turkmenistan": (
        "Түрікменстан|Туркменистан|Turkmenistan|Туркмения|TM|түрікмен|туркмен|Turkmen|Ашғабат|Ашхабад|"
        "Ashgabat"
    ),
    "uzbekistan": "Өзбекстан|Узбекистан|Uzbekistan|РУз|UZ|өзбек|узбек|Uzbek|Ташкент|Tashkent",
    "russia": "Ресей|Россия|Russia|РФ|Кремль|Kremlin|орыс|русский|Russian|Мәскеу|Москва|Moscow",
    "china": "Қытай|Китай|China|ҚХР|КНР|PRC|китаец|Chinese|Бейжің|Пекин|Beijing",
    "usa": "АҚШ|США|USA|US|Америка|America|америкалық|американец|American|Вашингтон|Washington",
    "europe": "Еуропа|Европа|Europe|ЕО|ЕС|EU|еуропалық|европеец|European|Брюссель|Brussels",
    "turkey": "Түркия|Турция|Türkiye|Turkey|түрік|турок|Turkish|Анкара|Ankara",
    "ukraine": "Украина|Ukraine|UA|украиндық|украинец|Ukrainian|Киев|Kyiv|Kiev",
    "middle-east": "Таяу Шығыс|Ближний Восток|Middle East|Иран|Iran|Израиль|Israel|Gulf",
    "diplomacy": "Дипломатия|Diplomacy|елші|посол|ambassador|МИД|СІМ|саммит|summit",
    "government": "Үкімет|Правительство|Government|министр|minister|әкім|аким|akim|cabinet",
    "parliament": "Парламент|Parliament|Мәжіліс|Мажилис|Mazhilis|Сенат|Senate|сайлау|выборы|election",
    "economy": "Экономика|Economy|ЖІӨ|ВВП|GDP|бюджет|budget",
    "finance": "Қаржы|Финансы|Finance|банк|bank|теңге|тенге|tenge|салық|налог|tax",
    "energy": "Энергетика|Energy|мұнай|нефть|oil|газ|gas|АЭС",
    "agriculture": "Ауыл шаруашылығы|Сельское хозяйство|Agriculture|АПК|АӨК|егін|урожай|harvest|farm",
    "transport": "Көлік|Транспорт|Transport|жол|дорога|road|авиа|rail",
    "water-ecology": (
        "Су және табиғат|Вода и природа|Water, nature|су|вода|water|табиғат|природа|nature|экология|"
        "ecology|Арал|Aral|климат|climate"
    ),
    "emergency": "Төтенше жағдай|ЧП и стихия|Emergencies|ЧП|ТЖ|ЧС|өрт|пожар|fire|су тасқыны|наводнение|flood",
    "law-crime": (
        "Сот және қылмыс|Суд и криминал|Courts and crime|сот|суд|court|қылмыс|преступление|crime|полиция|"
        "police|жемқорлық|коррупция|corruption"
    ),
    "security": "Қауіпсіздік|Безопасность|Security|әскер|армия|army|оборона|соғыс|война|war",
    "education": "Білім|Образование|Education|мектеп|школа|school|вуз|ЖОО|емтихан|экзамен|exam",
    "health": "Денсаулық|Медицина|Health|дәрігер|врач|doctor",
    "science-tech": (
        "Ғылым және технология|Наука и технологии|Science and tech|ғылым|наука|science|технология|tech|"
        "IT|ЖИ|ИИ|AI"
    ),
    "society": "Қоғам|Общество|Society|демография|demography|дін|религия|religion",
    "culture": "Мәдениет|Культура|Culture|кино|cinema|өнер|искусство|театр|theatre|музыка|music",
    "sport": "Спорт|Sport|футбол|football|бокс|boxing|күрес|борьба|wrestling",
}

NAMES: Mapping[str, tuple[str, ...]] = {slug: tuple(names.split("|")) for slug, names in _NAMES.items()}
"""What the reader may call a topic, in any of the languages: the three titles first (two where Kazakh and
Russian agree), then synonyms, to be matched by stem; Latin capitals (US, IT) only in capitals."""

TOPICS: tuple[str, ...] = tuple(NAMES)  # in the order in which the reader sees them

THE_FIVE = frozenset({"kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"})
ELSEWHERE = "elsewhere"  # no topic: the rest of the world, which tells that an article is not about home
_ABROAD = frozenset({"russia", "china", "usa", "europe", "turkey", "ukraine", "middle-east", ELSEWHERE})
PLACES = THE_FIVE | _ABROAD | {"central-asia"}
