"""How unlike sites mark up an article. Each takes an article and the address of its site, and gives the page."""

import html
import json

from tests.ingest.outlets.around import ALSO, BOX, CAPTION, COMMENTS, FOOT, MENU, MONTHS, RELATED, SITE
from tests.ingest.outlets.prose import Article


def ps(a: Article, tag: str = "p", lines: tuple[str, ...] | None = None) -> str:
    return "".join(f"<{tag}>{html.escape(line, quote=False)}</{tag}>\n" for line in lines or a.body)


def menu(a: Article, tag: str = "nav", attributes: str = "") -> str:
    links = "".join(f'<li><a href="/r{n}">{name}</a></li>' for n, name in enumerate(MENU[a.language]))
    return f"<{tag} {attributes}><ul>{links}</ul></{tag}>"


def comments(a: Article, times: int = 1) -> str:
    one = "".join(
        f'<li class="comment"><div class="comment-author vcard"><cite>user{n}</cite></div>'
        f'<div class="comment-meta"><time datetime="2025-10-30T0{n}:00">30.10.2025</time></div><p>{text}</p></li>'
        for n, text in enumerate(COMMENTS[a.language])
    )
    return f'<div id="comments" class="comments-area"><h3>{len(COMMENTS) * times}</h3><ol>{one * times}</ol></div>'


def related(a: Article, attributes: str = 'class="related-posts"') -> str:
    cards = "".join(
        f'<div class="card"><a href="/x/{n}"><img src="{n}.jpg" alt=""><h4>{title}</h4></a><span>29.10.2025</span></div>'
        for n, title in enumerate(RELATED[a.language])
    )
    return f"<section {attributes}><h3>{ALSO[a.language]}</h3>{cards}</section>"


def foot(a: Article) -> str:
    return f"<footer><p>{FOOT[a.language]}</p></footer>"


def ld(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def news(a: Article, **more: object) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": a.title,
        "datePublished": a.published.isoformat(),
        "publisher": {"@type": "Organization", "name": SITE[a.language]},
        **more,
    }


def head(a: Article, more: str = "", charset: str = "utf-8") -> str:
    title = html.escape(f"{a.title} - {SITE[a.language]}")
    return f'<head><meta charset="{charset}"><title>{title}</title>{more}</head>'


def document(a: Article, head: str, body: str, attributes: str = "") -> str:
    return f'<!DOCTYPE html>\n<html lang="{a.language}" {attributes}>{head}<body>{body}</body></html>'


def wordpress(a: Article, site: str) -> str:
    graph = {
        "@context": "https://schema.org",
        "@graph": [{"@type": "WebSite", "name": SITE[a.language]}, news(a)],
    }
    meta = f'<meta property="og:site_name" content="{SITE[a.language]}">{ld(graph)}'
    meta += f'<meta property="article:published_time" content="{a.published.isoformat()}">'
    body = f"""<header class="site-header"><p class="site-title"><a href="/">{SITE[a.language]}</a></p>{menu(a)}</header>
    <div id="primary"><main><article class="post type-post"><header class="entry-header">
    <h1 class="entry-title">{a.title}</h1><div class="entry-meta"><time class="entry-date published"
    datetime="{a.published.isoformat()}">{a.published:%d.%m.%Y}</time></div></header>
    <div class="entry-content">{ps(a)}<div class="sharedaddy sd-sharing"><h3>Share</h3><ul><li><a href="#">Facebook</a></li>
    </ul></div><div id="jp-relatedposts" class="jp-relatedposts">{related(a)}</div></div>
    <footer class="entry-footer"><a rel="tag" href="/tag/a">{MENU[a.language][1]}</a></footer></article>{comments(a)}</main></div>
    <aside id="secondary" class="widget-area"><h2>{ALSO[a.language]}</h2>{related(a)}</aside>{foot(a)}"""
    return document(a, head(a, meta), body)


