"""Commands and buttons are looked up, not walked to: a client's dispatcher tries the filters of every handler
that stands before the right one, which is most of what an update costs. What else comes goes on as before."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.telegram.pressed import Opens, Pressed

Handlers = dict[object, list[HandlerObject]]


def flat(routers: Iterable[Router]) -> Router:
    """A router with those handlers of these that have a command or a kind of button as their only condition;
    they are taken out of the others. Among those of one command the order stays."""
    commands: Handlers = defaultdict(list)
    buttons: Handlers = defaultdict(list)
    for router in routers:
        _move(router.message, _commands, commands)
        _move(router.callback_query, _kinds, buttons)
    own = Router(name="flat")
    own.message.register(_run, _Listed(_command, commands))
    own.callback_query.register(_run, _Listed(_kind, buttons))
    return own


def _move(observer: TelegramEventObserver, keys: Callable[[object], list[object]], to: Handlers) -> None:
    kept = []
    for handler in observer.handlers:
        conditions = [each.callback for each in handler.filters or ()]
        found = keys(conditions[0]) if len(conditions) == 1 else []
        for key in found:
            to[key].append(handler)
        if not found:
            kept.append(handler)
    observer.handlers[:] = kept


def _commands(condition: object) -> list[object]:
    named = condition.commands if isinstance(condition, Command) else ()
    return [each.lower() for each in named if isinstance(each, str)]


def _kinds(condition: object) -> list[object]:
    return [condition.kind] if isinstance(condition, Pressed | Opens) else []


def _command(event: Message, _: object) -> object:
    """What a message begins with, as far as that is a command."""
    text = event.text or event.caption or ""
    return (
        text[1:].split(maxsplit=1)[0].partition("@")[0].lower()
        if text[:1] == "/" and text[1:2].strip()
        else ""
    )


def _kind(_: CallbackQuery, action: object) -> object:
    return type(action)


class _Listed(Filter):
    """Lets through what one of the handlers listed under its key takes."""

    def __init__(self, key: Callable[[Any, object], object], listed: Handlers) -> None:
        self._key = key
        self._listed = dict(listed)

    async def __call__(self, event: TelegramObject, **data: Any) -> bool | dict[str, Any]:
        for handler in self._listed.get(self._key(event, data.get("action")), ()):
            takes, found = await handler.check(event, **data)
            if takes:
                return {**found, "chosen": handler}
        return False


async def _run(event: TelegramObject, chosen: HandlerObject, **data: Any) -> Any:
    return await chosen.call(event, **data)
