"""What is kept. One class a table, and nothing that is not needed.

1. Every primary key begins with the programme (promise 11).
2. Times are whole milliseconds since 1970, in UTC; SQLite would forget their zone.
3. What is personal is in sealed columns only; ``store.columns`` says which those are.
4. Who asked, who was asked and whom a letter is for are never written in clear:
   they stand in sealed columns, or as a blind index that only our key can make.
5. Tables of people have no hidden row number, which would tell who came when.
"""

from store.tables.arrivals import ALARM, INBOX, AlarmRow, InboxRow
from store.tables.house import HOUSE, META, TALLY, HouseRow, MetaRow, TallyRow
from store.tables.letters import BUTTON, LETTER, PAUSE, ButtonRow, LetterRow, PauseRow
from store.tables.people import (
    ADDRESS,
    LOAD,
    PERSON,
    SUPPORTER,
    AddressRow,
    LoadRow,
    PersonRow,
    SupporterRow,
)
from store.tables.requests import OFFER, REQUEST, OfferRow, RequestRow
from store.tables.rounds import APPROACH, GROUP, ROUND, ApproachRow, GroupRow, RoundRow

__all__ = [
    "ADDRESS",
    "ALARM",
    "APPROACH",
    "BUTTON",
    "GROUP",
    "HOUSE",
    "INBOX",
    "LETTER",
    "LOAD",
    "META",
    "OFFER",
    "PAUSE",
    "PERSON",
    "REQUEST",
    "ROUND",
    "SUPPORTER",
    "TALLY",
    "AddressRow",
    "AlarmRow",
    "ApproachRow",
    "ButtonRow",
    "GroupRow",
    "HouseRow",
    "InboxRow",
    "LetterRow",
    "LoadRow",
    "MetaRow",
    "OfferRow",
    "PauseRow",
    "PersonRow",
    "RequestRow",
    "RoundRow",
    "SupporterRow",
    "TallyRow",
]
