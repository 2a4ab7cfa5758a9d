"""Help now, by country: numbers printed as their source prints them. Promise 7.

Nothing is in this table without a page of the operator, a government or a
national body on which somebody saw it, and the day of that look. What was
looked for and left out, and why, is in docs/HELPLINES.md. A programme's own
lines come before these, and it confirms them all before it serves anybody.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """In the order in which they are shown."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    PEER = "peer"  #: for one profession, answered by its own


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One way to reach a human being now."""

    country: str  #: ISO 3166 alpha-2
    name: str
    how: str
    hours: str
    kind: Kind
    source: str  #: who publishes it, and on which page
    checked_on: date


LOOKED: Final = date(2026, 11, 22)
"""The day each page was looked at; a page's own date stands beside its entry."""
ORDER: Final = tuple(Kind)
# The page is dated 11 October 2005.
EUROPEAN_COMMISSION: Final = "European Commission, 112, the single European emergency number (europa.eu, MEMO/05/363)"


def _emergency(country: str, how: str, source: str) -> HelpLine:
    return HelpLine(
        country=country,
        name="Emergency services",
        how=how,
        hours="Any time",
        kind=Kind.EMERGENCY,
        source=source,
        checked_on=LOOKED,
    )


def _crisis(country: str, name: str, how: str, hours: str, source: str) -> HelpLine:
    return HelpLine(
        country=country,
        name=name,
        how=how,
        hours=hours,
        kind=Kind.CRISIS,
        source=source,
        checked_on=LOOKED,
    )


def _peer(country: str, name: str, how: str, hours: str, source: str) -> HelpLine:
    return replace(_crisis(country, name, how, hours, source), kind=Kind.PEER)


NATIONAL: Final[tuple[HelpLine, ...]] = (
    # The page is dated 1 March 2016.
    _emergency(
        "AU", "Call 000", "Northern Territory Government, Calling 000 (nt.gov.au)"
    ),
    # The page is of February 2022, when the text line went to 24 hours.
    _crisis(
        "AU",
        "Lifeline",
        "Call 13 11 14, or text 0477 13 11 14",
        "24 hours, 7 days",
        "Life in Mind, Lifeline's crisis text service now available 24/7 (lifeinmind.org.au)",
    ),
    _emergency(
        "CA",
        "Call 9-1-1",
        "Mental Health Commission of Canada, 988 launches in Canada (mentalhealthcommission.ca)",
    ),
    # Also on the commission's page above.
    _crisis(
        "CA",
        "9-8-8: Suicide Crisis Helpline",
        "Call or text 9-8-8",
        "24 hours a day, 7 days a week",
        "Government of Canada, news release of 30 November 2023",
    ),
    _emergency("DE", "Call 112", EUROPEAN_COMMISSION),
    _crisis(
        "DE",
        "TelefonSeelsorge",
        "Call 0800/1110111 or 0800/1110222",
        "Any time, 365 days",
        "TelefonSeelsorge Ostoberfranken (ts-bayreuth.de)",
    ),
    _emergency("ES", "Call 112", EUROPEAN_COMMISSION),
    _emergency(
        "GB",
        "Call 999",
        "South Western Ambulance Service, NHS, When to call 999 (swast.nhs.uk)",
    ),
    _crisis(
        "GB",
        "Samaritans",
        "Call 116 123",
        "24 hours a day, 7 days a week",
        "Samaritans, Contact a Samaritan (samaritans.org)",
    ),
    # The page was last updated on 4 November 2024.
    _crisis(
        "GB",
        "Shout",
        "Text SHOUT to 85258",
        "24/7",
        "Shout, FAQ (giveusashout.org)",
    ),
    # The page was updated on 28 June 2024.
    _peer(
        "GB",
        "BMA counselling and peer support, for doctors and medical students",
        "Call 0330 123 1245",
        "24/7",
        "British Medical Association, Counselling and peer support services (bma.org.uk)",
    ),
    _emergency("IE", "Call 112", EUROPEAN_COMMISSION),
    # Announced there for March 2014; Samaritans' own news of 16 December 2015
    # says that it has been free to call in Ireland since then.
    _crisis(
        "IE",
        "Samaritans",
        "Call 116 123",
        "24 hours",
        "Minister for Health, written answer 505 of 10 December 2013 (oireachtas.ie)",
    ),
    _emergency(
        "NZ", "Call 111", "New Zealand Government, 111 emergency service (govt.nz)"
    ),
    # The page is dated 17 March 2019.
    _crisis(
        "NZ",
        "1737",
        "Call or text 1737",
        "Any time, day or night",
        "Ministry of Health, Phone counselling service (health.govt.nz)",
    ),
    # The page is dated 15 April 2010, and kept in the agency's archive.
    _emergency(
        "US",
        "Call 911",
        "Federal Communications Commission, Consumer information (fcc.gov)",
    ),
    _crisis(
        "US",
        "988 Suicide & Crisis Lifeline",
        "Call or text 988",
        "24/7",
        "SAMHSA, 988 frequently asked questions (samhsa.gov)",
    ),
    # The operator's page has the number and the hours; the word to send is from a
    # public school district's page about it, and any first word is answered.
    _crisis(
        "US",
        "Crisis Text Line",
        "Text HOME to 741741",
        "24/7",
        "Crisis Text Line, FAQ (crisistextline.org)",
    ),
    # The operator's page has the hours; the number is from the Ohio Psychiatric
    # Physicians Association and the American College of Surgeons (September 2023).
    _peer(
        "US",
        "Physician Support Line, for physicians and medical students",
        "Call 1-888-409-0141",
        "8am to 1am ET, 7 days a week",
        "Physician Support Line, FAQ (physiciansupportline.com)",
    ),
)


def lines_for(country: str | None) -> tuple[HelpLine, ...]:
    """The lines of this country: emergency, then crisis, then for one profession.

    Where the country is unknown, or has no lines here, every country's are
    shown, a country at a time, because a guess could ring nowhere.
    """
    own = tuple(line for line in NATIONAL if line.country == country)
    return tuple(sorted(own or NATIONAL, key=_place))


def _place(line: HelpLine) -> tuple[str, int]:
    return line.country, ORDER.index(line.kind)
