"""What the bot says about itself, by language and scope."""

from dataclasses import dataclass, field

import regex
from aiogram.methods import (
    DeleteMyCommands,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)
from aiogram.types import BotCommand, BotDescription, BotName, BotShortDescription

from bot.sandbox.errors import bad_request

MOST_COMMANDS = 100
LONGEST_NAME = 64  # characters, as of the next three
LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120
LONGEST_COMMAND_DESCRIPTION = 256

_COMMAND = regex.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = regex.compile(r"(?:[a-z]{2})?")
_Scope = tuple[str, str]  # a scope and a language


@dataclass(slots=True)
class Profile:
    """Texts by language; "" stands for all that have none of their own."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[_Scope, list[BotCommand]] = field(default_factory=dict)

    def set_name(self, method: SetMyName) -> bool:
        return _set(self.names, method.language_code, method.name, LONGEST_NAME)

    def set_description(self, method: SetMyDescription) -> bool:
        return _set(self.descriptions, method.language_code, method.description, LONGEST_DESCRIPTION)

    def set_short_description(self, method: SetMyShortDescription) -> bool:
        text = method.short_description
        return _set(self.short_descriptions, method.language_code, text, LONGEST_SHORT_DESCRIPTION)

    def get_name(self, method: GetMyName) -> BotName:
        return BotName(name=_get(self.names, method.language_code))

    def get_description(self, method: GetMyDescription) -> BotDescription:
        return BotDescription(description=_get(self.descriptions, method.language_code))

    def get_short_description(self, method: GetMyShortDescription) -> BotShortDescription:
        return BotShortDescription(short_description=_get(self.short_descriptions, method.language_code))

    def set_commands(self, method: SetMyCommands) -> bool:
        if len(method.commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in method.commands:
            if not _COMMAND.fullmatch(command.command.removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(command.description) <= LONGEST_COMMAND_DESCRIPTION:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_scope(method)] = list(method.commands)
        return True

    def get_commands(self, method: GetMyCommands) -> list[BotCommand]:
        return self.commands.get(_scope(method), [])

    def delete_commands(self, method: DeleteMyCommands) -> bool:
        self.commands.pop(_scope(method), None)
        return True


def _set(texts: dict[str, str], language: str | None, text: str | None, longest: int) -> bool:
    if text and len(text) > longest:
        raise bad_request(f"text must be no longer than {longest} characters")
    texts[_language(language)] = text or ""
    return True


def _get(texts: dict[str, str], language: str | None) -> str:
    """The text in that language; where it has none of its own, that for all."""
    return texts.get(_language(language)) or texts.get("", "")


def _scope(method: SetMyCommands | GetMyCommands | DeleteMyCommands) -> _Scope:
    scope = method.scope.model_dump_json() if method.scope else '{"type":"default"}'
    return scope, _language(method.language_code)


def _language(code: str | None) -> str:
    if not _LANGUAGE.fullmatch(code or ""):
        raise bad_request("invalid language code specified")
    return code or ""
