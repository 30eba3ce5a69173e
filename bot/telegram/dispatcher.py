"""The routers in their order, and what handlers get."""

from collections.abc import Callable
from datetime import datetime

from aiogram import Dispatcher

from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.settings import Settings
from bot.telegram.errands import Errands
from bot.telegram.flat import flat
from bot.telegram.handlers import (
    digests,
    doubting,
    following,
    groups,
    inline,
    own,
    person,
    quoting,
    reports,
    schedule,
    searching,
    sources,
    stats,
    visit,
    why,
)
from bot.telegram.handlers import settings as preferences
from bot.telegram.middleware import Visit
from bot.telegram.rights import Rights
from storage.database import Database


def make_dispatcher(
    database: Database,
    settings: Settings,
    deliveries: Deliveries,
    pace: Pace,
    clock: Callable[[], datetime],
    *,
    site: Site,
    worker: Worker,
    errands: Errands,
) -> Dispatcher:
    """A dispatcher with all handlers. They name what they need; it comes from here and from `Visit`."""
    dispatcher = Dispatcher(
        database=database,
        deliveries=deliveries,
        clock=clock,
        site=site,
        worker=worker,
        errands=errands,
        zone=settings.zone,
    )
    rights = Rights()
    dispatcher["rights"], dispatcher["pace"] = rights, pace
    visit_middleware = Visit(database, settings, pace, rights, clock)
    dispatcher.message.outer_middleware(visit_middleware)
    dispatcher.callback_query.outer_middleware(visit_middleware)
    dispatcher.include_router(quoting.make_first_router())
    dispatcher.include_router(sources.make_router(settings.admin_ids))  # what it leaves is everybody's
    dispatcher.include_router(stats.make_router(settings.admin_ids))
    dispatcher.include_router(reports.make_router(settings.admin_ids))
    of_groups = groups.make_router()  # what is said of and in groups, before the rest
    of_all = (preferences, schedule, visit, following, person, digests, why, doubting, inline, quoting)
    rest = [searching.make_router(), own.make_router(settings.contact)]
    rest += [handlers.make_router() for handlers in of_all]
    dispatcher.include_routers(of_groups, flat([of_groups, *rest]), *rest)
    return dispatcher
