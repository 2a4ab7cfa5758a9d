"""What can be opened: a form or a page to read. Opening one decides nothing."""

from enum import StrEnum


class Look(StrEnum):
    """The names are stable: they stand in buttons that were sent long ago."""

    HOME = "home"  #: everyone's permanent menu, by role
    HELP_NOW = "help-now"  #: static; works with the database gone
    OTHER_HELP = "other-help"
    WHAT_THIS_IS = "what-this-is"  #: hello's words, at length, with the statement
    RUNNING = "running"  #: whether the programme runs, and to pause it
    DRILL = "drill"  #: the desk's: to see whether asks arrive
    DRILL_PRACTICE = "drill-practice"  #: whom a supporter would open, if it were real
    UNANSWERED = "unanswered"  #: the lead's: what the desk has left lying
    DIRECTORY = "directory"  #: a coordinator's list of other help, to be kept true
    ENTRY_ADDING = "entry-adding"
    ENTRY_CHANGING = "entry-changing"
    PASSING_HELP_ON = "passing-help-on"  #: what a supporter can pass on
    PASSED_ON = "passed-on"  #: and what has been
    WHY = "why-a-colleague"  #: what peer support is and is not, and what is known
    ASK = "ask"
    CHANGE_WISHES = "change-wishes"
    WITHDRAWING = "withdrawing"  #: are you sure?
    WHO_AND_HOW = "who-and-how"
    WORRIED = "worried-about-safety"  #: the programme's protocol; nothing recorded
    LEAVE_RECORD = "leave-record"
    MY_SETTINGS = "my-settings"
    PAUSING = "pausing"
    WHAT_I_HOLD = "what-i-hold"
    MY_LANGUAGE = "my-language"
    MY_DATA = "my-data"
    MY_DATA_EXPORT = "my-data-export"
    ERASING = "erasing"  #: are you sure?
    DESK = "desk"
    RANG = "someone-rang"  #: a coordinator enters what somebody asked by phone
    ASSIGNING = "assigning"
    EXTENDING = "extending"
    DESK_CLOSING = "desk-closing"  #: are you sure?
    ROSTER = "roster"  #: the desk's, with the forms below
    ROSTER_ADDING = "roster-adding"
    ROSTER_CHANGING = "roster-changing"
    ROSTER_COVER = "roster-cover"
    ROSTER_HANDING_OVER = "roster-handing-over"
    ROSTER_RETIRING = "roster-retiring"
    CARE = "care"  #: the desk's: which supporters have not answered
    DEBRIEFS = "debriefs"  #: the lead's: who would like to talk
    STOPPING = "stopping"  #: are you sure?
    TRAINING = "training"  #: the desk's: whose training ends soon
    OUTREACH = "outreach"  #: the form, or what was drafted in it; and how it goes
    OUTREACH_MORE = "outreach-more"  #: more people for what was drafted
    REFERRING = "referring"
    GROUPS = "groups"  #: the desk's, with the forms below
    GROUP = "group"  #: the form, or what was drafted in it
    GROUP_MOVING = "group-moving"
    GROUP_CANCELLING = "group-cancelling"  #: are you sure?
    GROUP_WISHING = "group-wishing"  #: anybody's: a group for a team is asked for
    GROUP_INVITED = "group-invited"  #: which times there are; then where and when
    LEADING = "leading"  #: a facilitator's: which group, and when
    GROUP_RECORD = "group-record"
    CONCERN = "concern"  #: the lead's: which supporter a concern is about
