# Palabras que usan varias páginas, y lo que un adaptador dice por su cuenta.
#
# Escrito para que lo revise quien dirige el programa: palabras sencillas; sin marcas, sin nombres.
# Falta la revisión de una persona cuya lengua materna sea el español.

help-now = Ayuda ahora
help-now-line = Ayuda ahora: { $name }. { $how }.

no-longer-here = Este botón es de algo que ya terminó. No ha cambiado nada.
no-longer-here-title = Ya no está aquí
no-longer-here-page = Lo que había aquí terminó o se borró. No ha cambiado nada.
no-longer-needed = Una conversación por la que se le preguntó ya no hace falta. No hay nada más que hacer. Gracias.

and-more = Hay más de lo que cabe aquí. El resto aparecerá cuando se resuelva una parte.
outsider = Hola. Soy un bot para el personal de esta institución, y no puedo ayudar desde aquí.
in-private-only = Hola. Soy un bot para el personal de esta institución, y solo respondo en chats privados.
cannot-keep-title = No pude guardarlo
cannot-keep = No pude guardar lo que acaba de hacer. Lo que había aquí antes sigue valiendo. Inténtelo de nuevo, por favor, o contacte con la oficina: { $phone }, { $mail }. A la dirección la encuentra en { $director_phone }, { $director_mail }.
close = Cerrar
home = Menú
appointment = Cita

yes = Sí
no = No

choose-some = Por favor, elija al menos una opción.
choose-day = Por favor, elija un día.
choose-time = Por favor, elija una hora, por ejemplo 09:30.
pick-staff-only = Por favor, no incluya a quien está aquí por invitación o no tiene esta aplicación. Todavía no se ha guardado nada.

monday = Lunes
tuesday = Martes
wednesday = Miércoles
thursday = Jueves
friday = Viernes
saturday = Sábado
sunday = Domingo
