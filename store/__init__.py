"""What is kept, where and how: the ports of the core, on SQLite and PostgreSQL.

tables columns                        what there is to keep, and who may read it
release migrations upgrade            which release a database is of
seals keys vault                      everything personal, sealed in its place
codec card_codec                      nouns as bytes
statements connection sqlite postgres one way to speak to two databases
sql_store unit work                   one transaction of the core
accounts shelf kinds roster_view      people, their settings, what they carry
requests offers                       requests, and that one at most says yes
alarms watermark postponing           times to come
letters buttons redraws               what is told, and what it can answer
outbox claiming settling pauses places how it leaves, and where it stands
forgetting parting purge              how it goes (promise 10)
roster joining                        who is in the programme
audit pulse lock                      for whoever runs it
"""
