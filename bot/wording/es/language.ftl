# En qué idioma se habla a cada persona.
#
# Flujo:       bot/flows/language.py
# Falta la revisión de una persona cuya lengua materna sea el español.

my-language = Language · Sprache · Idioma
my-language-title = Idioma
my-language-page = El alemán y el español se han escrito con cuidado, y falta que los revise una persona de esa lengua materna.
my-language-hint = Mensajes, menús y formularios desde ahora. Lo que ya está en un chat queda como está.
my-language-send = Guardar
language-kept = Guardado. Desde ahora le hablo en español.
language-by-itself = { $code ->
    [de] Deutsch
    [es] Español
   *[en] English
}
