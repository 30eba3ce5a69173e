"""Commands and buttons find their handler without a walk over all others."""

from aiogram import Router
from aiogram.filters import Command

from bot.telegram.flat import flat
from bot.telegram.handlers import digests, quoting, schedule, settings, visit
from bot.telegram.pressed import Opens, Pressed

MODULES = (settings, schedule, visit, digests, quoting)


def lone(router: Router) -> list[object]:
    """The conditions of handlers that have a single one."""
    handlers = (*router.message.handlers, *router.callback_query.handlers)
    return [each.filters[0].callback for each in handlers if each.filters and len(each.filters) == 1]


def test_no_handler_that_waits_for_a_command_or_a_button_alone_is_left_to_be_walked_past() -> None:
    routers = [module.make_router() for module in MODULES]
    before = [each for router in routers for each in lone(router)]
    assert any(isinstance(each, Command) for each in before)
    flat(routers)
    after = [each for router in routers for each in lone(router)]
    assert not [each for each in after if isinstance(each, Command | Pressed | Opens)]
    assert after  # what waits for anything else stays where it was
