# SPDX-License-Identifier: GPL-3.0-or-later
"""Behind the lock, the memory of the program holds neither the passphrase, nor the key, nor a name of those in the file.

The whole memory of the running program is read, once unlocked, which shows that this looking finds something, and once locked.
Counted are the passphrase and its beginning and end, as UTF-8 and as Qt keeps text; the key, as bytes and as the engine is
given it; and the surnames of 50 citizens, in any case and as the search keeps them.

    use: dbus-run-session -- python3 tests/window/memory_dump.py PROGRAM
"""
import hashlib, pathlib, re, subprocess, sys
from scenario import PASSPHRASE, SKIPPED, Desk, demo, run

# Names that nobody has, so that none of them stands in the program itself or in the demo's lists; the first in every list.
SURNAMES = [first + last for first in ("Abquarp", "Abwrolf", "Abxand", "Abzylm", "Abvjork") for last in
            ("tersvig", "hulmsen", "bakstrup", "egnholt", "ymdal", "orqvist", "ilskær", "undlev", "apskov", "etnæs")]
STAYS_LOCKED = 3  # seconds, in which the program and who reads the screen may finish


def key_of(file):
    """As core/storage/file_key makes it: PBKDF2-HMAC-SHA512, 256,000 rounds, with the salt that the file begins with."""
    return hashlib.pbkdf2_hmac("sha512", PASSPHRASE.encode(), file.read_bytes()[:16], 256_000, 32)


def as_text(words):
    """As bytes of UTF-8 and of UTF-16, in any case."""
    forms = {words, words.lower(), words.upper()}
    return {form.encode(encoding) for form in forms for encoding in ("utf-8", "utf-16-le")}


def wanted(file):
    key = key_of(file)
    return {
        "the passphrase": as_text(PASSPHRASE),
        "its beginning": as_text(PASSPHRASE[:10]),
        "its end": as_text(PASSPHRASE[-10:]),
        "the key": {key},
        "the key in hex": as_text(key.hex()),
        "surnames": set().union(*map(as_text, SURNAMES)),
    }


def memory(process):
    """The name and the bytes of each part of a process's memory that can be read."""
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as bytes_of:
        for line in maps:
            begin, end, rights, name = re.match(r"(\w+)-(\w+) (\S+) \S+ \S+ \S+\s*(.*)", line).groups()
            if "r" in rights and not name.startswith("[v"):
                try:
                    bytes_of.seek(int(begin, 16))
                    yield name or "no name", bytes_of.read(int(end, 16) - int(begin, 16))
                except OSError:
                    continue  # gone since, or the memory of a device


def count(process, sought):
    """{what: {part of the memory: how often}}, and which of the words were found."""
    found, words = {what: {} for what in sought}, set()
    patterns = {what: re.compile(b"|".join(map(re.escape, forms))) for what, forms in sought.items()}
    for name, content in memory(process):
        for what, pattern in patterns.items():
            hits = pattern.findall(content)
            if hits:
                found[what][name] = found[what].get(name, 0) + len(hits)
                words.update(hits)
    return found, words


def tell(when, found, words):
    surnames = sum(any(form in words for form in as_text(name)) for name in SURNAMES)
    print(f"{when}: " + ", ".join(f"{what} {sum(places.values())}" for what, places in found.items()) +
          f" ({surnames} of {len(SURNAMES)} different ones)")
    for what, places in found.items():
        if places:
            print(f"    {what}: " + ", ".join(f"{number} in {name}" for name, number in places.items()))
    sys.stdout.flush()


def work(w):
    """What leaves names in memory: lists, pages of citizens, the search, a form, a copy, an undo."""
    w.page("Borgere")
    for name in SURNAMES[:3]:
        w.open_citizen(f"{name}, Ane")
        for tab in ("Notater", "Aftaler"):
            w.tab(tab)
    w.page("Borgere")
    w.key("ctrl+f")
    w.type(SURNAMES[4])
    w.see(f"{SURNAMES[4]}, Ane")
    w.key("Escape")
    w.button("Ny borger")
    w.fill("Fornavn", "Ane")
    w.fill("Efternavn", SURNAMES[5])
    w.key("ctrl+a")
    w.key("ctrl+c")
    w.key("Escape")
    w.page("Kalender")
    w.page("I dag")


if b"__asan_init" in pathlib.Path(sys.argv[1]).read_bytes():
    print("skipped: the sanitizers keep what was freed as it was")
    sys.exit(SKIPPED)

with demo() as d:
    rows = "".join(f"{1000 + i};Ane;{name};01-02-1975;Prøvevej {i};8585;Glesborg\n" for i, name in enumerate(SURNAMES))
    (d.folder / "names.csv").write_text("Løbenummer;Fornavn;Efternavn;Fødselsdato;Adresse;Postnummer;By\n" + rows)
    run("import", "citizens", "--from", d.folder / "names.csv", file=d.file)
    sought = wanted(d.file)
    with Desk(d.file) as w:
        try:
            open(f"/proc/{w.program.pid}/mem", "rb").close()
        except PermissionError:
            print("skipped: only root may read the memory of the program")
            sys.exit(SKIPPED)
        work(w)
        unlocked, words = count(w.program.pid, sought)
        tell("unlocked", unlocked, words)
        assert unlocked["surnames"] and unlocked["the key"], "this way of looking finds nothing"
        w.key("ctrl+l")
        w.see("Lås op")
        w.see_no_more(SURNAMES[0])
        try:
            w.program.wait(STAYS_LOCKED)
        except subprocess.TimeoutExpired:
            pass
        assert w.program.poll() is None, "the program ended at the lock"
        locked, words = count(w.program.pid, sought)
        tell("locked", locked, words)
        left = [what for what, places in locked.items() if places]
        assert not left, f"behind the lock, the memory still holds {', '.join(left)}"
        w.type(PASSPHRASE)
        typed, words = count(w.program.pid, sought)
        tell("with the passphrase in its field", typed, words)
        assert typed["the passphrase"], "this way of looking finds no passphrase"
