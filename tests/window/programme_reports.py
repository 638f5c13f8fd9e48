# SPDX-License-Identifier: GPL-3.0-or-later
"""Every programme's report is written from Evaluering, for work and for outside, and says which of the two it is."""
import subprocess

from scenario import Desk, demo

WORKING, OUTSIDE = "Arbejdsvisning", "Ekstern udgave"
OTHER = {WORKING: OUTSIDE, OUTSIDE: WORKING}


def title(pdf):
    lines = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout.splitlines()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("Title:")), "")


def words(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout


def write_report(w, pdf):
    w.button("Rapport")
    w.give_file(pdf)
    w.wait_until(lambda: title(pdf), f"a whole report at {pdf}")  # its message may have gone again on a slow machine


with demo() as d, Desk(d.file) as w:
    w.page("Indstillinger")
    w.click("Program", role="list item")
    programmes = w.entries("Program")
    assert len(programmes) > 1, f"the program knows only {programmes}"
    edition = WORKING
    for number, programme in enumerate(programmes[1:] + programmes[:1]):
        w.page("Indstillinger")
        w.click("Program", role="list item")
        w.choose("Program", programme)
        w.page("Evaluering")  # which shows the programme that was just taken into use
        offered = w.entries(programme)
        assert programme in offered and len(offered) <= 2, f"Evaluering offers {offered}, with courses in one programme only"
        for turn in range(2):
            if turn == 1:
                w.choose(edition, OTHER[edition])
                edition = OTHER[edition]
            pdf = d.folder / f"{number} {edition}.pdf"
            write_report(w, pdf)
            assert programme in title(pdf) and edition in title(pdf), f"the title of the {edition} is {title(pdf)!r}"
            text = " ".join(words(pdf).split())
            assert edition in text, f"the report of {programme} does not say that it is the {edition}"
            assert OTHER[edition] not in text, f"the {edition} of {programme} also says {OTHER[edition]}"
            assert programme in text, f"the report does not name {programme}"
print(f"the reports of {len(programmes)} programmes in both editions: written, titled, and each says which edition it is")
