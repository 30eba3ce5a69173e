"""`dayek quotes`: a person's newest quotes, as a reader gets them."""

import argparse
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from bot import ask
from bot.ask import period
from bot.ask.period import Period
from bot.ask.question import Question, parse
from bot.commands import Stop, settings
from bot.commands.store import opened, run
from bot.commands.text import shown
from bot.extract import language
from bot.i18n import LANGUAGES, translator
from bot.render.citation import Reader
from bot.render.quotes import quotes_page
from bot.settings import Settings


def main(arguments: argparse.Namespace) -> None:
    chosen = settings()
    now = datetime.now(UTC)
    typed = " ".join(arguments.name)
    question = _question(typed, arguments.topic, arguments.since, now.astimezone(chosen.zone).date())
    spoken = language.detect(typed)
    reader = Reader(translator(spoken if spoken in LANGUAGES else "en"), chosen.zone, now)
    run(partial(_quotes, chosen, question, reader))


def _question(typed: str, topic: str | None, since: str | None, today: date) -> Question:
    question = parse(typed, today)
    if topic:
        question = replace(question, subject_words=(*question.subject_words, *topic.split()))
    if since:
        found, _ = period.find(since, today)
        if found is None or found.since is None:
            raise Stop(f"--since {since}: expected 7d, 2w, 3m or a date such as 2025-09-01", status=2)
        question = replace(question, period=Period(found.since, None))
    return question


async def _quotes(chosen: Settings, question: Question, reader: Reader) -> None:
    t = reader.t
    async with opened(chosen) as database, database.read() as conn:
        meaning = await ask.understand(conn, question, reader.now.astimezone(reader.zone).date())
        if meaning is None:
            raise Stop(t("help-ask"))
        if isinstance(meaning, ask.Unclear):
            for person in meaning.people:
                print(person.called(t.language), file=sys.stderr)
            raise Stop(ask.asked_back(meaning, t))
        for message in quotes_page(await ask.page(conn, meaning, reader), reader):
            print(shown(message))
