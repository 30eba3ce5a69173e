"""The screens on which a reader says when digests come: times, weekdays, quiet hours, time zone."""

from collections.abc import Iterable, Sequence

from bot.actions import Open, Schedule, fits
from bot.i18n import Translator
from bot.render.citation import Reader
from bot.render.html import label, plain
from bot.week import EVERY_DAY, WORKDAYS, days, days_of, on_days, packed, packed_span, span, time_of, times
from storage.records import Button, Message, Subscriber

SCREENS = ("schedule", "hours", "days", "quiet", "zone")
CHOSEN = "✅ "
MORNING, EVENING = "08:00", "19:00"
HOURS = tuple(f"{hour:02}:00" for hour in range(24))
QUIET = (("21:00", "07:00"), ("22:00", "07:00"), ("23:00", "07:00"), ("23:00", "08:00"))
# Where most readers live, each the zone of many cities.
ZONES = (
    "Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Ashgabat", "Europe/Moscow",
    "Europe/Istanbul", "Asia/Shanghai", "Europe/Berlin", "America/New_York",
)  # fmt: skip
_MOST_LABEL = 60  # UTF-16 units of a city's name on a button
_IN_A_ROW = 4  # times of day: narrower ones are cut on phones


def screen(name: str, subscriber: Subscriber, reader: Reader, above: str = "", *undo: Button) -> Message:
    """One of SCREENS. `above` says what has just happened, `undo` takes it back."""
    lines, rows = {
        "hours": _hours, "days": _days, "quiet": _quiet, "zone": _zone,
    }.get(name, _schedule)(subscriber, reader)  # fmt: skip
    if undo:
        rows = [*rows, undo]
    text = "\n".join(line for line in (above, *lines) if line)
    return Message(plain(text).html, tuple(tuple(row) for row in rows))


Screen = tuple[Sequence[str], Sequence[Sequence[Button]]]


def _schedule(subscriber: Subscriber, reader: Reader) -> Screen:
    t = reader.t
    lines = [_times_line(subscriber, t), _quiet_line(subscriber, t), _zone_line(reader)]
    if subscriber.state == "active" and subscriber.next_digest_at:
        when = t.moment(subscriber.next_digest_at, reader.zone, reader.now)
        lines.append(t("schedule-next", when=when))
    lines.append(t("schedule-question"))
    rows = [
        (
            _set(t("schedule-morning", time=MORNING), MORNING),
            _set(t("schedule-evening", time=EVENING), EVENING),
        ),
        (_set(t("schedule-both"), MORNING, EVENING),),
        (_open(t("button-hours"), "hours"), _open(t("button-days"), "days")),
        (_open(t("button-quiet"), "quiet"), _open(t("button-zone"), "zone")),
    ]
    return [line for line in lines if line], rows


def _hours(subscriber: Subscriber, reader: Reader) -> Screen:
    own = times(subscriber.slots)
    toggles = [
        Button(CHOSEN * (time in own) + time, _deed("hours", "off" if time in own else "on", packed([time])))
        for time in sorted({*HOURS, *own})
    ]
    return _toggled(subscriber, reader, toggles)


def _days(subscriber: Subscriber, reader: Reader) -> Screen:
    t, own = reader.t, days(subscriber.slots)
    toggles = [
        Button(
            CHOSEN * (day in own) + t.weekday(int(day)), _deed("days", "noday" if day in own else "day", day)
        )
        for day in EVERY_DAY
    ]
    lines, rows = _toggled(subscriber, reader, toggles)
    sets = [
        Button(t(key), action.pack())
        for key, wanted in (("schedule-workdays", WORKDAYS), ("schedule-every-day", EVERY_DAY))
        if fits(action := Schedule("days", "slots", packed(on_days(subscriber.slots, wanted))))
    ]
    return lines, [*rows[:-1], sets, rows[-1]]


def _toggled(subscriber: Subscriber, reader: Reader, toggles: Sequence[Button]) -> Screen:
    t = reader.t
    rows = [toggles[n : n + _IN_A_ROW] for n in range(0, len(toggles), _IN_A_ROW)]
    return (_times_line(subscriber, t), t("schedule-toggle")), [*rows, (_back(t),)]


