"""Why a colleague. On both platforms, to be read aloud."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.teams.abreast.pages import opened_at

WHY_A_COLLEAGUE = snapshot("""\
Slack                                                            | Teams
# Why a colleague                                                | # Why a colleague
## What it is                                                    | ## What it is
A talk with a colleague who knows the work, and who has been     | A talk with a colleague who knows the work, and who has been
  trained to listen. It can be one call, or a few. You say as    |   trained to listen. It can be one call, or a few. You say as
  much or as little as you like.                                 |   much or as little as you like.
It is there after a hard event, and also for what has added up   | It is there after a hard event, and also for what has added up
  over time. You need no reason, and nobody decides whether      |   over time. You need no reason, and nobody decides whether
  yours is enough.                                               |   yours is enough.
## What it is not                                                | ## What it is not
It is no treatment, no medical or legal advice, and no           | It is no treatment, no medical or legal advice, and no
  examination of what happened. Nobody writes a report. A        |   examination of what happened. Nobody writes a report. A
  supporter does not judge your work.                            |   supporter does not judge your work.
It does not take the place of a doctor, a counsellor or an       | It does not take the place of a doctor, a counsellor or an
  emergency service. "Other help" lists some, and a supporter    |   emergency service. "Other help" lists some, and a supporter
  can help you find one.                                         |   can help you find one.
## What is known                                                 | ## What is known
An anaesthetist tells how a hospital in Boston built such a      | An anaesthetist tells how a hospital in Boston built such a
  service after an event in which he took part, and what made    |   service after an event in which he took part, and what made
  colleagues use it. It is one hospital's account. It measures   |   colleagues use it. It is one hospital's account. It measures
  no results.                                                    |   no results.
> van Pelt F. Peer support: healthcare professionals supporting  | > van Pelt F. Peer support: healthcare professionals supporting
  each other after adverse medical events. Quality and Safety in |   each other after adverse medical events. Quality and Safety in
  Health Care. 2008;17(4):249-252. doi:10.1136/qshc.2007.025536  |   Health Care. 2008;17(4):249-252. doi:10.1136/qshc.2007.025536
Of 108 physicians at meetings of one hospital, 79% had been      | Of 108 physicians at meetings of one hospital, 79% had been
  through a hard event, at work or at home, within a year. 88%   |   through a hard event, at work or at home, within a year. 88%
  would turn to a colleague for support, 48% to a mental health  |   would turn to a colleague for support, 48% to a mental health
  professional. It asked what people would want, not whether it  |   professional. It asked what people would want, not whether it
  helped.                                                        |   helped.
> Hu YY, Fix ML, Hevelone ND, Lipsitz SR, Greenberg CC, Weissman | > Hu YY, Fix ML, Hevelone ND, Lipsitz SR, Greenberg CC, Weissman
  JS, Shapiro J. Physicians' needs in coping with emotional      |   JS, Shapiro J. Physicians' needs in coping with emotional
  stressors: the case for peer support. Archives of Surgery.     |   stressors: the case for peer support. Archives of Surgery.
  2012;147(3):212-217. doi:10.1001/archsurg.2011.312             |   2012;147(3):212-217. doi:10.1001/archsurg.2011.312
Of 3,171 physicians in two countries, 61% were more anxious      | Of 3,171 physicians in two countries, 61% were more anxious
  about errors afterwards, 44% had lost confidence, 42% slept    |   about errors afterwards, 44% had lost confidence, 42% slept
  badly. One in ten found that their organisation supported them |   badly. One in ten found that their organisation supported them
  enough. They answered about themselves, and no support was     |   enough. They answered about themselves, and no support was
  tested.                                                        |   tested.
> Waterman AD, Garbutt J, Hazel E, Dunagan WC, Levinson W,       | > Waterman AD, Garbutt J, Hazel E, Dunagan WC, Levinson W,
  Fraser VJ, Gallagher TH. The emotional impact of medical       |   Fraser VJ, Gallagher TH. The emotional impact of medical
  errors on practicing physicians in the United States and       |   errors on practicing physicians in the United States and
  Canada. Joint Commission Journal on Quality and Patient        |   Canada. Joint Commission Journal on Quality and Patient
  Safety. 2007;33(8):467-476. doi:10.1016/S1553-7250(07)33050-X  |   Safety. 2007;33(8):467-476. doi:10.1016/S1553-7250(07)33050-X
Eleven physicians were interviewed at length. They remembered    | Eleven physicians were interviewed at length. They remembered
  mistakes for years, had rarely told anyone, and missed support |   mistakes for years, had rarely told anyone, and missed support
  from colleagues. Eleven voices show what it can be like, not   |   from colleagues. Eleven voices show what it can be like, not
  how often.                                                     |   how often.
> Christensen JF, Levinson W, Dunn PM. The heart of darkness:    | > Christensen JF, Levinson W, Dunn PM. The heart of darkness:
  the impact of perceived mistakes on physicians. Journal of     |   the impact of perceived mistakes on physicians. Journal of
  General Internal Medicine. 1992;7(4):424-431.                  |   General Internal Medicine. 1992;7(4):424-431.
  doi:10.1007/BF02599161                                         |   doi:10.1007/BF02599161
These studies show a need, and that many would rather turn to a  | These studies show a need, and that many would rather turn to a
  colleague first. They do not prove that a talk prevents        |   colleague first. They do not prove that a talk prevents
  illness, and all but the first are about physicians only.      |   illness, and all but the first are about physicians only.
[Talk to a peer → open-1: ask]                                   | [Talk to a peer → open: ask]
[Other help → open-2: other-help]                                | [Other help → open: other-help]\
""")


def test_why_a_colleague():
    assert opened_at(Look.WHY, "why-a-colleague") == WHY_A_COLLEAGUE
