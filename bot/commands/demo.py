"""`dayek demo`: see bot/demo.py."""

import argparse
import os

from bot import loop
from bot.demo import run
from bot.i18n import language_for


def main(arguments: argparse.Namespace) -> None:
    language = arguments.lang or language_for(os.environ.get("LANG", "").split("_")[0])
    loop.run(run(language))
