"""Teams, in a real Chromium: every card drawn by Microsoft's own renderer.

Whatever is pressed goes through that renderer, and signed to the product's own endpoint;
what the product sends stands in somebody's page a moment later.

ward.py      the product on a Teams of our own, and a window for whoever is looked at
window.py    one person's private chat as they use it, by role and by name
"""