def drupal(a: Article, site: str) -> str:
    body = f"""<div class="layout-container"><header role="banner">{menu(a)}</header>
    <div class="breadcrumb"><ol><li><a href="/">{MENU[a.language][0]}</a></li><li>{MENU[a.language][3]}</li></ol></div>
    <main role="main"><div class="region region-content"><h1 class="page-header"><span>{a.title}</span></h1>
    <article role="article" class="node node--type-article"><footer class="node__meta"><div class="author">Submitted by
    <span>admin</span> on <time datetime="{a.published:%Y-%m-%dT%H:%M:%S+0500}">{a.published:%d.%m.%Y}</time></div></footer>
    <div class="node__content"><div class="field field--name-field-image"><img src="a.jpg"><div class="image-caption">
    {CAPTION[a.language]}</div></div><div class="field field--name-body field--type-text-with-summary">{ps(a)}</div>
    <div class="field field--name-field-tags"><a href="/tags/1">{MENU[a.language][2]}</a></div></div></article>
    <section class="field--name-comment">{comments(a)}</section></div></main>
    <aside class="layout-sidebar-second">{related(a)}</aside>{foot(a)}</div>"""
    return document(a, head(a), body)


def bitrix(a: Article, site: str) -> str:
    text = "<br />\n<br />\n".join(html.escape(line, quote=False) for line in a.body)
    body = f"""<div id="header">{menu(a, "div", 'class="top-menu"')}</div><div id="content"><div class="news-detail">
    <span class="news-date-time">{a.published:%d.%m.%Y %H:%M}</span><h1>{a.title}</h1>
    <img class="detail_picture" src="/upload/1.jpg">{text}<div style="clear:both"></div>
    <div class="news-detail-share">{BOX[a.language]}</div></div><p><a href="/news/">{MENU[a.language][0]}</a></p></div>
    {related(a, 'class="right-col news-list"')}<div id="footer">{FOOT[a.language]}</div>"""
    return document(a, head(a, charset="windows-1251"), body)


def next_data(a: Article, site: str) -> str:
    post = {"id": a.number, "title": a.title, "publishedAt": a.published.isoformat(), "body": ps(a)}
    others = [
        {"id": n, "title": title, "body": f"<p>{BOX[a.language]}</p>" * 20}
        for n, title in enumerate(RELATED["ru"])
    ]
    data = {"props": {"pageProps": {"menu": MENU[a.language], "post": post, "related": others}}}
    script = (
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script>'
    )
    return document(a, head(a), f'<div id="__next"></div>{script}')


def blocks(a: Article, site: str) -> str:
    content = {"blocks": [{"type": "paragraph", "data": {"text": line}} for line in a.body]}
    post = {"headline": a.title, "published_at": int(a.published.timestamp()), "content": content}
    state = json.dumps({"route": "/n", "entities": {"news": [post]}}, ensure_ascii=False)
    loading = f"<noscript>{BOX[a.language]}</noscript><div id=app>{menu(a, 'div')}</div>"
    return document(a, head(a), f"{loading}<script>window.__INITIAL_STATE__ = {state};</script>{foot(a)}")


def app_with_declaration(a: Article, site: str) -> str:
    said = ld([{"@type": "BreadcrumbList"}, news(a, articleBody="\n".join(a.body))])
    return document(a, head(a, said), f'<div id="root">{menu(a, "div")}</div>')


def amp(a: Article, site: str) -> str:
    meta = f'<link rel="canonical" href="{site}/n/{a.number}-su"><script async src="https://cdn.ampproject.org/v0.js"></script>'
    body = f"""<amp-sidebar id="s" layout="nodisplay">{menu(a, "div")}</amp-sidebar><header>{SITE[a.language]}</header>
    <article><h1>{a.title}</h1><amp-img src="1.jpg" width="1" height="1"></amp-img><div class="amp-body">
    {ps(a, lines=a.body[:2])}<amp-ad type="a"></amp-ad>{ps(a, lines=a.body[2:])}</div>
    <amp-social-share type="twitter"></amp-social-share></article>{related(a)}{foot(a)}"""
    return document(a, head(a, meta + ld(news(a))), body, "amp")


