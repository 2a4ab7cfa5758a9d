"""Who and how, and being worried about safety. To be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import opened_at


def test_who_and_how():
    assert opened_at(Look.WHO_AND_HOW, "who-and-how-title") == snapshot("""\
Slack                                                            | Teams
# Who and how                                                    | # Who and how
**Who**: Dana                                                    | **Who**: Dana
**How and when**: Through the hospital's own directory. They     | **How and when**: Through the hospital's own directory. They
  have not asked for this, and know nothing of it yet.           |   have not asked for this, and know nothing of it yet.
**Language**: English                                            | **Language**: English
**Time zone**: New York                                          | **Time zone**: New York
## Three lines to begin with                                     | ## Three lines to begin with
Say who you are, that you are a peer supporter, and that you are | Say who you are, that you are a peer supporter, and that you are
  touching base. You know a name and nothing else, and need not  |   touching base. You know a name and nothing else, and need not
  know more.                                                     |   know more.
Ask how they are today, and listen. You need not fix anything,   | Ask how they are today, and listen. You need not fix anything,
  and please take no notes.                                      |   and please take no notes.
No is always fine. If you cannot reach them, try once more three | No is always fine. If you cannot reach them, try once more three
  to five days later, and then leave the door open.              |   to five days later, and then leave the door open.
Please do not copy this anywhere. It closes when the             | Please do not copy this anywhere. It closes when the
  conversation is over.                                          |   conversation is over.
[!Worried about their safety → open-1: worried-about-safety]     | [!Worried about their safety → open: worried-about-safety]
[We have been in touch → act-2: contact-made.o-sam]              | [We have been in touch → act: contact-made.o-sam]
[I could not reach them → act-3: not-reached.o-sam]              | [I could not reach them → act: not-reached.o-sam]
[Pass on other help → open-4: passing-help-on.o-sam]             | [Pass on other help → open: passing-help-on.o-sam]
[Please pass it on → act-5: pass-on.o-sam]                       | [Please pass it on → act: pass-on.o-sam]\
""")


def test_being_worried_about_safety():
    assert opened_at(Look.WORRIED, "worried-title") == snapshot("""\
Slack                                                            | Teams
# Worried about safety                                           | # Worried about safety
Call the on-call number now. Stay with your colleague, or on the | Call the on-call number now. Stay with your colleague, or on the
  line, if you can.                                              |   line, if you can.
**On call, at any hour**: +1 212-555-0133                        | **On call, at any hour**: +1 212-555-0133
> Stay with them, or stay on the line. Do not leave them alone.  | > Stay with them, or stay on the line. Do not leave them alone.
> Ask plainly whether they think of ending their life. Asking    | > Ask plainly whether they think of ending their life. Asking
  does no harm.                                                  |   does no harm.
> Call the on-call number together. In danger now, call the      | > Call the on-call number together. In danger now, call the
  emergency services.                                            |   emergency services.
Nothing is recorded when you open this page.                     | Nothing is recorded when you open this page.
[Help now → help-now: help]                                      | [Help now → help-now: help]\
""")


def test_a_concern_as_the_lead_sees_it():
    assert opened_at(Look.CONCERN, "concern-title") == snapshot("""\
Slack                                                            | Teams
# A concern                                                      | # A concern
**The supporter it is about**: Sam                               | **The supporter it is about**: Sam
You are not told who raised it, or why. Please talk to the       | You are not told who raised it, or why. Please talk to the
  supporter as you would about any contact, and take care of     |   supporter as you would about any contact, and take care of
  them as well.                                                  |   them as well.\
""")
