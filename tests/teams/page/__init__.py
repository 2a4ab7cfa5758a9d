"""Teams' page, drawn with the npm package ``adaptivecards``; what of it npm builds.

chat.html chat.js chat.css   one person's private chat, live, with dialogs above it
scene.html scene.js          one message or dialog as it is sent, for pictures
cards.js cards.css           a card, drawn with Teams' looks
themes.js                    light, dark and high contrast, as host configs of our own
people.js                    Teams' people picker, which the package has not
package.json                 locked, and without the address of any registry
"""

from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parent
