## The desk: what a coordinator is told, by handle only.

desk-nobody-found = { $handle }: no supporter yet, { $hours ->
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
desk-overdue = { $handle }: no supporter yet, and the named time was moved. { $hours ->
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
desk-no-contact = { $handle }: a supporter said yes, and no contact is noted yet.
desk-supporter-left = { $handle }: another supporter is needed, { $hours ->
    [one] 1 working hour
   *[other] { $hours } working hours
} left.
open-desk = Open the desk
