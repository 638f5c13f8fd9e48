# SPDX-License-Identifier: GPL-3.0-or-later
"""A click on a row of each list makes its main command usable, and a double click opens what the row is about."""
import re

from scenario import Desk, day, demo, run, today


def second_row(w, table):
    """The cells of the second row of a table, from left to right: of many lists the first row is chosen already."""
    listed = w.find(table, "table")
    cells = [(w.box(item), item, text) for item, role, text in w.everything() if role == "table cell" and item.parent == listed]
    heights = sorted({box.y for box, _, _ in cells})
    assert heights, f"the table {table!r} is empty"
    height = heights[:2][-1]
    return sorted(((box.x, item, text) for box, item, text in cells if box.y == height), key=lambda cell: cell[0])


def choose_second(w, table, command):
    """Clicks the second row, and looks that it is chosen and its command usable."""
    cells = second_row(w, table)
    w.click(cells[0][1])
    assert w.is_selected(cells[0][1]), f"the row {cells[0][2]!r} of {table!r} is not chosen by a click"
    w.usable(command)
    return cells


with demo() as d:
    sheet = d.folder / "aftaler.csv"
    sheet.write_text(f"Løbenummer;Dato;Kl.;Sektor;Sted;Udfald\n901;{day(-1)};09.15;hospital;Randers;\n")
    run("import", "appointments", "--from", sheet, file=d.file)
    with Desk(d.file) as w:
        w.click(re.compile("^Manglende udfald, Anna A."), role="list item")
        assert w.enabled("Angiv udfald: Anna A.", "push button"), "the row of I dag cannot be acted on"
        w.click(re.compile("^Manglende udfald, Anna A."), role="list item", times=2)
        w.find("Anna Abel", "label")
        w.usable("Angiv udfald")

        w.page("Borgere")
        w.row(d.anna)
        w.open_menu(d.anna, "table cell", button=3)
        assert w.enabled("Åbn borgeren", "menu item"), "a citizen cannot be opened from the menu of her row"
        w.key("Escape")
        w.open_citizen(d.anna)

        for tab, table, command in (("Ind", "Henvisninger til os", "Registrér forsøg"),
                                    ("Ud", "Henvisninger til tilbud", "Skriv brev…")):
            w.page("Henvisninger")
            w.tab(tab)
            cells = choose_second(w, table, command)
            w.click(cells[0][1], times=2)
            w.find(cells[1][2].split(",")[0], "label")  # the citizen's own page
            w.see("Forløb og plan")
        for page, tab, table, command, opened in (
                ("Henvisninger", "Henvisere uden svar", "Henvisere uden svar", "Svar henviser", "Svar til henviser"),
                ("Samarbejde", "Partnere", "Henvisere og samarbejdsparter", "Ret partner…",
                 "Ret henviser eller samarbejdspart")):
            w.page(page)
            w.tab(tab)
            cells = choose_second(w, table, command)
            w.click(cells[0][1], times=2)
            w.find(opened, "dialog")
            w.key("Escape")
            w.see_no_more(opened)

        w.page("Kalender")
        w.click("Liste", role="check box")
        assert not w.enabled("Angiv udfald", "push button"), "an outcome can be entered with no appointment chosen"
        if today().weekday() == 0:
            w.button("Tidligere")  # yesterday was last week
        w.row("Anna Abel")
        w.usable("Angiv udfald")
        w.row("Anna Abel", times=2)
        w.find("Anna Abel", "label")
        w.see("Randers")

        w.page("Tilbud")
        cells = second_row(w, "Tilbud")
        offer = cells[0][2].split(",")[0]
        w.click(cells[0][1])
        w.find(offer, "label")  # the card of the offer beside the list
        w.usable("Ret tilbuddet")
        w.click(cells[0][1], times=2)
        w.find("Ret tilbud", "dialog")
        assert offer in w.value("Navn, skal udfyldes"), f"the form of another offer than {offer!r} opens"
print("a row of each list: chosen by a click, its command usable, and opened by a double click")
