"""Add more people to a round that was drafted: up to 500, some at a time.

No platform's form takes five hundred people at once. What was entered stays. Whoever is
entered twice counts once.
"""

from datetime import datetime

from bot.cards import Say
from bot.events.outreach import RoundExtended
from bot.forms import Form, Page, Values, Wrong
from bot.outreach.page import draft_in, people_in, whom, wrong_list
from bot.outreach.rounds import MOST
from bot.pages import no_longer_here
from bot.people import at_desk
from bot.reading import Fresh
from bot.scene import Sight


def more(sight: Sight, _at: datetime) -> Form | Page:
    draft = draft_in(sight) if at_desk(sight.by) else None
    if draft is None:
        return no_longer_here()
    return Form(
        title="outreach-more-title",
        intro=(Say("outreach-more-intro", {"count": draft.total, "most": MOST}),),
        fields=whom(),
        send="outreach-send",
    )


def read_more(sight: Sight, values: Values, fresh: Fresh) -> RoundExtended | Wrong:
    draft = draft_in(sight)
    room = MOST - draft.total if draft else MOST
    people = people_in(sight, values)
    wrong = dict(wrong_list(sight, people, room))
    if wrong:
        return Wrong(wrong)
    return RoundExtended(at=fresh.at, by=fresh.by, people=people)
