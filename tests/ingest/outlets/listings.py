"""How unlike sites announce their articles."""

import html
import json
from collections.abc import Callable, Sequence
from email.utils import format_datetime

from tests.ingest.outlets.around import MENU, RELATED, SITE
from tests.ingest.outlets.prose import Article

Link = Callable[[Article], str]


def _items(articles: Sequence[Article], link: Link, more: Callable[[Article], str]) -> str:
    return "".join(
        f"<item><title>{html.escape(a.title)}</title><link>{html.escape(link(a))}</link>{more(a)}</item>"
        for a in articles
    )


def rss(articles: Sequence[Article], link: Link) -> str:
    def more(a: Article) -> str:
        teaser = f"<![CDATA[<p>{a.body[0]}</p><a href='{link(a)}'>…</a>]]>"
        return f"<description>{teaser}</description><pubDate>{format_datetime(a.published)}</pubDate>"

    site = SITE[articles[0].language]
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{site}</title>{_items(articles, link, more)}</channel></rss>'


def rss_091(articles: Sequence[Article], link: Link) -> str:
    items = _items(articles, link, lambda a: f"<description>{html.escape(a.body[0])}</description>")
    return f'<?xml version="1.0"?><rss version="0.91"><channel><title>{SITE[articles[0].language]}</title>{items}</channel></rss>'


def rdf(articles: Sequence[Article], link: Link) -> str:
    items = _items(articles, link, lambda a: f"<dc:date>{a.published.isoformat()}</dc:date>")
    return (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel>{items}</rdf:RDF>'
    )


def atom(articles: Sequence[Article], link: Link) -> str:
    entries = "".join(
        f'<entry><id>urn:{a.number}</id><title>{html.escape(a.title)}</title><link href="{html.escape(link(a))}"/>'
        f"<updated>{a.published.isoformat()}</updated><summary>{html.escape(a.body[0])}</summary></entry>"
        for a in articles
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{SITE[articles[0].language]}</title>{entries}</feed>'


def json_feed(articles: Sequence[Article], link: Link) -> str:
    items = [
        {
            "id": a.number,
            "url": link(a),
            "title": a.title,
            "date_published": a.published.isoformat(),
            "summary": a.body[0],
        }
        for a in articles
    ]
    return json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": items}, ensure_ascii=False
    )


def news_sitemap(articles: Sequence[Article], link: Link) -> str:
    rows = "".join(
        f"<url><loc>{html.escape(link(a))}</loc><news:news><news:publication_date>{a.published.isoformat()}</news:publication_date>"
        f"<news:title>{html.escape(a.title)}</news:title></news:news></url>"
        for a in articles
    )
    schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {schema}>{rows}</urlset>'


def sitemap(articles: Sequence[Article], link: Link) -> str:
    rows = "".join(
        f"<url><loc>{html.escape(link(a))}</loc><lastmod>2025-10-31</lastmod></url>" for a in articles
    )
    other = "".join(f"<url><loc>/{name}</loc></url>" for name in ("", "about", "contacts", "news"))
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{other}{rows}</urlset>'


def section(articles: Sequence[Article], link: Link) -> str:
    language = articles[0].language
    links = "".join(f'<li><a href="/r{n}">{name}</a></li>' for n, name in enumerate(MENU[language]))
    cards = "".join(
        f'<div class="news-item"><a href="{html.escape(link(a))}"><img src="1.jpg"></a><div class="date">{a.published:%d.%m.%Y}</div>'
        f'<a class="news-title" href="{html.escape(link(a))}">{html.escape(a.title)}</a><p>{html.escape(a.body[0])}</p></div>'
        for a in articles
    )
    old = "".join(
        f'<a href="/news/0{n}-old-and-old">{title}</a>' for n, title in enumerate(RELATED[language])
    )
    return (
        f"<!doctype html><html><head><title>{SITE[language]}</title></head><body><nav><ul>{links}</ul></nav>"
        f'<div class="content">{cards}<div class="pagination"><a href="?PAGEN_1=2">2</a></div></div>'
        f'<div class="sidebar popular">{old}</div></body></html>'
    )
