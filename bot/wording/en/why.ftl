# Why a colleague: what peer support is, what it is not, and what is known of it.
#
# Flow:        bot/flows/why.py, bot/evidence.py
# Written in our own words, and checked against the studies that are named. No study is made to say more than it does.

why-a-colleague = Why a colleague

why-is-heading = What it is
why-is = A talk with a colleague who knows the work, and who has been trained to listen. It can be one call, or a few. You say as much or as little as you like.
why-is-for = It is there after a hard event, and also for what has added up over time. You need no reason, and nobody decides whether yours is enough.

why-is-not-heading = What it is not
why-is-not = It is no treatment, no medical or legal advice, and no examination of what happened. Nobody writes a report. A supporter does not judge your work.
why-is-not-alone = It does not take the place of a doctor, a counsellor or an emergency service. "Other help" lists some, and a supporter can help you find one.

why-known-heading = What is known
why-van-pelt = An anaesthetist tells how a hospital in Boston built such a service after an event in which he took part, and what made colleagues use it. It is one hospital's account. It measures no results.
why-hu = Of 108 physicians at meetings of one hospital, 79% had been through a hard event, at work or at home, within a year. 88% would turn to a colleague for support, 48% to a mental health professional. It asked what people would want, not whether it helped.
why-waterman = Of 3,171 physicians in two countries, 61% were more anxious about errors afterwards, 44% had lost confidence, 42% slept badly. One in ten found that their organisation supported them enough. They answered about themselves, and no support was tested.
why-christensen = Eleven physicians were interviewed at length. They remembered mistakes for years, had rarely told anyone, and missed support from colleagues. Eleven voices show what it can be like, not how often.
why-not-known = These studies show a need, and that many would rather turn to a colleague first. They do not prove that a talk prevents illness, and all but the first are about physicians only.
