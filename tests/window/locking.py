# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+L locks over whatever is open, and nothing of what stood there can be seen until the passphrase is given."""
from scenario import Desk, demo


def lock_over(w, what):
    """Locks while `what` shows, looks that nothing is left of it, and opens again."""
    w.see(what)
    before = set(w.texts())
    w.key("ctrl+l")
    w.see("Lås op")
    w.see_no_more(what)
    left = before & set(w.texts()) - {"Brobygger"}
    assert not left, f"locked over {what!r}, and this still shows: {left}"
    assert w.windows() == 1, f"locked over {what!r}, and {w.windows()} windows are open"
    w.unlock()
    w.see_no_more(what)


with demo() as d, Desk(d.file) as w:
    w.page("Borgere")
    w.button("Ny borger")
    w.fill("Fornavn", "Hemmelig")
    assert w.windows() == 2, "the form is not a window of its own"
    lock_over(w, "Hemmelig")
    w.see("En kladde venter.")  # what was written is not lost

    w.key("ctrl+k")
    lock_over(w, "Skriv, hvad du vil gøre")
    w.key("F1")
    lock_over(w, "Oversigt")

    w.page("Borgere")
    w.button("Importér regneark…")
    lock_over(w, "Hvilken fil?")
    w.button("Importér regneark…")
    w.button("Vælg fil…")
    lock_over(w, "Filnavn:")

    w.open_menu(d.anna, "table cell", button=3)
    lock_over(w, "Åbn borgeren")
    w.open_citizen(d.anna)
    w.open_menu("Mere om borgeren", "push button")
    lock_over(w, "Adressebeskyttelse…")

    w.key("ctrl+l")
    w.see("Lås op")
    w.type("en forkert adgangskode")
    w.key("Return")
    w.see("Adgangskoden")
    assert not w.sees("Anna Abel"), "a wrong passphrase opens the file"
print("Ctrl+L locks over a form, the commands, the help, a wizard, a file dialog and menus, and nothing shows through")
