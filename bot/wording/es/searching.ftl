# La búsqueda sigue hasta encontrar a alguien, y si se retrasa se dice con franqueza.
#
# Flujo:       bot/flows/searching.py
# Lo ve quien pidió la conversación. Lo que lee la coordinación está en desk.ftl.
# Falta la revisión de una persona cuya lengua materna sea el español.

slower = Lo siento, esto tarda más de lo que dije. El nuevo plazo es el { $by }. Si prefiere hablar ya con una persona, la oficina está en el { $phone }.
slower-again = Lo siento: seguimos buscando, y el nuevo plazo es el { $by }. Por favor, no nos espere solo a nosotros: la oficina está en el { $phone }, y ahora hay también otra ayuda.
someone-else-is-sought = La persona que dijo que sí al final no puede estar. Lo siento. Encontraremos a otra persona antes del { $by }.
supporter-left = La persona con la que habló ya no está en el programa. Puede pedir otra persona cuando quiera. Si no, no hay nada que hacer.
