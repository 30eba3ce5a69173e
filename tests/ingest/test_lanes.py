import asyncio
from contextlib import AsyncExitStack

from bot.ingest.lanes import AT_ONCE, SLOW_SECONDS, Lanes


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_slow_sources_take_no_places_from_quick_ones() -> None:
    time = Time()
    lanes = Lanes(time)
    slow = range(AT_ONCE)
    for source_id in slow:
        with lanes.watched(source_id):
            time.now += SLOW_SECONDS + 1
    waiting = [asyncio.create_task(_hold(lanes, source_id)) for source_id in slow]
    await asyncio.sleep(0)
    async with AsyncExitStack() as quick:
        for source_id in range(AT_ONCE, 2 * AT_ONCE):
            async with asyncio.timeout(1):
                await quick.enter_async_context(lanes.place(source_id))
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def _hold(lanes: Lanes, source_id: int) -> None:
    async with lanes.place(source_id):
        await asyncio.Event().wait()


async def test_a_source_that_is_quick_again_has_its_old_place() -> None:
    time = Time()
    lanes = Lanes(time)
    with lanes.watched(1) as lasting:
        time.now += SLOW_SECONDS + 1
        assert lasting() == SLOW_SECONDS + 1
    async with lanes.place(1):
        pass
    holders = [asyncio.create_task(_hold(lanes, 1)) for _ in range(AT_ONCE)]
    await asyncio.sleep(0)
    full = asyncio.create_task(_hold(lanes, 2))
    await asyncio.sleep(0)
    assert lanes._quick.locked(), "all its polls stand in the quick lane"
    for task in (*holders, full):
        task.cancel()
    await asyncio.gather(*holders, full, return_exceptions=True)
