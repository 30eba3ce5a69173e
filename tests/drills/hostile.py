"""Pages that burn time or memory, each of its own kind, and feeds of articles."""

import gzip
from html import escape

from tests.drills.outlets import article

MEGA = 1_000_000
PAGES = {
    "nested": b"<div>" * 300_000,
    "attributes": b"<p " + b" ".join(b'a%d="1"' % number for number in range(200_000)) + b">",
    "open comments": b"<!--" * MEGA,
    "dashes": f"<h1>Су</h1><article>{'<p>– – – – – – – – – –</p>' * 200_000}</article>".encode(),
    "quote marks": f"<h1>Су</h1><article><p>{'«“„' * 700_000}</p></article>".encode(),
    "capitals": f"<h1>Су</h1><article><p>{'Оразов ' * 500_000}</p></article>".encode(),
    "data": b'<script type="application/ld+json">' + b"[" * (5 * MEGA) + b"</script>",
    "entities": b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">'
    + b'<!ENTITY c "&b;&b;&b;">' * 100_000
    + b"]><a>&c;</a>",
    "nothing": b"\0" * (9 * MEGA),
}
BOMB = gzip.compress(bytes(50 * MEGA))


def feed(*urls: str) -> str:
    """A feed of these addresses, the newest first; each item has a mark that no two feeds have in common."""
    items = "".join(
        f"<item><title>Мақала {n}</title><link>{escape(url)}</link><guid>{n}-{id(urls)}</guid></item>"
        for n, url in enumerate(urls)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Дала</title>{items}</channel></rss>'


def honest(number: int) -> str:
    """A page with an article like no other."""
    return article(0, number)
