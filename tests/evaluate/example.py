"""One annotated article, as a value and as a record. The people and their words are invented."""

from tests.evaluate.gold import Article, Quote

WORDS = "Екі жылдан кейін бұл жолмен бірінші пойыз жүреді деп сенеміз"
OTHER = "Шекарадағы кезек биыл екі есе қысқарды"
RAW = (
    " date 2026-03-02 Теміржолға екі жыл керек\n"
    f"АСТАНА. DAYEK – Жаңа жолдың құрылысы басталды.\n– {WORDS}, – деді Асқар Оразов.\n"
    f"– {OTHER}, – деді Айгүл Серікова.\n"
)


def quote(text: str = WORDS, speaker: str | None = "Асқар Оразов") -> Quote:
    start = RAW.find(text)
    return Quote((text,), speaker, ((start, start + len(text)),))


GOLD = Article(
    id="one",
    language="kk",
    raw=RAW,
    headline="Теміржолға екі жыл керек",
    published="2026-03-02",
    people=("Асқар Оразов", "Айгүл Серікова"),
    quotes=(quote(), quote(OTHER, "Айгүл Серікова")),
    keys=(0, 1),
    topics=frozenset({"transport", "kazakhstan"}),
)
RECORD = {
    "id": "one",
    "lang": "kk",
    "raw": RAW,
    "headline": GOLD.headline,
    "published": GOLD.published,
    "people": [{"name": name, "mentions": [name]} for name in GOLD.people],
    "quotes": [{"parts": list(each.parts), "speaker": each.speaker} for each in GOLD.quotes],
    "key_quotes": [0, 1],
    "topics": sorted(GOLD.topics),
}
