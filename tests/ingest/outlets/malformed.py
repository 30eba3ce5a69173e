"""Feeds as they come out of broken programs: written by hand, and made by small mutations of good ones."""

import gzip
from dataclasses import dataclass

Link = tuple[str, str]  # title, address

FIRST: Link = ("Тасөткелде кітапхана ашылды", "https://dala.example/n/4101")
SECOND: Link = ("Мост через Кызылсу: открыли & проехали", "https://dala.example/n/4201?a=1&b=2")
BOTH = (FIRST, SECOND)


@dataclass(frozen=True, slots=True)
class Case:
    """A feed, and the titles and addresses that a reader of it would see."""

    name: str
    content: bytes
    links: tuple[Link, ...] = BOTH


def item(title: str = FIRST[0], link: str = FIRST[1], more: str = "") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{more}<description>Қысқаша.</description></item>"


ONE, TWO = (
    item(),
    item("Мост через Кызылсу: открыли &amp; проехали", "https://dala.example/n/4201?a=1&amp;b=2"),
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
CHANNEL = "<channel><title>Дала</title><link>https://dala.example/</link>"
GOOD = f'{HEAD}<rss version="2.0">{CHANNEL}{ONE}{TWO}</channel></rss>'
ATOM = f"""{HEAD}<feed xmlns="http://www.w3.org/2005/Atom"><title>Дала</title>
<entry><title>{FIRST[0]}</title><link href="{FIRST[1]}"/><id>1</id></entry>
<entry><title>Мост через Кызылсу: открыли &amp; проехали</title><link href="https://dala.example/n/4201?a=1&amp;b=2"/>
<id>2</id></entry></feed>"""


def rss(*items: str, head: str = HEAD, more: str = "", end: str = "</channel></rss>") -> str:
    return f'{head}<rss version="2.0">{CHANNEL}{more}{"".join(items)}{end}'


def _one(name: str, text: str) -> Case:
    return Case(name, text.encode(), (FIRST,))


def _two(name: str, text: str) -> Case:
    return Case(name, text.encode())


BY_HAND = (
    _two("good", GOOD),
    _two("good atom", ATOM),
    _two("bare ampersands", rss(ONE, item("Мост через Кызылсу: открыли & проехали", "https://dala.example/n/4201?a=1&b=2"))),
    _two("CDATA", rss(item(f"<![CDATA[{FIRST[0]}]]>", f"<![CDATA[{FIRST[1]}]]>"), item(f"<![CDATA[{SECOND[0]}]]>", f"<![CDATA[{SECOND[1]}]]>"))),
    _two("CDATA with line breaks", rss(item(f"<![CDATA[\n   {FIRST[0]}\n]]>", f"\n {FIRST[1]}\n"), TWO)),
    _two("no end", rss(ONE, TWO, end="")),
    _two("end of the channel alone", rss(ONE, TWO, end="</channel>")),
    _two("end in the midst of a tag", rss(ONE, TWO, end="</chan")),
    _two("a third item cut off", rss(ONE, TWO, "<item><title>Кесілген", end="")),
    _two("blank lines before the declaration", "\n\n\n" + GOOD),
    _two("spaces before the declaration", "   " + GOOD),
    _two("a mark of byte order and blanks", "\ufeff\n" + GOOD),
    _two("two marks of byte order", "\ufeff\ufeff" + GOOD),
    _two("no declaration", GOOD.removeprefix(HEAD)),
    _two("two declarations", HEAD + GOOD),
    _two("a warning of PHP before", "<br />\n<b>Notice</b>: Undefined index: x in <b>/x.php</b> on line <b>3</b><br />\n" + GOOD),
    _two("a comment before", "<!-- cached -->\n" + GOOD),
    _two("a comment with dashes", rss(ONE, "<!-- a -- b -->", TWO)),
    _two("a comment after", GOOD + "\n<!-- 0.12 s, 34 queries -->"),
    _two("a script after", GOOD + "<script>var a = 1 < 2;</script>"),
    _two("a doctype", GOOD.replace(HEAD, HEAD + '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x/rss.dtd">')),
    _two("unknown entities", rss(item(FIRST[0], FIRST[1], "<author>&laquo;Дала&raquo;&hellip;&nbsp;</author>"), TWO)),
    _two("an undeclared prefix", rss(item(more="<media:content url='1.jpg'/><dc:creator>x</dc:creator>"), TWO)),
    _two("a tag that is never closed", rss(item(more="<category>су<br>"), TWO)),
    _two("an image that is never closed", rss(item(more="<description><img src='1.jpg'></description>"), TWO)),
    _two("attributes without quotes", rss(item(more="<enclosure url=https://dala.example/1.jpg length=10 type=image/jpeg />"), TWO)),
    _two("no version", GOOD.replace(' version="2.0"', "")),
    _two("version 0.91", GOOD.replace("2.0", "0.91")),
    _two("version 0.92", GOOD.replace("2.0", "0.92")),
    _two("capital tags", GOOD.replace("<item>", "<ITEM>").replace("</item>", "</ITEM>").replace("title>", "TITLE>")),
    _two("namespaces in prose", GOOD.replace("<rss", '<rss xmlns:content="something" xmlns:x=""')),
    _two("control characters", GOOD.replace("Қысқаша.", "Қыс\x00\x01\x08\x0bқаша.")),
    _two("a reference to a control character", GOOD.replace("Қысқаша.", "a&#0;&#x1F;&#55555555;b")),
    _two("halves of surrogates", GOOD.replace("Қысқаша.", "a&#xD83D;&#xDE00;b")),
    _two("no dates that are dates", rss(item(more="<pubDate>бейсенбі</pubDate>"), TWO)),
    _two("an empty item", rss(ONE, "<item></item>", TWO)),
    _two("an item without a link", rss(ONE, "<item><title>Сілтемесіз</title></item>", TWO)),
    _two("an item that leads to a script", rss(ONE, item("x", "javascript:alert(1)"), TWO)),
    _two("an item that leads nowhere", rss(ONE, item("x", "https://["), TWO)),
    _two("items outside the channel", f'{HEAD}<rss version="2.0">{CHANNEL}</channel>{ONE}{TWO}</rss>'),
    _two("no channel", f'{HEAD}<rss version="2.0">{ONE}{TWO}</rss>'),
    _two("two channels", f'{HEAD}<rss version="2.0">{CHANNEL}{ONE}</channel>{CHANNEL}{TWO}</channel></rss>'),
    _two("guids alone", rss(*(each.replace("link>", "guid>") for each in (ONE, TWO)))),
    _two("relative links", GOOD.replace("https://dala.example/n/", "/n/")),
    _two("links without a scheme", GOOD.replace("https://dala.example/n/", "//dala.example/n/")),
    _two("markup in titles", rss(item(f"&lt;b&gt;{FIRST[0]}&lt;/b&gt;"), TWO)),
    _two("titles escaped twice", rss(ONE, item("Мост через Кызылсу: открыли &amp;amp; проехали", "https://dala.example/n/4201?a=1&amp;b=2"))),
    _two("titles on three lines", rss(item(FIRST[0].replace(" ", "\n   ")), TWO)),
    _two("items in items", rss(f"<item><title>{FIRST[0]}</title><link>{FIRST[1]}</link><source><item/></source></item>", TWO)),
    _two("atom without a namespace", ATOM.replace(' xmlns="http://www.w3.org/2005/Atom"', "")),
    _two("atom with the old namespace", ATOM.replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")),
    _two("atom without ids", ATOM.replace("<id>1</id>", "").replace("<id>2</id>", "")),
    _two("atom with links to itself first", ATOM.replace("<link href", "<link rel='self' href='https://dala.example/feed'/><link rel='alternate' href")),
    _two("atom cut off", ATOM.removesuffix("</feed>")),
    _two("an internal entity", GOOD.replace(HEAD, HEAD + '<!DOCTYPE rss [<!ENTITY d "Дала">]>').replace("<title>Дала", "<title>&d;")),
    _two("a bomb in a corner", GOOD.replace(HEAD, HEAD + '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>').replace("Қысқаша.", "&b;")),
    _two("thousands of attributes", rss(item(more=f"<x {' '.join(f'a{n}=1' for n in range(2000))}/>"), TWO)),
    _two("deep nesting", rss(item(more=f"{'<x>' * 300}{'</x>' * 300}"), TWO)),
    _two("a long title elsewhere", rss(ONE, TWO, more=f"<copyright>{'x' * 100_000}</copyright>")),
    _two("tabs and carriage returns", GOOD.replace("><", ">\r\n\t<")),
    _one("the same item twice", rss(ONE, ONE)),
    _one("one item and a menu of the site", rss(ONE, end="</channel></rss><html><body><a href='/'>x</a></body></html>")),
)  # fmt: skip

RUSSIAN = GOOD.replace(FIRST[0], "В Тасоткеле открыли библиотеку")
RUSSIAN_LINKS = (("В Тасоткеле открыли библиотеку", FIRST[1]), SECOND)
IN_OTHER_BYTES = (
    Case(
        "windows-1251, declared",
        RUSSIAN.replace("UTF-8", "windows-1251").encode("cp1251", "ignore"),
        RUSSIAN_LINKS,
    ),
    Case("windows-1251, declared as UTF-8", RUSSIAN.encode("cp1251", "ignore"), RUSSIAN_LINKS),
    Case("UTF-8, declared as windows-1251", GOOD.replace("UTF-8", "windows-1251").encode()),
    Case("an encoding that nobody knows", GOOD.replace("UTF-8", "x-user-defined").encode()),
    Case("UTF-16 with a mark", GOOD.replace("UTF-8", "UTF-16").encode("utf-16")),
    Case("UTF-16, declared as UTF-8", GOOD.encode("utf-16")),
    Case("UTF-16 of the other order", GOOD.encode("utf-16-be")),
    Case("UTF-8 with a mark", GOOD.encode("utf-8-sig")),
    Case("a few broken bytes", GOOD.encode().replace("Қысқаша".encode(), b"\xd0\xff\xfe")),
    Case("compressed and not said", gzip.compress(GOOD.encode())),
)


def mutations() -> list[Case]:
    """Good feeds in which something is cut out, doubled or put in where no title and no address stands."""
    safe = (
        "Қысқаша.",
        "</description>",
        "</channel>",
        "</rss>",
        "<title>Дала</title>",
        "<link>https://dala.example/</link>",
    )
    junk = ("<", ">", "&", "&&", "<!", "<![CDATA[", "]]>", "\x00", "</b>", "<b>", "<?php ?>", "&#;")
    cut = [Case(f"without {each}", GOOD.replace(each, "").encode()) for each in safe]
    doubled = [Case(f"{each} twice", GOOD.replace(each, each * 2).encode()) for each in safe[1:5]]
    put = [
        Case(f"{each!r} in a description", GOOD.replace("Қысқаша.", f"Қыс{each}қаша.").encode())
        for each in junk
    ]
    return [*cut, *doubled, *put]


CASES = (*BY_HAND, *IN_OTHER_BYTES, *mutations())
