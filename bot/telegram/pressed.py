"""The filter of buttons, by the action that the middleware has unpacked, and those that lead nowhere."""

from typing import Any, TypeVar

from aiogram.filters import Filter

from bot.actions import Open

Found = TypeVar("Found")


class OldButton(Exception):
    """What a button led to is gone; the middleware says so, and shows what there is now."""


def still(found: Found | None) -> Found:
    """What a button leads to. Raises OldButton when that is nothing any more."""
    if not found:
        raise OldButton
    return found


class Pressed(Filter):
    """Lets through buttons that mean this kind of action."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    async def __call__(self, _: Any, action: object = None) -> bool:
        return isinstance(action, self.kind)


class Opens(Filter):
    """Lets through buttons that open one of these screens."""

    kind = Open

    def __init__(self, *names: str) -> None:
        self._names = names

    async def __call__(self, _: Any, action: object = None) -> bool:
        return isinstance(action, Open) and action.screen in self._names