def table(a: Article, site: str) -> str:
    text = "".join(f'<p align="justify"><font face="Verdana" size="2">{line}</font></p>' for line in a.body)
    links = "<br>".join(
        f'<a href="/{n}.php"><font color="white">{name}</font></a>' for n, name in enumerate(MENU[a.language])
    )
    body = f"""<table width="100%"><tr><td colspan="3" bgcolor="navy"><font color="white"><b>{SITE[a.language]}</b></font></td>
    </tr><tr><td width="150" valign="top" bgcolor="gray">{links}</td><td valign="top"><table><tr><td>
    <font size="1">{a.published:%d.%m.%Y}</font></td></tr><tr><td><h1>{a.title}</h1></td></tr><tr><td>{text}</td></tr>
    </table><hr><font size="1">{"<br>".join(COMMENTS[a.language])}</font></td><td width="150" valign="top">
    {"<br>".join(f'<a href="/n{n}">{title}</a>' for n, title in enumerate(RELATED[a.language]))}</td></tr>
    <tr><td colspan="3">{FOOT[a.language]}</td></tr></table>"""
    return f"<html><head><title>{a.title}</title></head><body bgcolor=white>{body}</body></html>"


def no_article(a: Article, site: str) -> str:
    meta = f'<meta name="article:published_time" content="{a.published:%Y-%m-%dT%H:%M:%S+05:00}">'
    body = f"""<div class="page"><div class="header">{menu(a, "div", 'class="header__menu"')}</div><div class="article__top">
    <h1 class="article__title">{a.title}</h1><div class="article__description">{a.body[0]}</div></div>
    <div class="article__image"><img src="1.webp"><div class="article__image-caption">{CAPTION[a.language]}</div></div>
    <div class="article__body-text">{ps(a, lines=a.body[1:4])}<blockquote class="frame"><a href="/x/1">{RELATED[a.language][0]}
    </a></blockquote>{ps(a, lines=a.body[4:])}<p></p></div><div class="article__tags"><a href="/t">{MENU[a.language][2]}</a></div>
    <div class="article__telegram"><a href="https://t.me/x">{BOX[a.language]}</a></div></div>{comments(a, 150)}{foot(a)}"""
    return document(a, head(a, meta), body)


def constructor(a: Article, site: str) -> str:
    text = "".join(f'<div class="t-redactor__text">{line}<br /></div>' for line in a.body[1:])
    body = f"""<div id="allrecords" class="t-records"><div class="t-rec">{menu(a, "div", 'class="t228 t-menu"')}</div>
    <div class="t-feed__post-popup"><div class="t-feed__post-popup__date">{a.published.day} {MONTHS[a.language][a.published.month - 1]}
    {a.published.year}, {a.published:%H:%M}</div><h1 class="js-feed-post-title">{a.title}</h1>
    <div class="t-feed__post-popup__text-wrapper"><div class="t-redactor__text"><strong>{a.body[0]}</strong></div>{text}</div>
    </div><div class="t-footer">{FOOT[a.language]}</div></div>"""
    return document(a, head(a), body)


def wrong_body(a: Article, site: str) -> str:
    said = news(
        a, articleBody=" ".join([FOOT[a.language], BOX[a.language]] * 30), description=BOX[a.language]
    )
    body = f"""{menu(a)}<main><article><h1>{a.title}</h1><div class="text">{ps(a)}</div></article>{related(a)}</main>
    {comments(a)}{foot(a)}"""
    return document(a, head(a, ld(said)), body)


