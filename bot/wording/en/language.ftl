# In which language somebody is spoken to.
#
# Flow:        bot/flows/language.py

# On the menu, for whoever cannot read the rest of it: the same in every language.
my-language = Language · Sprache · Idioma
my-language-title = Language
my-language-page = German and Spanish were written with care, and a native reader has still to review them.
my-language-hint = Messages, menus and forms from now on. What already stands in a chat stays as it is.
my-language-send = Keep
language-kept = Kept. I speak English with you from now on.
language-by-itself = { $code ->
    [de] Deutsch
    [es] Español
   *[en] English
}
