# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while she works, and what she had done is there again when she unlocks.

It is ended by SIGKILL at a random moment while she types in a form, changes a setting, changes the programme, or takes a change
back. After each kill the file verifies, nothing half-made lies beside it, it opens in the window again, and what was being
changed is as before or as after; of what she typed, all is there that is older than three seconds.

    use: dbus-run-session -- python3 tests/window/killed_at_work.py PROGRAM [--kills 4] [--seed N]

The seed is told, and makes the same choices again, as far as the machine does.
"""
import argparse, json, random, re, sys, threading, time

from scenario import Desk, demo, run

KEPT_AFTER = 3  # seconds
WORDS = "anna berit carla dorte elin frida gerda hanne inger jytte karen lone mette nina olga petra"


class Mortal(Desk):
    """The program, which can be killed and begun again on the same screen."""

    def kill_within(self, least, most):
        """At a random moment of these seconds from now, whatever is done meanwhile."""
        def kill():
            self.killed_at = time.monotonic()
            self.program.kill()

        threading.Timer(random.uniform(least, most), kill).start()

    def is_gone(self):
        return self.program.poll() is not None

    def begin_again(self, file):
        self.children.remove(self.program)
        self.application, self.menus = None, []
        self.program = self._start(sys.argv[1], str(file), stderr=self.errors)
        self.wait_until(self._came, "the program's window")
        self.unlock()

    def _came(self):
        """Asks anew who is on the desktop: what was told of it is remembered, and the one that was killed is in it."""
        from gi.repository import GLib
        while GLib.MainContext.default().iteration(False):
            pass
        self.at.Registry.getDesktop(0).clearCache()
        return self._top() is not None


class Typing:
    """A form for somebody new; what is in it is a draft."""

    name = "typing in a form"

    def begin(self, w):
        w.page("Borgere")
        w.button("Ny borger")
        w.fill("Fornavn", "")
        self.typed = []  # what stands in the field, and since when
        w.kill_within(4, 8)
        text = ""
        for word in WORDS.split():
            w.type(f"{word} ")
            text += f"{word} "
            self.typed.append((time.monotonic(), text))
            if w.is_gone():
                break
            time.sleep(random.uniform(0, 0.4))

    def look(self, w):
        w.see(re.compile("kladder? venter"))
        w.page("Borgere")
        w.button("Ny borger")
        found = w.value("Fornavn")
        sure = [text for at, text in self.typed if at < w.killed_at - KEPT_AFTER]
        assert sure and found.startswith(sure[-1].strip()), f"{found!r} is left of {self.typed[-1][1]!r}, not {sure[-1:]}"
        assert WORDS.startswith(found.strip()), f"{found!r} was not typed"
        w.key("Escape")


class Changing:
    """Something that is one of two values."""

    def look(self, w):
        found = self.read(w)
        assert found in (self.old, self.new), f"{self.name}: {found!r} is neither {self.old!r} nor {self.new!r}"


class Setting(Changing):
    name = "changing a setting"
    places = ("Rådhusgade 1", "Torvet 22")

    def read(self, w):
        w.page("Indstillinger")
        w.click("Organisation", role="list item")
        return w.value("Vej og nummer")

    def begin(self, w):
        self.old = self.read(w)
        self.new = self.places[self.old == self.places[0]]
        w.fill("Vej og nummer", self.new)
        w.kill_within(0, 0.4)
        w.key("Tab")


class Programme(Changing):
    name = "changing the programme"

    def read(self, w):
        w.page("Indstillinger")
        w.click("Program", role="list item")
        return w.find("Program", "combo box").name

    def begin(self, w):
        self.old = self.read(w)
        self.new = next(each for each in w.entries("Program") if each != self.old)
        w.click("Program", role="combo box")
        time.sleep(0.5)
        w.kill_within(0, 0.8)
        w.click(self.new, role="list item")


class TakingBack(Changing):
    name = "taking a change back"
    citizen = "Abel, Anna"
    number = re.compile(r"00 00 47 1\d")
    numbers = ("00 00 47 12", "00 00 47 13")

    def read(self, w):
        w.open_citizen(self.citizen)
        w.see(self.number)
        return next(found.group() for found in map(self.number.search, w.texts()) if found)

    def begin(self, w):
        self.old = self.read(w)
        self.new = self.numbers[self.old == self.numbers[0]]
        w.button("Ret")
        w.see("Ret oplysninger")
        w.fill("Telefon", self.new.replace(" ", ""))
        w.button("Gem")
        w.see("Oplysningerne om Anna Abel er ændret.")
        w.kill_within(0, 0.4)
        w.key("ctrl+z")


def look_beside(folder, file):
    """What lies under a final name is whole, and nothing else is left than what belongs to the file."""
    for each in sorted(folder.glob("*.brobygger")):
        verified = json.loads(run("verify", "--json", file=each))
        assert verified["ok"], f"{each.name} does not verify: {verified['problems']}"
    left = [each.name for each in folder.iterdir()
            if each.name.endswith((".part", ".arriving")) or ".aside-" in each.name or ".replaced-" in each.name]
    assert not left, f"left over beside {file.name}: {', '.join(left)}"


def kill_while(work, w, d):
    try:
        work.begin(w)
    except Exception:
        if not w.is_gone():
            raise  # it is not the kill that went wrong
    w.program.wait(20)
    look_beside(d.folder, d.file)
    w.begin_again(d.file)
    work.look(w)


arguments = argparse.ArgumentParser()
arguments.add_argument("program")
arguments.add_argument("--kills", type=int, default=4)
arguments.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
wanted = arguments.parse_args()
random.seed(wanted.seed)
print(f"seed {wanted.seed}", flush=True)
works = [Typing(), Setting(), Programme(), TakingBack()]
with demo() as d, Mortal(d.file) as w:
    for turn in range(wanted.kills):
        kill_while(works[turn % len(works)], w, d)
    look_beside(d.folder, d.file)
print(f"killed {wanted.kills} times while typing, changing and taking back: nothing was lost that she had done")
