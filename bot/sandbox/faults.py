"""Failures by script."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import ApiError


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of a method; without an error the reply is lost after the deed."""

    method: str
    chat_id: int | None
    times: int
    error: ApiError | None


@dataclass(slots=True)
class Faults:
    waiting: list[Fault] = field(default_factory=list)

    def add(
        self,
        method: str,
        error_code: int,
        description: str,
        parameters: Mapping[str, Any] | None,
        times: int,
        chat_id: int | None,
    ) -> None:
        error = ApiError(error_code, description, parameters)
        self.waiting.append(Fault(method.lower(), chat_id, times, error))

    def add_loss(self, method: str, times: int, chat_id: int | None) -> None:
        self.waiting.append(Fault(method.lower(), chat_id, times, None))

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        for fault in self.waiting:
            if fault.method == method.lower() and fault.chat_id in (None, chat_id):
                fault.times -= 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None
