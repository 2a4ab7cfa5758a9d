"""What the bot does, with no idea of Slack, Teams, a database or a clock.

Read in this order:

    people.py programme.py policy.py hours.py   who and when
    request.py request_status.py offer.py wishes.py
    supporter.py letter.py                      the nouns, with their tables of states
    arrivals.py events/                         what comes in, and what it means, one page each
    looks.py forms.py cards.py invitation.py    what can be opened, and what is seen
    scene.py effects/                           what a flow sees, and what it may ask
    flows/                                      what we do about it, one page each
    wording/ languages.py                       every word we say, and in which languages
    matching.py search.py ledger.py             who is asked, and what that costs them
    outreach/                                   who is reached out to, and by whom
    groups/                                     an hour together for a whole team
    desk/                                       what coordinators hear of, and can open
    kept/                                       what somebody is shown of themselves
    stage.py post.py request_line.py batch.py changes.py   one transaction's working set
    doorway.py meaning.py engine.py ports.py wire.py   the doors, and what lies behind
"""
