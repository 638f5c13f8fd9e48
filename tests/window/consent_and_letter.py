# SPDX-License-Identifier: GPL-3.0-or-later
"""She records a consent, refers to an offer that fits, writes its letter, and finds it among the documents as sent."""
import subprocess

from scenario import Desk, day, demo

OFFER = "Læsekreds Glesborg (eksempel)"

with demo() as d, Desk(d.file) as w:
    w.open_citizen(d.anna)
    w.see("Intet samtykke")
    w.give_consent(OFFER, "At være med", "navn og kontaktoplysninger", "ønsker og behov",
                   "praktiske hensyn (transport, ledsager, sprog)")
    w.see("gælder")
    w.see_no_more("Intet samtykke")

    w.button("Find tilbud")
    w.see("Find tilbud til Anna Abel")
    w.row(OFFER)
    w.see(f"Hvorfor {OFFER}?")
    w.button("Henvis")
    w.fill("Hvad borgeren gerne vil", "Læse højt for andre")
    w.fill("Hvem følger med første gang", "kommer alene")
    w.button("Gem som kladde")
    w.see("gemt som kladde")
    w.button("Skriv brev")

    w.see(f"Brev til {OFFER}")
    w.see("Samtykke gælder")
    assert not w.sees("Hvorfor uden samtykke"), "the letter asks for a reason although there is a consent"
    w.button("Gem som PDF…")
    letter = d.folder / "brev.pdf"
    w.give_file(letter)
    w.see("Brevet er gemt som sendt")
    w.see("Henvisningen er nu sendt")
    w.see("ikke krypteret")
    words = subprocess.run(["pdftotext", "-layout", letter, "-"], check=True, capture_output=True, text=True).stdout
    for expected in (OFFER, "Anna Abel", "00 00 47 11", "Læse højt for andre", "kommer alene"):
        assert expected in words, f"the letter does not say {expected!r}"
    assert "Prøvevej" not in words, "the letter tells her address"

    w.see("Find tilbud til Anna Abel")
    w.button("Tilbage")
    w.tab("Dokumenter")
    w.see("Brev til tilbud")
    w.see(day())
    w.row(day())
    w.usable("Åbn brevet")
    w.tab("Henvisninger og tilbud")
    w.see("Sendt")
    w.see_no_more("Kladde")
print("from consent to a letter kept as sent: it says what was agreed and stands among her documents")