def several_declared(a: Article, site: str) -> str:
    others = [
        news(a, headline=title, articleBody=" ".join(COMMENTS[a.language] * 40))
        for title in RELATED[a.language]
    ]
    body = f"""<div class="wrap">{menu(a)}<div class="post"><h1>{a.title}</h1><div class="post__text">{ps(a)}</div></div>
    <div class="feed">{related(a)}</div></div>{foot(a)}"""
    said = ld([*others, news(a, articleBody=" ".join(a.body))])
    return document(a, head(a, said), body)


def microdata(a: Article, site: str) -> str:
    bad = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "' + '"x" y", }</script>'
    body = f"""{menu(a)}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{a.title}</h1>
    <meta itemprop="datePublished" content="{a.published:%Y-%m-%d %H:%M:%S}"><span itemprop="author">Редакция</span>
    <div itemprop="articleBody">{ps(a, lines=a.body[:1])}<figure><img src="1.jpg"><figcaption>{CAPTION[a.language]}</figcaption>
    </figure>{ps(a, lines=a.body[1:])}</div><div class="social-likes">{BOX[a.language]}</div></div>{related(a)}{foot(a)}"""
    return document(a, head(a, bad), body)


def plain_lines(a: Article, site: str) -> str:
    text = "<br>\n".join(html.escape(line, quote=False) for line in a.body)
    body = f"""<div class="menu">{" | ".join(f'<a href="/{n}">{name}</a>' for n, name in enumerate(MENU[a.language]))}</div>
    <h1>{a.title}</h1><div class="text">{text}</div><div class="copy">{FOOT[a.language]}</div>"""
    return document(a, head(a, ld(news(a))), body)


def boxes_within(a: Article, site: str) -> str:
    also = f"<div class='read-also'>{ALSO[a.language]} <a href='/x/2'>{RELATED[a.language][1]}</a></div>"
    body = f"""<header class="h">{menu(a)}</header><div class="content"><div class="bread">{MENU[a.language][0]}</div>
    <h1>{a.title}</h1><div class="info"><span class="date">{a.published:%H:%M}, {a.published.day}
    {MONTHS[a.language][a.published.month - 1]} {a.published.year}</span><span class="views">1 204</span></div>
    <p class="lead"><b>{a.body[0]}</b></p><div class="photo"><img src="1.jpg"><span class="caption">{CAPTION[a.language]}</span>
    </div><div class="full-text">{ps(a, lines=a.body[1:3])}{also}{ps(a, lines=a.body[3:4])}<div class="tg-banner">
    <a href="https://t.me/x">{BOX[a.language]}</a></div>{ps(a, lines=a.body[4:])}</div><div class="author">Автор: Редакция</div>
    </div>{related(a, 'class="news-more"')}{comments(a)}{foot(a)}"""
    return document(a, head(a), body)


def with_list(a: Article, site: str) -> str:
    marked = (f"<ul><li>{line}</li></ul>" if line.startswith("для ") else f"<p>{line}</p>" for line in a.body)
    items = "".join(marked).replace("</ul><ul>", "")
    body = f"""{menu(a)}<main class="single"><div class="single__head"><h1>{a.title}</h1></div>
    <div class="single__content">{items}</div><div class="single__tags">#{MENU[a.language][1]}</div></main>
    <div class="swiper">{related(a)}</div>{foot(a)}"""
    return document(a, head(a, ld(news(a))), body)


def medium(a: Article, site: str) -> str:
    body = f"""<div><div>{menu(a, "div")}</div><article><div><section><div><div><h1>{a.title}</h1><div>
    <div><a href="/@a">Редакция</a></div><span>{a.published:%b} {a.published.day}, {a.published.year}</span> · <span>3 min read</span>
    </div>{ps(a)}</div></div></section></div></article><div>{related(a)}</div></div>{foot(a)}"""
    return document(a, head(a), body)


def _label(a: Article) -> str:
    return {"kk": "Қаралды", "ru": "Просмотров", "en": "Views"}[a.language]


