# SPDX-License-Identifier: GPL-3.0-or-later
"""She books an appointment, enters that nobody came and why, and sees it in the citizen's list and in the calendar."""
import re

from scenario import Desk, day, demo, today

PLACE = "Læsekreds Glesborg (eksempel)"

with demo() as d, Desk(d.file) as w:
    w.open_citizen(d.anna)
    w.tab("Aftaler")
    w.button("Ny aftale")
    w.fill("Sted", "læsekreds gl")
    w.click(re.compile(PLACE[:18]), role="list item")
    w.see("tilbud")
    w.fill("Dag", day(-1))
    w.fill("Fra", "10.20")
    w.choose("Transport", "selv (bil, cykel)")
    w.button("Book")
    w.see(re.compile("Aftalen er booket til .* kl. 10.20"))
    w.see(f"{day(-1)} kl. 10.20")
    w.see("Manglende udfald")
    assert w.enabled("Angiv udfald", "push button"), "the appointment just booked is not the chosen one"

    w.row(day(-1))
    w.button("Angiv udfald")
    w.see("Aftalens udfald")
    w.click(re.compile("udeblevet$"), role="list item")
    w.see("Hvorfor udeblev borgeren?")
    w.click(re.compile("ingen transport$"), role="list item")
    w.see("bestil transport")
    w.button("Gem")
    w.see("Anna A.: udeblevet.")
    w.see("Udeblevet fra 1 af 1 aftale")
    w.see("ingen transport, bestil transport")
    w.see_no_more("Manglende udfald")

    w.page("Kalender")
    w.click("Liste", role="check box")
    if today().weekday() == 0:
        w.button("Tidligere")  # yesterday was last week
    w.row("Anna Abel")
    outcome = w.find(re.compile(rf"{day(-1)} +10\.20"), "table cell")
    cells = [outcome.parent.getChildAtIndex(outcome.getIndexInParent() + i).name for i in range(5)]
    assert cells[1] == "Anna Abel" and cells[4] == "udeblevet", f"the calendar says {cells}"
print("an appointment and its no-show: booked, entered with its reason, and shown in both lists")
