"""The command line. Data goes to stdout, messages to stderr; status 0, 1 for a failure, 2 for wrong usage.
A command's module is imported when it runs: Telegram's client alone takes seconds."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import get_args

from bot.commands import Stop
from storage.records import DeliveryState


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # JSON is UTF-8 whatever the terminal, and half a character in a file's name is no failure of ours
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    parsed = _parser().parse_args(arguments)
    try:
        import_module(f"bot.commands.{parsed.module}").main(parsed)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return 130  # what shells expect of a command that Ctrl-C ended
    except BrokenPipeError:
        sys.stderr.close()  # whoever read us has left, and Python would complain about it at exit
        return 1
    return 0


def number(typed: str) -> int:
    """How many: one at least."""
    if int(typed) < 1:
        raise ValueError(typed)
    return int(typed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dayek", description="Who said what in Central Asia, word for word."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(module: str, about: str) -> argparse.ArgumentParser:
        added = commands.add_parser(module, help=about, description=about)
        added.set_defaults(module=module)
        return added

    command("run", "everything: sources, digests, Telegram")
    demo = command("demo", "the same on this machine alone, with sample articles: no token, no network")
    demo.add_argument("--lang", choices=("kk", "ru", "en"), help="the language; else that of the terminal")
    extract = command("extract", "the facts of articles as JSON, one object a line")
    extract.add_argument("files", nargs="*", metavar="FILE", help="text files; - or none: standard input")
    extract.add_argument("--jsonl", action="store_true", help='the input is lines of {"id", "raw"}')
    extract.add_argument("--explain", action="store_true", help="add the rule behind each decision")
    ingest = command("ingest", "put articles into the store, once")
    ingest.add_argument("articles", nargs="+", metavar="FILE|FOLDER|URL")
    quotes = command("quotes", "a person's newest quotes")
    quotes.add_argument("name", nargs="+", metavar="NAME", help="whose; or a question in plain words")
    quotes.add_argument("--topic", metavar="TOPIC", help="only those about this topic, or with these words")
    quotes.add_argument("--since", metavar="WHEN", help="only those since then: 7d, 2w, 3m, 2025-09-01")
    digest = command("digest", "what a digest would hold now, without sending it")
    digest.add_argument(
        "--follow", action="append", default=[], metavar="NAME", help="a topic, person or word"
    )
    digest.add_argument("--chat", type=int, metavar="ID", help="what this chat follows")
    sources = command("sources", "where articles come from")
    actions = sources.add_subparsers(required=True, dest="action", metavar="ACTION")
    actions.add_parser("list", help="the sources and how they are")
    check = actions.add_parser("check", help="what they would bring now; nothing is stored")
    check.add_argument("name", nargs="?", metavar="NAME", help="this source alone")
    check.add_argument("--json", action="store_true", help="an object a line, with the whole text")
    add = actions.add_parser("add", help="find what there is to read at an address, and add it")
    add.add_argument("url", metavar="URL", help="a site, a section of it, a feed or a sitemap")
    add.add_argument("--name", metavar="NAME", help="what to call it; else as its site does")
    add.add_argument("--every", default="5m", metavar="TIME", help="between polls: 30s, 5m (the default), 1h")
    add.add_argument("--language", choices=("kk", "ru", "en"), help="the language of its articles")
    add.add_argument("--yes", action="store_true", help="add it without being asked")
    remove = actions.add_parser("remove", help="one that was added; its articles stay")
    remove.add_argument("name", metavar="NAME")
    people = command("people", "who is who, and what is to be put right by hand")
    actions = people.add_subparsers(required=True, dest="action", metavar="ACTION")
    show = actions.add_parser("show", help="all names of a person, offices, counts and the newest quotes")
    show.add_argument("name", nargs="+", metavar="NAME|ID")
    merge = actions.add_parser("merge", help="two who are one: the second becomes the first")
    merge.add_argument("kept", metavar="KEPT", help="a name, in quotes, or an id")
    merge.add_argument("other", metavar="OTHER")
    split = actions.add_parser("split", help="one who is two: these names become somebody else's, for good")
    split.add_argument("person", metavar="PERSON", help="a name, in quotes, or an id")
    split.add_argument("forms", nargs="+", metavar="FORM", help="a name as `dayek people show` lists it")
    deliveries = command("deliveries", "what was sent to whom, and what became of it; the newest first")
    deliveries.add_argument("--chat", type=int, metavar="ID", help="to this chat alone")
    deliveries.add_argument("--state", choices=get_args(DeliveryState), help="in this state alone")
    deliveries.add_argument("--limit", type=number, default=50, metavar="N", help="so many; 50 if not told")
    deliveries.add_argument("--json", action="store_true", help="an object a line")
    command("migrate", "bring the database to the present shape")
    return parser
