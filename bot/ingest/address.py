"""One article has one address: what only tracks the reader, or shows the same article otherwise, is left out.
Pure."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import SplitResult, quote, unquote, urlsplit

import regex

ROUNDS = 50  # until nothing is left to leave out: an address within an address, an ending before an ending

_VARIANTS = ("www", "m", "mobile", "amp", "wap", "touch", "pda")  # of a host that show the same site
_WWW = regex.compile(r"www\d?")
_PORTS = {"http": 80, "https": 443}
# in front of the address of the article: Google's copies of AMP pages
_COPY = regex.compile(
    r"https?://(?:[\w-]+\.cdn\.ampproject\.org/[cv]|(?:www\.)?google\.[\w.]+/amp)/(s/)?(.+)"
)

_SESSION = regex.compile(r"(?i);(?:jsessionid|phpsessid|sid)=[^/]*")
_SLASHES = regex.compile(r"/{2,}+")
_ENDING = regex.compile(
    r"(?i)/(?:index\.(?:html?|php|aspx?|jsp)|default\.(?:html?|aspx?)|amp(?:\.html?)?|comment-page-\d+)$"
)
_AMP_FILE = regex.compile(r"(?i)(?<=[^/])(?:\.amp(?=\.html?$)|[._]amp$)")
_AMP_FOLDER = regex.compile(r"^/amp(?=/.)")

_TRACKS = regex.compile(
    r"(?i)(?:utm|mtm|pk|piwik|hsa|ga|mc|oly|at|vero|itm|cmp|ns|spm|icid|wt|trk|sc)_\w+|"
    r"\w*clid|_openstat|_ga|_gl|_hsenc|_hsmi|igshid|mkt_tok|twclid|ncid|cmpid|campaign|s_cid|yrid|ysclid|"
    r"fb_\w+|action_(?:object|type|ref)_map|frommedia|phpsessid|jsessionid|sessionid|replytocom|share|amp|_|"
    r"nocache|random|rand|print|noamp|refresh|clear_cache"
)
_TRACKS_BY_WORD = regex.compile(r"(?i)from|ref|referrer|referer|source|src|rss|via|feed|medium|origin|utm")
_WORDY = regex.compile(r"[^0-9]*")  # a number may be the article's
_LAYOUT = {"outputtype": "amp", "view": "amp", "format": "amp", "type": "amp", "mode": "amp", "mobile": "1"}

_KEPT = "!$&'()*+,;=:@-._~/%"  # in a path as it stands
_ESCAPE = regex.compile(r"%(?![0-9A-Fa-f]{2})")


def canonical_url(url: str) -> str:
    """The address under which the article is known. A key, not a way to it: some sites answer at one of their
    names, or without encryption, alone. Idempotent; what is no address of the web is returned as it is."""
    for _ in range(ROUNDS):
        shorter = _canonical(url)
        if shorter == url:
            break
        url = shorter
    return url


def host(url: str) -> str:
    """The site's name, however it is spelled: without www and the like, in small letters; or nothing."""
    try:
        return _host(urlsplit(url.strip()).hostname or "")
    except ValueError:
        return ""


def at_site(key: str, site: str) -> str:
    """A way to what is known under a key: spelt as `site` spells its host, where that is the same one."""
    try:
        known, parts = urlsplit(key), urlsplit(site.strip())
    except ValueError:
        return key
    if not host(key) or host(key) != host(site):
        return key
    return known._replace(scheme=parts.scheme, netloc=parts.netloc.rpartition("@")[2]).geturl()


def _canonical(url: str) -> str:
    url = "".join(url.split())
    copy = _COPY.fullmatch(url)
    if copy:
        url = f"{'https' if copy[1] else 'http'}://{copy[2]}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    site = _host(parts.hostname or "")
    if parts.scheme not in _PORTS or not site:
        return url
    is_usual = port in (None, 0, _PORTS[parts.scheme])
    # at a port of its own a server speaks one of the two
    start = f"https://{site}" if is_usual else f"{parts.scheme}://{site}:{port}"
    asked = _query(parts)
    return f"{start}{_path(parts.path)}{'?' if asked else ''}{asked}"


def _host(name: str) -> str:
    name = name.lower().strip(".")
    if ":" in name or _is_number(name):
        return f"[{name}]" if ":" in name else name
    labels = name.split(".")
    while len(labels) > 2 and (labels[0] in _VARIANTS or _WWW.fullmatch(labels[0])):
        labels = labels[1:]
    return ".".join(map(_ascii, labels))


def _is_number(name: str) -> bool:
    try:
        return bool(ip_address(name))
    except ValueError:
        return False


def _ascii(label: str) -> str:
    if label.isascii():
        return label
    try:
        return label.encode("idna").decode("ascii")
    except UnicodeError:
        return quote(label, errors="replace")  # half a surrogate pair among its letters


def _path(path: str) -> str:
    path = _SLASHES.sub("/", _SESSION.sub("", _escaped(path)))
    path = "/".join(_segments(path))
    for needless in (_ENDING, _AMP_FILE, _AMP_FOLDER):
        path = needless.sub("", path)
    return path.rstrip("/")


def _segments(path: str) -> list[str]:
    """Those of a path, with `.` and `..` carried out."""
    kept = [""]
    for segment in path.split("/")[1:]:
        if segment == "..":
            kept = kept[:-1] or [""]
        elif segment != ".":
            kept.append(segment)
    return kept if kept[0] == "" else ["", *kept]


def _escaped(text: str) -> str:
    """One spelling of the same characters: plain ones bare, all others as percent and capital digits."""
    whole = _ESCAPE.sub("%25", text)
    return "".join(_unreserved(piece) for piece in _pieces(whole))


def _pieces(text: str) -> Iterator[str]:
    yield from regex.findall(r"(?:%[0-9A-Fa-f]{2})+|[^%]+", text)


def _unreserved(piece: str) -> str:
    if not piece.startswith("%"):
        return quote(piece, safe=_KEPT, errors="replace")
    plain = unquote(piece, "latin-1").encode("latin-1")
    return "".join(chr(byte) if _is_plain(byte) else f"%{byte:02X}" for byte in plain)


def _is_plain(byte: int) -> bool:
    return chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in "-._~")


def _query(parts: SplitResult) -> str:
    asked = parts.query.replace("&amp;", "&")
    kept = sorted(_escaped(each) for each in asked.split("&") if each and not _is_needless(each))
    return "&".join(dict.fromkeys(kept))


def _is_needless(parameter: str) -> bool:
    name, _, value = unquote(parameter).partition("=")
    if _TRACKS.fullmatch(name) or _LAYOUT.get(name.lower()) == value.lower():
        return True
    return bool(_TRACKS_BY_WORD.fullmatch(name) and _WORDY.fullmatch(value))
