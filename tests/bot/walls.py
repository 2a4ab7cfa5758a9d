"""What a clock on the wall says, in zones that change it oddly."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.calendar import Calendar
from bot.hours import hours_between

BERLIN = "Europe/Berlin"
HAVANA = "America/Havana"  # goes back at 01:00, so midnight comes twice
BEIRUT = "Asia/Beirut"  # goes forward at 00:00, so one day has no midnight
NEW_YORK = "America/New_York"
LORD_HOWE = "Australia/Lord_Howe"  # changes by half an hour
SYDNEY = "Australia/Sydney"
KATHMANDU = "Asia/Kathmandu"  # 5:45 ahead, all year
APIA = "Pacific/Apia"  # had no 30 December 2011
ZONES = (BERLIN, HAVANA, BEIRUT, NEW_YORK, LORD_HOWE, SYDNEY, KATHMANDU, APIA)

WEEKDAYS = range(5)
EVERY_DAY = range(7)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
INSTANT = timedelta(microseconds=1)
NO_TIME = timedelta(0)

NINE_TO_FIVE = hours_between(time(9), time(17), WEEKDAYS, BERLIN)
EASTER_MONDAY = date(2030, 4, 22)
OFFICE = Calendar(hours=NINE_TO_FIVE, holidays=frozenset({EASTER_MONDAY}))


def on_the_wall(zone: str, *numbers: int, fold: int = 0) -> datetime:
    """What the wall says, as an instant in UTC."""
    return datetime(*numbers, fold=fold, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def berlin(*numbers: int, fold: int = 0) -> datetime:
    return on_the_wall(BERLIN, *numbers, fold=fold)


def midnight(zone: str, day: date) -> datetime:
    return on_the_wall(zone, day.year, day.month, day.day)


def wall(zone: str, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