def data_life(a: Article, site: str) -> str:
    body = f"""<div class="wrapper"><div class="topbar"><span>30.10.2025</span>{menu(a, "div")}</div><div id="dle-content">
    <div class="full-story"><h2 class="full-title">{a.title}</h2><div class="full-info"><a href="/{a.published:%Y/%m/%d}/">
    {a.published:%d-%m-%Y, %H:%M}</a> | <a href="/politics/">{MENU[a.language][1]}</a> | {_label(a)}: 1 024</div>
    <div class="full-text"><!--dle_image_begin:1.jpg--><img src="1.jpg" style="float:left"><!--dle_image_end-->
    {"<br><br>".join(a.body)}</div><div class="ratebox">+5</div><div class="berrors">{BOX[a.language]}</div></div>
    <div class="rel-news">{related(a)}</div><div id="dle-comments-list">
    {"".join(f"<div class='comm'><b>guest</b><div>{each}</div></div>" for each in COMMENTS[a.language])}</div></div></div>{foot(a)}"""
    return document(a, head(a), body)


def joomla(a: Article, site: str) -> str:
    body = f"""<div class="body"><div class="navigation">{menu(a)}</div><main id="content"><div class="item-page" itemscope
    itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{a.title}</h2></div>
    <dl class="article-info muted"><dt>Details</dt><dd class="createdby">Super User</dd><dd class="published">
    <time datetime="{a.published.isoformat()}" itemprop="datePublished">{a.published:%d.%m.%Y}</time></dd><dd class="hits">{_label(a)}: 77</dd></dl>
    <div itemprop="articleBody">{ps(a)}</div><ul class="pager pagenav"><li class="previous"><a href="/1">&lt; Prev</a></li>
    <li class="next"><a href="/2">Next &gt;</a></li></ul></div></main><div class="span3">{related(a)}</div></div>{foot(a)}"""
    return document(a, head(a), body)


def home_made(a: Article, site: str) -> str:
    body = f"""<table class="main"><tr><td class="left">{menu(a, "div")}</td><td class="middle"><div class="eTitle">{a.title}</div>
    <div class="eMessage">{ps(a)}</div><div class="eDetails">{_label(a)}: 5 | Admin | {a.published:%d.%m.%Y}</div>
    <table class="comments"><tr><td>{"</td></tr><tr><td>".join(COMMENTS[a.language])}</td></tr></table></td></tr></table>
    <center>{FOOT[a.language]}</center>"""
    return document(a, head(a), body)


def members(a: Article, site: str) -> str:
    meta = f'<meta property="og:title" content="{html.escape(a.title)}"><meta property="article:published_time" content="{a.published:%Y-%m-%dT%H:%M:%S.000+05:00}">'
    body = f"""<div class="gh-viewport"><header class="gh-navigation">{menu(a)}</header><main><article class="gh-article post tag-news">
    <header class="gh-article-header"><h1 class="gh-article-title">{a.title}</h1><p class="gh-article-excerpt">{a.body[0]}</p>
    <figure class="gh-article-image"><img src="1.jpg"><figcaption>{CAPTION[a.language]}</figcaption></figure></header>
    <section class="gh-content gh-canvas">{ps(a, lines=a.body[1:3])}<div class="kg-card kg-signup-card"><h3>{SITE[a.language]}</h3>
    <p>{BOX[a.language]}</p><form><input type="email"><button>OK</button></form></div>{ps(a, lines=a.body[3:])}</section></article>
    <aside class="gh-related">{related(a)}</aside></main>{foot(a)}</div>"""
    return document(a, head(a, meta), body)


