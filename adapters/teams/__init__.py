"""Teams: private messages, dialogs, and commands that are typed.

What people see: pure functions, no network.

cards.py blocks.py                  messages and the parts of pages, within Teams' limits
forms.py fields.py                  dialogs, and what was entered in one as values again
home.py                             everyone's menu, as a dialog and as a message
package.py package/                 the app package that an administrator uploads
"""
