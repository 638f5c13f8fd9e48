# SPDX-License-Identifier: GPL-3.0-or-later
"""She takes a changed telephone number back from the message and again by Ctrl+Z, and the audit trail has it all."""
import json

from scenario import Desk, audit, demo, run

SHOWN_BEFORE = "00 00 47 11"


def change_phone(w, number, shown):
    w.button("Ret")
    w.see("Ret oplysninger")
    w.fill("Telefon", number)
    w.button("Gem")
    w.see("Oplysningerne om Anna Abel er ændret.")
    w.see(shown)
    w.see_no_more(SHOWN_BEFORE)


def new_lines(file, before):
    """What the audit trail says since it had so many lines; the newest stands first in it."""
    lines = audit(file)
    return lines[: len(lines) - before]


with demo() as d, Desk(d.file) as w:
    w.open_citizen(d.anna)
    w.see(SHOWN_BEFORE)
    before = len(audit(d.file))
    change_phone(w, "00004712", "00 00 47 12")
    w.button("Fortryd")
    w.see("Fortrudt: Oplysningerne om Anna Abel er ændret.")
    w.see(SHOWN_BEFORE)
    w.see_no_more("00 00 47 12")

    change_phone(w, "00004713", "00 00 47 13")
    w.page("Kalender")
    w.key("ctrl+z")
    w.see("Fortrudt: Oplysningerne om Anna Abel er ændret.")
    w.open_citizen(d.anna)
    w.see(SHOWN_BEFORE)
    w.see_no_more("00 00 47 13")

    told = [line["purpose"] for line in reversed(new_lines(d.file, before)) if line["field"] == "phone"]
    assert told == ["citizen.change", "citizen.change.undo"] * 2, f"the audit trail tells {told}"
    verified = json.loads(run("verify", "--json", file=d.file))
    assert verified["ok"], f"the file does not verify: {verified['problems']}"
print("a changed telephone number: taken back twice, and the audit trail tells every step")