def portal(a: Article, site: str) -> str:
    script = "<script>window.__NUXT__=(function(a,b){return {layout:a,data:b}}('default',null));</script>"
    body = f"""<div id="__nuxt"><div class="header">{menu(a, "div")}<div class="weather">+5, {MENU[a.language][3]}</div></div>
    <div class="article"><div class="article-header"><div class="article-category">{MENU[a.language][2]}</div><h1>{a.title}</h1>
    <div class="article-date">{a.published.day} {MONTHS[a.language][a.published.month - 1]} {a.published.year}, {a.published:%H:%M}</div></div>
    <div class="article-announce">{a.body[0]}</div><div class="article-content"><div class="content_main_text">{ps(a, lines=a.body[1:])}
    <p><em>{BOX[a.language]}</em></p></div></div><div class="article-reactions">12 3 4</div></div><div class="more-news">{related(a)}</div>
    <div class="comments-widget">{comments(a)}</div></div>{script}{foot(a)}"""
    return document(a, head(a), body)


def broadcaster(a: Article, site: str) -> str:
    body = f"""<div data-component="topbar">{menu(a, "div")}<p>{SITE[a.language]}</p></div><div id="main-content">
    <div data-component="headline"><h1 id="content">{a.title}</h1></div><div data-component="byline"><span>{SITE[a.language]}</span>
    <time data-testid="timestamp" datetime="{a.published:%Y-%m-%dT%H:%M:%S.000+05:00}">2 апта бұрын</time></div>
    {"".join(f'<div data-component="text-block" class="ssrcss-{n}x"><p class="ssrcss-1q"><b>{line}</b></p></div>' if n == 0 else f'<div data-component="text-block" class="ssrcss-{n}x"><p class="ssrcss-1q">{line}</p></div>' for n, line in enumerate(a.body))}
    <div data-component="links-block"><h2>{ALSO[a.language]}</h2><ul>{"".join(f"<li><a href='/y/{n}'>{each}</a></li>" for n, each in enumerate(RELATED[a.language]))}</ul></div>
    </div>{foot(a)}"""
    return document(a, head(a), body)


def official(a: Article, site: str) -> str:
    body = f"""<div class="page-wrapper"><div class="header-line">{menu(a, "div")}</div><div class="container"><div class="row">
    <div class="col-md-8"><h3 class="event-heading">{a.title}</h3><div class="event-date"><i class="icon"></i>{a.published.day}
    {MONTHS[a.language][a.published.month - 1]} {a.published.year} {"жыл" if a.language == "kk" else "года"}</div><div class="slider">
    <img src="1.jpg"><img src="2.jpg"></div><div class="event-text">{ps(a)}</div><div class="print"><a href="?print=1">PDF</a></div>
    </div><div class="col-md-4"><h4>{ALSO[a.language]}</h4>{related(a, 'class="col-news"')}</div></div></div></div>{foot(a)}"""
    return document(a, head(a), body)


def magazine(a: Article, site: str) -> str:
    letter = f'<p class="has-drop-cap"><span>{a.body[0][0]}</span>{a.body[0][1:]}</p>'
    body = f"""{menu(a)}<article><div class="hero"><h1>{a.title}</h1><div class="standfirst">{SITE[a.language]}</div></div>
    <div class="rich-text">{letter}{ps(a, lines=a.body[1:3])}<aside class="pullquote"><p>{a.body[2]}</p></aside>
    {ps(a, lines=a.body[3:])}</div><div class="about-the-author"><h4>Редактор</h4><p>{FOOT[a.language]}</p></div></article>
    {related(a, 'class="keep-reading"')}{foot(a)}"""
    return document(a, head(a, ld({**news(a), "@type": ["Article", "NewsArticle"]})), body)


def agency(a: Article, site: str) -> str:
    body = f"""<div id="top">{menu(a, "div")}</div><div class="newsblock"><p class="newsdate">{a.published:%H:%M} | {a.published:%d.%m.%Y}</p>
    <h1 class="newstitle">{a.title}</h1><div class="newstext js-mediator-article">{ps(a)}</div><p class="newstext__source">
    <a href="/">{SITE[a.language]}</a></p><div class="js-comments"><div class="fb-comments">{comments(a, 3)}</div></div></div>{foot(a)}"""
    return document(a, head(a), body)
