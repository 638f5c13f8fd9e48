# SPDX-License-Identifier: GPL-3.0-or-later
"""She screens somebody on an earlier day with the mouse; answers and verdict stay, and the screening opens again later."""
from scenario import Desk, day, demo

KRAV = ["Uden hjemmeboende børn", "Bor i et af de valgte sogne", "Sognet er i kategori 4 (foreløbig)"]
INDICATORS = ["Dårlig skolegang", "Lille eller intet netværk", "Misbrug af alkohol m.v."]
LAST = "Manglende evne til at drage omsorg for sig selv"


def answers_stand(w):
    w.see(f"Screening {day(-20)}")
    w.see("Kriterierne siger: i målgruppen.")
    w.see("4 af 4 opfyldt")
    w.see("3 af 9 opfyldt")
    for criterion in KRAV + INDICATORS:
        assert w.chosen(f"{criterion}: opfyldt"), f"the answer to {criterion!r} is gone"
        assert not w.enabled(f"{criterion}: ikke", "check box"), f"the answer to {criterion!r} can be changed after saving"
    assert w.chosen(f"{LAST}: ikke") and w.chosen("Din beslutning: I målgruppen")
    assert w.value("Dato for screeningen") == day(-20)


with demo() as d, Desk(d.file) as w:
    w.open_citizen(d.anna)
    w.tab("Screening")
    assert w.chosen("30–65 år: opfyldt"), "her age is known and answers the first criterion"
    w.see("Kriterierne kan ikke afgøre det endnu.")
    for criterion in KRAV + INDICATORS:
        w.click(f"{criterion}: opfyldt", role="check box")
    w.click(f"{LAST}: ikke", role="check box")
    w.fill("Dato for screeningen", day(-20))
    w.click("Din beslutning: I målgruppen", role="check box")
    w.button("Gem screeningen")
    w.see("Forløbet starter, når der er registreret samtykke eller anden hjemmel.")
    answers_stand(w)

    w.button("Ny screening")
    w.see_no_more(f"Screening {day(-20)}")
    assert w.chosen("Dårlig skolegang: uoplyst"), "a new screening begins with the answers of the earlier one"
    w.page("Borgere")
    w.open_citizen(d.anna)
    w.tab("Screening")
    w.row(day(-20))
    w.button("Vis screeningen")
    answers_stand(w)
print("screening on an earlier day with the mouse: answers and verdict stay and open again")
