# The search for somebody goes on until one is found, and slips honestly.
#
# Flow:        bot/flows/searching.py
# Seen by the clinician. What the desk reads stands in desk.ftl.

slower = Sorry, this takes longer than I said. The new time is { $by }. If you would rather talk to a person now, the office is at { $phone }.
slower-again = I am sorry: we are still looking, and the new time is { $by }. Please do not wait for us alone: the office is at { $phone }, and other help is there now.
someone-else-is-sought = The colleague who said yes cannot be there after all. Sorry. Someone else will be found by { $by }.
supporter-left = The colleague you talked with is no longer with the programme. You can ask for someone else any time. If not, there is nothing to do.
