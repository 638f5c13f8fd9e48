# SPDX-License-Identifier: GPL-3.0-or-later
"""She closes a course, says for each open thing what becomes of it, and the answer to the referrer has her closing note."""
import re

from scenario import Desk, day, demo

CLINIC = "Lægehuset Grenaa (eksempel)"
NOTE = "Anna er kommet godt i gang i læsekredsen."

with demo() as d, Desk(d.file) as w:
    w.button("Ny henvisning")
    w.fill("Fornavn", "Anna")
    w.fill("Efternavn", "Abel")
    w.fill("Fødselsdato", "01-02-1975")
    w.see("Samme navn · Samme fødselsdato")
    w.click(re.compile("^Anna Abel, født"), role="push button")
    w.see("findes allerede")
    w.choose("Henvist af", "praktiserende læge")
    w.fill("Modtaget", day(-30))
    w.fill("Klinik eller sted", CLINIC)
    w.key("Tab")
    w.fill("Henvisningsårsag", "Kommer ikke til aftaler")
    w.button("Modtag")
    w.see("Næste skridt: få fat i borgeren")
    w.button("Registrér kontakt")
    w.choose("Slags kontakt", "opkald")
    w.click("fik fat i borgeren", role="list item")
    w.button("Gem")
    w.see("Registreret.")
    w.give_consent(CLINIC, "Svar om forløbet", "plan og aftalte handlinger", "fremmøde og deltagelse")

    w.tab("Forløb og plan")
    w.button("Optag…")
    w.fill("Forløbet starter den", day(-20))
    w.button("Optag")
    w.see(f"Borgeren er optaget fra {day(-20)}.")
    w.button("Ny opgave")
    w.fill("Hvad skal gøres", "Ring til kommunen")
    w.fill("Senest", day(7))
    w.button("Gem")
    w.see("Opgaven er på listen")

    w.button("Afslut forløbet…")
    w.see("2 ting står stadig åbne")
    w.choose("Hvordan det endte", "gennemført")
    w.click("Var afslutningen planlagt?: Planlagt", role="check box")
    w.fill("Afslutningsnotat", NOTE)
    w.click("Afslut forløbet", role="push button")
    w.see("Vælg en af mulighederne.")
    w.click(f"Opgave: Ring til kommunen, {day(7)}: Opgiv opgaven", role="check box")
    w.click(f"Henvisning modtaget {day(-30)}: Afslut", role="check box")
    w.click("Afslut forløbet", role="push button")

    w.see("Svar til henviser")
    answer = w.value("Tekst")
    for expected in ("Anna Abel, født 01-02-1975", f"Forløbet afsluttet: {day()}", NOTE):
        assert expected in answer, f"the answer to the referrer does not say {expected!r}:\n{answer}"
    w.choose("Sendt via", "brev")
    w.button("Notér som sendt")
    w.open_citizen(d.anna)
    w.tab("Forløb og plan")
    w.see("Afsluttet")
    w.see(NOTE)
print("closing a course: nothing open is left to chance, and the referrer's answer has the closing note")
