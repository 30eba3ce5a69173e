"""`dayek quotes`: a person's newest quotes, as a reader gets them."""

import argparse
import sys
from datetime import UTC, datetime
from functools import partial

from bot import ask
from bot.commands import Stop, settings
from bot.commands.store import opened, run
from bot.commands.text import shown
from bot.extract import language
from bot.i18n import LANGUAGES, translator
from bot.render.citation import Reader
from bot.render.quotes import quotes_page
from bot.settings import Settings


def main(arguments: argparse.Namespace) -> None:
    run(partial(_quotes, settings(), " ".join(arguments.name)))


async def _quotes(chosen: Settings, name: str) -> None:
    spoken = language.detect(name)
    reader = Reader(translator(spoken if spoken in LANGUAGES else "en"), chosen.zone, datetime.now(UTC))
    async with opened(chosen) as database, database.read() as conn:
        found = await ask.find(conn, name)
        if found.person is None:
            for person in found.others:
                print(person.called(reader.t.language), file=sys.stderr)
            raise Stop(reader.t("did-you-mean" if found.others else "not-found", x=name))
        for message in quotes_page(await ask.page(conn, found.person), reader):
            print(shown(message))
