"""The parameters of a call: their names and types are those of aiogram's models of the Bot API."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, get_args

from aiogram.client.default import Default
from aiogram.methods import TelegramMethod
from pydantic import BaseModel, ValidationError

from bot.sandbox.errors import bad_request

Method = TypeVar("Method", bound=TelegramMethod[Any])
Value = TypeVar("Value")

_CALLED_BY_TELEGRAM = {"text": "message text", "message_id": "message identifier"}


def decode(model: type[TelegramMethod[Any]], given: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with what arrived as JSON inside a string taken out; empty ones count as not given."""
    present = {name: value for name, value in given.items() if value != ""}
    return {name: _decoded(model, name, value) for name, value in present.items()}


def parse(model: type[Method], decoded: Mapping[str, Any]) -> Method:
    """The call as a value. Raises ApiError 400 that names the parameter which is unknown, missing or wrong.

    Telegram passes over a name it does not know; here it is refused, for it is always a slip.
    """
    for name in decoded:
        if name not in model.model_fields:
            raise bad_request(f'unknown parameter "{name}" of {model.__api_method__}')
    try:
        method = model.model_validate(decoded)
    except ValidationError as error:
        raise bad_request(_explained(error)) from error
    for path in _unknown_fields(method, ""):
        raise bad_request(f'unknown field "{path}" in the parameters of {model.__api_method__}')
    return method


def given(value: Value | Default | None) -> Value | None:
    """A parameter whose default would be the client's own; the server knows no defaults."""
    return None if isinstance(value, Default) else value


def _decoded(model: type[TelegramMethod[Any]], name: str, value: object) -> object:
    field = model.model_fields.get(name)
    if not isinstance(value, str) or field is None or _accepts_text(field.annotation):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _accepts_text(annotation: object) -> bool:
    return annotation is str or str in get_args(annotation)


def _explained(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else "parameters"
    if first["type"] == "missing" and len(first["loc"]) == 1:
        return f"{_CALLED_BY_TELEGRAM.get(name, name)} is empty"
    return f"can't parse {'.'.join(map(str, first['loc']))}: {first['msg']}"


def _unknown_fields(value: object, path: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or ())
        for name in value.model_fields_set:
            yield from _unknown_fields(getattr(value, name), f"{path}{name}.")
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _unknown_fields(item, f"{path}{index}.")
