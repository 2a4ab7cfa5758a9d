"""What the programme's own file says."""

from adapters.cli.confirmed import why_not_confirmed
from adapters.cli.doctor.fault import Fault
from adapters.cli.invented import what_is_invented
from adapters.clock import SystemClock
from adapters.programme import read_programme
from adapters.setting_files import PREFIX
from adapters.settings import Settings


def programme(settings: Settings) -> str:
    programme = read_programme(settings.programme)
    if settings.programme is None:
        raise Fault(f"the fictional one that ships; name yours in {PREFIX}PROGRAMME")
    invented = what_is_invented(programme)
    if invented:
        raise Fault("\n".join(invented))
    return programme.name


def help_lines(settings: Settings) -> str:
    programme = read_programme(settings.programme)
    why = why_not_confirmed(programme, SystemClock().now())
    if why is not None:
        raise Fault(why)
    confirmed = programme.confirmation
    assert confirmed is not None, programme
    return f"confirmed on {confirmed.confirmed_on} by {confirmed.confirmed_by_role}"
