# Ausbildung, die bald endet.
#
# Ablauf:      bot/flows/training.py, bot/desk/training_page.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

training-ends-peer-support = Ihre Ausbildung in kollegialer Unterstützung gilt bis { $on } { $year }. Danach werden Sie nicht gefragt, bis sie erneuert ist. Das Büro erreichen Sie unter { $phone }.
training-ends-eap = Ihre Ausbildung in Mitarbeiterberatung gilt bis { $on } { $year }. Das Büro kann sagen, wie Sie sie erneuern: { $phone }.
training-ends-cism = Ihre Ausbildung in Stressbewältigung nach belastenden Ereignissen gilt bis { $on } { $year }. Das Büro kann sagen, wie Sie sie erneuern: { $phone }.
training-ends-psychological-first-aid = Ihre Ausbildung in psychischer Erster Hilfe gilt bis { $on } { $year }. Das Büro kann sagen, wie Sie sie erneuern: { $phone }.
training-ends-suicide-prevention = Ihre Ausbildung in Suizidprävention gilt bis { $on } { $year }. Das Büro kann sagen, wie Sie sie erneuern: { $phone }.
training-ends-other = Eine Ihrer Ausbildungen gilt bis { $on } { $year }. Das Büro kann sagen, wie Sie sie erneuern: { $phone }.

open-training = Endende Ausbildungen
training-page-title = Endende Ausbildungen
training-page = Was die Liste sagt. Alle werden 60, 30 und 7 Tage vorher erinnert. Wessen Ausbildung in kollegialer Unterstützung vorbei ist, wird nicht gefragt.
training-soon = In den nächsten 60 Tagen
training-over = Vorbei
training-none = Zurzeit niemand.
training-until = bis { $on } { $year }
training-more = Und { $count } weitere.
