# Acercarse a las personas tras un suceso difícil, y la palabra de alguien por otra persona.
#
# Conversación: bot/flows/outreach.py, bot/outreach/page.py, bot/flows/referring.py
# Ningún mensaje dice qué pasó, quién pensó en quién, ni lo que alguien respondió.
# Falta la revisión de una persona cuya lengua materna sea el español.

approach-note = Solo un saludo: hay una persona formada si desea hablar, de lo que sea. Decir «no, gracias» está bien, y nadie lo sabrá. No hace falta responder.
approach-yes = Sí, por favor
approach-no = No, gracias
approach-declined = Está bien, y nadie lo sabrá. Puede acudir a nosotros cuando quiera.

touch-base = Se busca a alguien que salude a una persona que trabaja aquí { $soon ->
    [today] en cuanto pueda
    [this-week] en algún momento de esta semana
   *[no-hurry] cuando le venga bien, sin prisa
  }. ¿Lo haría usted? Responda, por favor, antes del { $by }. Decir «ahora no» está bien, y no hace falta motivo.
touch-base-nudge = Solo por saber: ¿saludaría usted a alguien que trabaja aquí? Decir «ahora no» está bien, y pregunto a otra persona. Responda, por favor, antes del { $by }.
not-reached-left = Gracias por intentarlo dos veces. Es suficiente: la puerta queda abierta, y nadie lo intenta una tercera vez.
holding-touch-base = Alguien a quien saludar. Responda, por favor, antes del { $by }.
how-directory = Por el directorio del hospital. No lo ha pedido, y todavía no sabe nada.
begin-touching-base = Diga quién es, que da apoyo entre colegas, y que solo quiere saludar. Usted sabe un nombre y nada más, y no hace falta saber más.
begin-two-tries = Decir que no siempre está bien. Si no le localiza, inténtelo una vez más de tres a cinco días después, y luego deje la puerta abierta.

outreach-title = Acercarse
reach-out = Acercarse
outreach-intro = ¿A quién pudo afectar un suceso difícil? No se pregunta nada sobre el suceso, y a nadie se le dice quién está en esta lista.
outreach-progress = { $on }: { $processed } de { $total } tramitados.
outreach-kind = Qué tipo de suceso
outreach-kind-hint = Sirve para elegir a quién preguntar, no se muestra a nadie, y se olvida con la ronda.
outreach-people = Personas
outreach-list = O una lista
outreach-list-hint = Nombres o identificadores de personas de la lista del programa, uno por línea. Si la lista es más larga, añada más personas después, o use un fichero.
outreach-way = Cómo
outreach-way-hint = O bien saluda una persona de apoyo, y desde aquí no se envía ningún mensaje. O bien cada persona recibe primero un mensaje neutro: decir que no está bien, y nadie lo sabrá.
outreach-supporter-first = Saluda una persona de apoyo
outreach-asking-first = Primero se pregunta a cada una
outreach-send = Mirarlo otra vez
outreach-lines-unknown = { $more ->
    [0] No están en la lista, o están más de una vez: líneas { $lines }.
   *[other] No están en la lista, o están más de una vez: líneas { $lines }, y { $more } más.
}
outreach-nobody = Nombre, por favor, al menos a una persona a la que se pueda llegar desde aquí.
outreach-too-many = Nombre, por favor, a { $most } como mucho.
outreach-preview-title = Antes de empezar
outreach-preview = { $count ->
    [one] Se puede llegar a 1 persona.
   *[other] Se puede llegar a { $count } personas.
}
outreach-preview-silent = A algunas quizá se las deje en paz, por sus propias razones. Cuenta como hecho, y ni usted ni nadie más lo sabrá.
outreach-add-more = Añadir más personas
outreach-more-title = Añadir más personas
outreach-more-intro = Anotadas hasta ahora: { $count }. Puede haber { $most }. Quien figure dos veces cuenta una sola vez.
outreach-begin = Empezar
outreach-discard = No empezar
outreach-begun = Ha empezado, una tras otra: { $count } en total. Lo que alguien responda no se le dice a nadie.
outreach-discarded = No se ha empezado nada, y nada de ello se guarda.
outreach-paused = El programa está en pausa, así que esto todavía no puede empezar. Lo que ha anotado queda aquí durante un día.

kind-adverse-event = Algo salió mal en la atención
kind-complaint = Una demanda o una queja
kind-patient-death = La muerte de un paciente
kind-assault = Una agresión
kind-colleague-death = La muerte de un colega
kind-mass-casualty = Muchas víctimas a la vez
kind-other = Otra cosa

refer-colleague = A alguien podría venirle bien una llamada
refer-title = Por otra persona
refer-intro = Primero se le pregunta, con las mismas palabras que a cualquiera, y no se le dice de parte de quién. No hace falta motivo. Usted recibe un acuse y no sabrá nada más, responda lo que responda.
refer-whom = ¿A quién podría venirle bien una llamada?
refer-send = Nombrar
referral-noted = Anotado, gracias. No hace falta nada más, y no se dirá nada más sobre ello.
