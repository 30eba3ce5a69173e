"""`dayek run`: everything: sources, digests, Telegram."""

import argparse

from bot.commands import USAGE, Stop, settings

NO_TOKEN = "BOT_TOKEN is not set: get a token from @BotFather and put it into .env, or try `dayek demo`"  # noqa: S105


def main(_: argparse.Namespace) -> None:
    chosen = settings()
    if chosen.bot_token is None:
        raise Stop(NO_TOKEN, USAGE)
    from bot.commands.serve import serve  # Telegram's client takes seconds to import: not before it is needed

    serve(chosen)
