# In welcher Sprache jemand angesprochen wird.
#
# Ablauf:      bot/flows/language.py
# Die Durchsicht durch jemanden mit Deutsch als Muttersprache steht noch aus.

my-language = Language · Sprache · Idioma
my-language-title = Sprache
my-language-page = Deutsch und Spanisch sind mit Sorgfalt geschrieben. Die Durchsicht durch jemanden mit dieser Muttersprache steht noch aus.
my-language-hint = Nachrichten, Menüs und Formulare von jetzt an. Was schon in einem Chat steht, bleibt, wie es ist.
my-language-send = Speichern
language-kept = Gespeichert. Von jetzt an spreche ich mit Ihnen Deutsch.
language-by-itself = { $code ->
    [de] Deutsch
    [es] Español
   *[en] English
}
