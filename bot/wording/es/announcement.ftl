# Lo que se dice a todo el personal cuando un programa empieza, y lo que cuelga en la pared.
#
# Conversación: bot/announcement.py
# Falta la revisión de una persona cuya lengua materna sea el español.

announce-begins = Nuevo aquí: { $name }. Se llega por { $app }, un bot en el chat que usa en el trabajo.
announce-what = Reúne a colegas: alguien que quiere hablar y alguien formado para escuchar. No hace falta explicar nada, y nadie pregunta qué pasó.
announce-how = Escriba a { $app } en su chat, o búsquelo entre las aplicaciones.
announce-first = Después de un suceso difícil también puede llamarle primero una persona de apoyo, como a cualquiera aquí. Decir que no siempre está bien, y a nadie se le cuenta.
announce-office = O por la oficina: { $phone }, { $mail }.
announce-help = Ayuda ahora: { $name }. { $how }.

poster-heading = Un colega con quien hablar
poster-foot = { $name }
