"""Failures by script."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.sandbox.errors import ApiError


class Spoiled(StrEnum):
    """How an answer is spoiled. All but a page come after the call was carried out."""

    LOST = "lost"  # the connection breaks before it
    CUT = "cut"  # the connection breaks in the middle of it
    SLOW = "slow"  # it comes five bytes a second
    PAGE = "page"  # a proxy's page comes instead


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of a method, or that share of them which `chance` says."""

    method: str
    chat_id: int | None
    times: int
    answer: ApiError | Spoiled
    chance: float = 1.0


@dataclass(slots=True)
class Faults:
    waiting: list[Fault] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 - the same in each run

    def add(
        self,
        method: str,
        error_code: int,
        description: str,
        parameters: Mapping[str, Any] | None,
        times: int,
        chat_id: int | None,
        chance: float,
    ) -> None:
        error = ApiError(error_code, description, parameters)
        self.waiting.append(Fault(method.lower(), chat_id, times, error, chance))

    def spoil(self, method: str, how: Spoiled, times: int, chat_id: int | None, chance: float) -> None:
        self.waiting.append(Fault(method.lower(), chat_id, times, how, chance))

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        for fault in self.waiting:
            concerns = fault.method == method.lower() and fault.chat_id in (None, chat_id)
            if concerns and (fault.chance >= 1 or self.dice.random() < fault.chance):
                fault.times -= 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None
