# SPDX-License-Identifier: GPL-3.0-or-later
"""She brings citizens in from a sheet with a bad row and a bad cell, and takes the import back."""
from scenario import Desk, demo

SHEET = ("Løbenummer;Fornavn;Efternavn;Telefon\r\n"
         "11;Alma;Abel;12345678\r\n"
         "12;Bo;Abel;mange\r\n"
         "13;;;22334455\r\n")

with demo() as d, Desk(d.file) as w:
    sheet = d.folder / "borgere.csv"
    sheet.write_text(SHEET)
    w.page("Borgere")
    w.button("Importér regneark…")
    w.button("Vælg fil…")
    w.give_file(sheet)
    w.see("Hvilken kolonne er hvad?")
    assert w.chosen("Arket indeholder: Borgere", role="radio button"), "the sheet is not taken for one of citizens"
    w.button("Vis resultatet")
    w.see("2 nye, 0 ændres, 0 som før, 1 afvises. Ved 1 række er der noget at se på: en celle kan ikke læses helt, eller den kan være forkert.")
    w.see("Skriv et navn, eller i det mindste hvad personen kaldes.")
    w.see("Telefon: Det er ikke et telefonnummer.")
    w.button("Importér")
    w.see("Færdig")
    w.button("Gem afviste rækker…")
    w.give_file(d.folder / "afviste.csv")
    w.see("De afviste rækker er gemt")
    rejected = (d.folder / "afviste.csv").read_text(encoding="utf-8-sig")
    assert "22334455" in rejected and "Alma" not in rejected, f"the rejected rows are {rejected!r}"
    w.button("Luk")

    w.open_citizen("Abel, Alma")
    w.see("12 34 56 78")
    w.page("Borgere")
    w.see("Abel, Bo")
    w.button("Importér regneark…")
    w.button("Fortryd importen: Borgere fra »borgere.csv«, 3 rækker læst")
    w.see("Importen er fortrudt: 2 poster.")
    w.key("Escape")
    w.see_no_more("Abel, Alma")
    w.see_no_more("Abel, Bo")
    w.see(d.anna)
print("importing a sheet: what cannot be read is said beforehand, and the import can be taken back")
