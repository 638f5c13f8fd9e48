# SPDX-License-Identifier: GPL-3.0-or-later
"""With the citizen beside her only that citizen shows; they answer a questionnaire together, and she leaves by passphrase."""
from scenario import PASSPHRASE, Desk, day, demo

with demo() as d, Desk(d.file) as w:
    w.page("Borgere")
    w.see("Bach, Birthe")
    w.open_citizen(d.anna)
    w.button("Borgeren sidder med")
    w.see("Forlad…")
    for hidden in ("Søg navn", "Borgere", "Screening", "Bach", "Henvisninger, "):
        assert not w.sees(hidden), f"with the citizen beside, {hidden!r} shows"

    w.tab("Målinger")
    w.row("WHO-5 trivsel")
    w.button("Udfyld sammen")
    for question in range(1, 6):
        w.see(f"{question} af 5")
        w.click("4", role="check box")
    w.see("Alle spørgsmål er besvaret.")
    w.button("Gem")
    w.see("Tak. Svarene er gemt.")
    assert not w.sees("Trivsel 80"), "the result is shown to the citizen"

    w.button("Forlad…")
    w.see("Tilbage til alle borgere")
    w.type("en anden adgangskode")
    w.key("Return")
    w.see("Adgangskoden er ikke rigtig.")
    assert not w.sees("Søg navn"), "a wrong passphrase leads out"
    w.type(PASSPHRASE)  # it is asked for again at once
    w.key("Return")
    w.see("Søg navn")
    w.tab("Målinger")
    w.see("Trivsel 80")
    w.see(f"{day()}, udfyldt sammen")
print("with the citizen beside: nobody else shows, the answers are kept, and only the passphrase leads out")
