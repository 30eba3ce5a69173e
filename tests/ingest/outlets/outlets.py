"""Thirty-two unlike outlets, played by a local web server, with the truth beside each page."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiohttp import web

from tests.ingest.outlets import listings, prose
from tests.ingest.outlets import templates as t
from tests.ingest.outlets.listings import Link
from tests.ingest.outlets.prose import Article
from tests.ingest.web import Handler, Web


@dataclass(frozen=True, slots=True)
class Outlet:
    """How a site announces its articles and shows them. `path` takes the article's number."""

    name: str
    language: str
    listing: Callable[[Sequence[Article], Link], str]
    page: Callable[[Article, str], str]
    path: str = "/news/{}-su"
    encoding: str = "utf-8"
    content_type: str = "text/html"
    has_time: bool = True
    manner: str = ""  # what else is to be borne: redirects, slow, errors first

    @property
    def articles(self) -> list[Article]:
        return prose.of(self.language)


OUTLETS = (
    Outlet("wordpress", "ru", listings.rss, t.wordpress, "/2025/09/{}-most/"),
    Outlet("wordpress in English", "en", listings.rss, t.wordpress, "/{}-bread"),
    Outlet("drupal", "en", listings.section, t.drupal, "/node/{}"),
    Outlet("bitrix", "ru", listings.section, t.bitrix, "/news/detail.php?ELEMENT_ID={}", "cp1251", "text/html; charset=windows-1251"),
    Outlet("filled from data", "ru", listings.json_feed, t.next_data, "/post/{}"),
    Outlet("filled from blocks", "kk", listings.json_feed, t.blocks, "/n/{}"),
    Outlet("filled by scripts, declared", "en", listings.atom, t.app_with_declaration),
    Outlet("accelerated", "kk", listings.news_sitemap, t.amp, "/amp/n/{}-su"),
    Outlet("tables", "ru", listings.rss_091, t.table, "/show.php?id={}", "cp1251", "text/html", has_time=False),
    Outlet("no article element", "kk", listings.rss, t.no_article, "/kz/su_a{}", manner="slow"),
    Outlet("constructor", "ru", listings.sitemap, t.constructor, "/tpost/{}-most"),
    Outlet("constructor in Kazakh", "kk", listings.section, t.constructor, "/tpost/{}-kitap"),
    Outlet("declares a wrong body", "ru", listings.rss, t.wrong_body),
    Outlet("declares several articles", "en", listings.rdf, t.several_declared),
    Outlet("declares nonsense", "kk", listings.atom, t.microdata, "/news/{}.html"),
    Outlet("lines and no paragraphs", "en", listings.sitemap, t.plain_lines, "/a/{}"),
    Outlet("boxes within", "kk", listings.section, t.boxes_within, "/qogam/{}/"),
    Outlet("boxes within, redirected", "ru", listings.rss, t.boxes_within, "/r?id={}", manner="redirects"),
    Outlet("wide characters", "kk", listings.rss, t.wordpress, "/w/{}", "utf-16", "text/html"),
    Outlet("mislabelled", "ru", listings.rss, t.drupal, "/m/{}", "cp1251", "text/html; charset=utf-8"),
    Outlet("with a list", "ru", listings.news_sitemap, t.with_list, "/list/{}", manner="errors first"),
    Outlet("an engine of the nineties", "ru", listings.rss, t.data_life, "/obshchestvo/{}-most.html", "cp1251", "text/html; charset=windows-1251"),
    Outlet("joomla", "kk", listings.section, t.joomla, "/index.php/news/{}-kitap"),
    Outlet("home made", "ru", listings.rss_091, t.home_made, "/news/most/2025-08-15-{}", has_time=False),
    Outlet("for members", "en", listings.rss, t.members, "/{}-bread/"),
    Outlet("portal", "kk", listings.sitemap, t.portal, "/kz/news/{}"),
    Outlet("portal in Russian", "ru", listings.section, t.portal, "/ru/news/{}"),
    Outlet("broadcaster", "kk", listings.rss, t.broadcaster, "/kaz/articles/c{}"),
    Outlet("official", "ru", listings.section, t.official, "/ru/events/v-gorode-otkryli-{}", has_time=False),
    Outlet("magazine", "en", listings.atom, t.magazine, "/2025/{}"),
    Outlet("agency", "ru", listings.news_sitemap, t.agency, "/novosti/{}.html"),
    Outlet("published platform", "en", listings.atom, t.medium, "/@desk/{}-x", has_time=False),
)  # fmt: skip


def open_outlet(server: Web, outlet: Outlet) -> str:
    """Puts the outlet on the server; the address of its listing."""
    place = f"/{OUTLETS.index(outlet)}"
    site = server.url(place)
    pages: defaultdict[str, dict[str, bytes]] = defaultdict(dict)  # by path, then by query
    for article in outlet.articles:
        path, _, query = outlet.path.format(article.number).partition("?")
        pages[path][query] = outlet.page(article, site).encode(outlet.encoding, "xmlcharrefreplace")
    for path, by_query in pages.items():
        server.handle(f"{place}{path}", _answering(outlet, by_query))
    content = outlet.listing(outlet.articles, lambda a: f"{site}{outlet.path.format(a.number)}")
    return server.put(f"{place}/all", content)


def _answering(outlet: Outlet, pages: dict[str, bytes]) -> Handler:
    """Answers with a page in the outlet's manner."""
    headers = {"Content-Type": outlet.content_type}
    failed: set[str] = set()

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        asked = request.query_string
        if outlet.manner == "redirects" and "final" not in request.query:
            return web.Response(status=302, headers={"Location": f"{request.rel_url}&final=1"})
        if outlet.manner == "errors first" and asked not in failed:
            failed.add(asked)
            return web.Response(status=503)
        content = pages.get(asked.removesuffix("&final=1"))
        if content is None:
            return web.Response(status=404)
        if outlet.manner == "slow":
            return await _slowly(request, content, headers)
        return web.Response(body=content, headers=headers)

    return answer


async def _slowly(request: web.BaseRequest, content: bytes, headers: dict[str, str]) -> web.StreamResponse:
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    for start in range(0, len(content), 20_000):
        await response.write(content[start : start + 20_000])
        await asyncio.sleep(0.01)
    return response
