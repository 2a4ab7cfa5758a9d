# Training ends, and is renewed.
#
# Flow:        bot/flows/training.py, bot/desk/training_page.py
# The reminders are seen by whose training it is; the page by coordinators and the lead.
# All of it is what the roster says: nothing here is about anybody who asked.

training-ends-peer-support = Your training in peer support is valid until { $on } { $year }. After that day you are not asked, until it is renewed. The office is at { $phone }.
training-ends-eap = Your training in employee assistance is valid until { $on } { $year }. The office can tell you how to renew it: { $phone }.
training-ends-cism = Your training in critical incident stress management is valid until { $on } { $year }. The office can tell you how to renew it: { $phone }.
training-ends-psychological-first-aid = Your training in psychological first aid is valid until { $on } { $year }. The office can tell you how to renew it: { $phone }.
training-ends-suicide-prevention = Your training in suicide prevention is valid until { $on } { $year }. The office can tell you how to renew it: { $phone }.
training-ends-other = A training of yours is valid until { $on } { $year }. The office can tell you how to renew it: { $phone }.

open-training = Training that ends
training-page-title = Training that ends
training-page = What the roster says. Each of them is reminded 60, 30 and 7 days before. Whose training in peer support is over is not asked.
training-soon = Within 60 days
training-over = Over
training-none = Nobody at present.
training-until = until { $on } { $year }
training-more = And { $count } more.
