"""Help now, by country: numbers printed as their source prints them. Promise 7.

Nothing is in this table without a page of the operator, a government or a
national body on which somebody saw it, and the day of that look. What was
looked for and left out, and why, is in docs/HELPLINES.md. A programme's own
lines come before these, and it confirms them all before it serves anybody.
"""

from typing import Final

from bot.cards import Say
from bot.help_line import (
    HelpLine,
    Kind,
    call,
    call_and_text,
    call_or_text,
    crisis,
    either,
    emergency,
    peer,
    text,
)

ORDER: Final = tuple(Kind)
# The page is dated 11 October 2005.
EUROPEAN_COMMISSION: Final = "European Commission, 112, the single European emergency number (europa.eu, MEMO/05/363)"


NATIONAL: Final[tuple[HelpLine, ...]] = (
    # The page is dated 1 March 2016.
    emergency("AU", "000", "Northern Territory Government, Calling 000 (nt.gov.au)"),
    # The page is of February 2022, when the text line went to 24 hours.
    crisis(
        "AU",
        "Lifeline",
        call_and_text("13 11 14", "0477 13 11 14"),
        "Life in Mind, Lifeline's crisis text service now available 24/7 (lifeinmind.org.au)",
    ),
    emergency(
        "CA",
        "9-1-1",
        "Mental Health Commission of Canada, 988 launches in Canada (mentalhealthcommission.ca)",
    ),
    # Also on the commission's page above.
    crisis(
        "CA",
        "9-8-8: Suicide Crisis Helpline",
        call_or_text("9-8-8"),
        "Government of Canada, news release of 30 November 2023",
    ),
    emergency("DE", "112", EUROPEAN_COMMISSION),
    crisis(
        "DE",
        "TelefonSeelsorge",
        either("0800/1110111", "0800/1110222"),
        "TelefonSeelsorge Ostoberfranken (ts-bayreuth.de)",
    ),
    emergency("ES", "112", EUROPEAN_COMMISSION),
    emergency(
        "GB",
        "999",
        "South Western Ambulance Service, NHS, When to call 999 (swast.nhs.uk)",
    ),
    crisis(
        "GB",
        "Samaritans",
        call("116 123"),
        "Samaritans, Contact a Samaritan (samaritans.org)",
    ),
    # The page was last updated on 4 November 2024.
    crisis(
        "GB",
        "Shout",
        text("SHOUT", "85258"),
        "Shout, FAQ (giveusashout.org)",
    ),
    # The page was updated on 28 June 2024.
    peer(
        "GB",
        "BMA counselling and peer support, for doctors and medical students",
        call("0330 123 1245"),
        "British Medical Association, Counselling and peer support services (bma.org.uk)",
    ),
    emergency("IE", "112", EUROPEAN_COMMISSION),
    # Announced there for March 2014; Samaritans' own news of 16 December 2015
    # says that it has been free to call in Ireland since then.
    crisis(
        "IE",
        "Samaritans",
        call("116 123"),
        "Minister for Health, written answer 505 of 10 December 2013 (oireachtas.ie)",
    ),
    emergency("NZ", "111", "New Zealand Government, 111 emergency service (govt.nz)"),
    # The page is dated 17 March 2019.
    crisis(
        "NZ",
        "1737",
        call_or_text("1737"),
        "Ministry of Health, Phone counselling service (health.govt.nz)",
    ),
    # The page is dated 15 April 2010, and kept in the agency's archive.
    emergency(
        "US",
        "911",
        "Federal Communications Commission, Consumer information (fcc.gov)",
    ),
    crisis(
        "US",
        "988 Suicide & Crisis Lifeline",
        call_or_text("988"),
        "SAMHSA, 988 frequently asked questions (samhsa.gov)",
    ),
    # The operator's page has the number and the hours; the word to send is from a
    # public school district's page about it, and any first word is answered.
    crisis(
        "US",
        "Crisis Text Line",
        text("HOME", "741741"),
        "Crisis Text Line, FAQ (crisistextline.org)",
    ),
    # The operator's page has the hours; the number is from the Ohio Psychiatric
    # Physicians Association and the American College of Surgeons (September 2023).
    peer(
        "US",
        "Physician Support Line, for physicians and medical students",
        call("1-888-409-0141"),
        "Physician Support Line, FAQ (physiciansupportline.com)",
        Say("help-until-one"),
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
