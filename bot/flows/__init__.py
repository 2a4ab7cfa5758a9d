"""One conversation a page; this is the table of contents.

Every flow has ``HEARS``, the events that belong to it, and ``decide(scene, event)``.
What can be opened is drawn by the flow it belongs to (``LOOKS``), and a form is read
there (``READERS``).
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from bot import (
    asking_form,
    contact_pages,
    directory_form,
    passing_on,
    rang_form,
    record_form,
)
from bot.events import Act, Event
from bot.flows import (
    approaching,
    asking,
    caring,
    closing,
    contact,
    desk,
    directory,
    drilling,
    facilitating,
    following_up,
    gathering,
    groups,
    hello,
    help_now,
    invited,
    language,
    my_data,
    offering,
    outreach,
    rang,
    referring,
    rostering,
    running,
    searching,
    supporting,
    touching_base,
    training,
    why,
    wishing,
)
from bot.forms import Form, Page, Values, Wrong
from bot.groups import facilitating_page, invited_page
from bot.groups import form as group_form
from bot.groups import page as group_page
from bot.groups import reading as group_reading
from bot.looks import Look
from bot.outreach import more as outreach_more
from bot.outreach import page as outreach_page
from bot.reading import Fresh
from bot.scene import Decision, Scene, Sight

FLOWS: Final = (
    hello,
    asking,
    rang,
    offering,
    searching,
    contact,
    following_up,
    closing,
    supporting,
    caring,
    rostering,
    training,
    language,
    my_data,
    desk,
    outreach,
    approaching,
    touching_base,
    referring,
    groups,
    gathering,
    facilitating,
    invited,
    wishing,
    directory,
    running,
    drilling,
)

DECIDES: Final[Mapping[type[Event], Callable[[Scene, Event], Decision]]] = {
    kind: flow.decide for flow in FLOWS for kind in flow.HEARS
}

LOOKS: Final[Mapping[Look, Callable[[Sight, datetime], Form | Page]]] = {
    Look.HOME: hello.home,
    Look.WHAT_THIS_IS: hello.what_this_is,
    Look.WHY: why.why,
    Look.RUNNING: running.running,
    Look.UNANSWERED: running.unanswered,
    Look.DRILL: drilling.drill_page,
    Look.DRILL_PRACTICE: drilling.practice,
    Look.DIRECTORY: directory_form.directory,
    Look.ENTRY_ADDING: directory_form.adding,
    Look.ENTRY_CHANGING: directory_form.changing,
    Look.PASSING_HELP_ON: passing_on.passing_on,
    Look.PASSED_ON: passing_on.passed_on,
    Look.HELP_NOW: help_now.help_now,
    Look.OTHER_HELP: help_now.other_help,
    Look.ASK: asking_form.ask,
    Look.CHANGE_WISHES: asking_form.change_wishes,
    Look.WITHDRAWING: asking_form.withdrawing,
    Look.WHO_AND_HOW: contact_pages.who_and_how,
    Look.WORRIED: contact_pages.worried,
    Look.CONCERN: contact_pages.concern,
    Look.LEAVE_RECORD: record_form.leave_record,
    Look.MY_SETTINGS: supporting.my_settings,
    Look.PAUSING: supporting.pausing,
    Look.WHAT_I_HOLD: supporting.what_i_hold,
    Look.MY_LANGUAGE: language.my_language,
    Look.MY_DATA: my_data.my_data,
    Look.MY_DATA_EXPORT: my_data.export,
    Look.ERASING: my_data.erasing,
    Look.DESK: desk.queue,
    Look.RANG: rang_form.rang,
    Look.ASSIGNING: desk.assigning,
    Look.EXTENDING: desk.extending,
    Look.DESK_CLOSING: desk.closing,
    Look.ROSTER: rostering.roster,
    Look.ROSTER_ADDING: rostering.adding,
    Look.ROSTER_CHANGING: rostering.changing,
    Look.ROSTER_COVER: rostering.covering,
    Look.ROSTER_HANDING_OVER: rostering.handing_over,
    Look.ROSTER_RETIRING: rostering.retiring,
    Look.CARE: caring.who_was_not_heard,
    Look.DEBRIEFS: caring.debriefs,
    Look.STOPPING: caring.stopping,
    Look.TRAINING: training.training_that_ends,
    Look.OUTREACH: outreach_page.outreach,
    Look.OUTREACH_MORE: outreach_more.more,
    Look.REFERRING: referring.referring,
    Look.GROUPS: group_page.groups,
    Look.GROUP: group_page.group,
    Look.GROUP_MOVING: group_form.moving,
    Look.GROUP_CANCELLING: group_page.cancelling,
    Look.GROUP_WISHING: wishing.wishing,
    Look.GROUP_INVITED: invited_page.invited,
    Look.LEADING: facilitating_page.leading,
    Look.GROUP_RECORD: facilitating_page.leaving_record,
}

READERS: Final[Mapping[Look, Callable[[Sight, Values, Fresh], Act | Wrong]]] = {
    Look.ASK: asking_form.read_asked,
    Look.CHANGE_WISHES: asking_form.read_changed,
    Look.LEAVE_RECORD: record_form.read_record,
    Look.MY_SETTINGS: supporting.read_settings,
    Look.PAUSING: supporting.read_pause,
    Look.RANG: rang_form.read_rang,
    Look.ENTRY_ADDING: directory_form.read_added,
    Look.ENTRY_CHANGING: directory_form.read_changed,
    Look.MY_LANGUAGE: language.read_language,
    Look.ASSIGNING: desk.read_assigned,
    Look.EXTENDING: desk.read_extended,
    Look.ROSTER_ADDING: rostering.read_listed,
    Look.ROSTER_CHANGING: rostering.read_changed,
    Look.ROSTER_COVER: rostering.read_covered,
    Look.ROSTER_HANDING_OVER: rostering.read_handed_over,
    Look.ROSTER_RETIRING: rostering.read_retired,
    Look.OUTREACH: outreach_page.read_outreach,
    Look.OUTREACH_MORE: outreach_more.read_more,
    Look.REFERRING: referring.read_referred,
    Look.GROUP: group_reading.read_group,
    Look.GROUP_MOVING: group_reading.read_moved,
    Look.GROUP_WISHING: wishing.read_wished,
    Look.GROUP_INVITED: invited_page.read_answer,
    Look.LEADING: facilitating_page.read_agreed,
    Look.GROUP_RECORD: facilitating_page.read_group_record,
}

THEN: Final[Mapping[Look, Look]] = {
    Look.OUTREACH: Look.OUTREACH,
    Look.OUTREACH_MORE: Look.OUTREACH,
    Look.GROUP: Look.GROUP,
}
"""What a form that was right goes on to show: here, what was entered."""


def decide(scene: Scene, event: Event) -> Decision:
    """What an event means: what changes, and what is asked of the world."""
    return DECIDES[type(event)](scene, event)