def _quiet(subscriber: Subscriber, reader: Reader) -> Screen:
    t, own = reader.t, _own_quiet(subscriber)
    choices = [
        Button(CHOSEN * (own == hours) + span(*hours), _deed("quiet", "quiet", packed_span(hours)))
        for hours in QUIET
    ]
    off = Button(CHOSEN * (not own) + t("quiet-off"), _deed("quiet", "quiet", ""))
    lines = [_quiet_line(subscriber, t), t("quiet-about"), t("quiet-question")]
    return [line for line in lines if line], [choices[:2], choices[2:], (off,), (_back(t),)]


def _zone(_: Subscriber, reader: Reader) -> Screen:
    t = reader.t
    cities = [
        Button(CHOSEN * (reader.zone.key == key) + t.zone(key), _deed("zone", "zone", key)) for key in ZONES
    ]
    now = f"{reader.now.astimezone(reader.zone):%H:%M}"
    rows = [
        (_open(t("button-right"), "schedule"), _open(t("button-location"), "locate")),
        *(cities[n : n + 2] for n in range(0, len(cities), 2)),
        (_back(t),),
    ]
    return (t("zone-question", zone=t.zone(reader.zone.key), time=now), t("zone-type")), rows


def places(text: str, offered: Iterable[tuple[str, str]], t: Translator) -> Message:
    """Cities among which to choose: names and their zones."""
    rows = [
        (Button(label(name, _MOST_LABEL), Schedule("zone", "zone", zone).pack()),)
        for name, zone in offered
        if fits(Schedule("zone", "zone", zone))
    ]
    return Message(plain(text).html, (*rows, (_open(t("button-zone"), "zone"),)))


def last_one(subscriber: Subscriber, t: Translator) -> Message:
    """That one time must stay, and what to do who wants none."""
    lines = (t("schedule-last"), _times_line(subscriber, t))
    return Message(plain("\n".join(lines)).html, ((_open(t("button-settings"), "settings"),), (_back(t),)))


def typed(text: str) -> str:
    """What a reader typed, short enough to be shown to him again."""
    return label(text, _MOST_LABEL)


def _zone_line(reader: Reader) -> str:
    now = f"{reader.now.astimezone(reader.zone):%H:%M}"
    return reader.t("schedule-zone", zone=reader.t.zone(reader.zone.key), time=now)


def _undo(deed: str, value: str, t: Translator) -> tuple[Button, ...]:
    """A button that sets back what was before; none for what no button can carry."""
    action = Schedule("undo", deed, value)
    return (Button(t("button-undo"), action.pack()),) if fits(action) else ()


def undo_slots(subscriber: Subscriber, t: Translator) -> tuple[Button, ...]:
    return _undo("slots", packed(subscriber.slots), t)


def undo_zone(subscriber: Subscriber, t: Translator) -> tuple[Button, ...]:
    return _undo("zone", subscriber.time_zone, t)


def undo_quiet(subscriber: Subscriber, t: Translator) -> tuple[Button, ...]:
    return _undo("quiet", packed_span(_own_quiet(subscriber)), t)


def _own_quiet(subscriber: Subscriber) -> tuple[str, ...]:
    return tuple(filter(None, (subscriber.quiet_from, subscriber.quiet_until)))


def _times_line(subscriber: Subscriber, t: Translator) -> str:
    return t("schedule", times=times_text(subscriber.slots, t))


def times_text(slots: Sequence[str], t: Translator) -> str:
    """08:00, 19:00; with weekdays: Mon–Fri 08:00; Sat 10:00."""
    by_days: dict[str, list[str]] = {}
    for slot in slots:
        by_days.setdefault(days_of(slot), []).append(time_of(slot))
    return "; ".join(
        " ".join(filter(None, (_days_text(days, t), t.listed(times)))) for days, times in by_days.items()
    )


def _days_text(days: str, t: Translator) -> str:
    if days == EVERY_DAY:
        return ""
    names = [t.weekday(int(day)) for day in days]
    in_a_row = days in EVERY_DAY and len(days) > 2
    return f"{names[0]}–{names[-1]}" if in_a_row else t.listed(names)


def _quiet_line(subscriber: Subscriber, t: Translator) -> str:
    quiet = _own_quiet(subscriber)
    return t("quiet", span=span(quiet[0], quiet[1])) if len(quiet) > 1 else ""


def _set(text: str, *times: str) -> Button:
    return Button(text, _deed("schedule", "slots", packed(times)))


def _deed(screen: str, deed: str, value: str) -> str:
    return Schedule(screen, deed, value).pack()


def _open(text: str, screen: str) -> Button:
    return Button(text, Open(screen).pack())


def _back(t: Translator) -> Button:
    return _open(t("button-back"), "schedule")
