# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenarios share: a file to begin with, the program on a screen of its own, and a way to say what failed.

The driver finds what is on the screen by its visible or accessible name and uses the real mouse and the real keyboard
(tools/window.py beside the sample files). Without it, or without a display server, a scenario is skipped: exit code 77.

    use: dbus-run-session -- python3 tests/window/NAME.py PROGRAM
"""
import datetime, itertools, json, os, pathlib, re, shutil, subprocess, sys, tempfile, time, zoneinfo

SKIPPED = 77
PASSPHRASE = "fire ord i en historie"
SHARED = pathlib.Path(os.environ.get("BROBYGGER_SHARED", "../shared"))
LEAVES = ("label", "page tab", "push button", "table cell", "table column header")  # nothing more hangs on these

if not (SHARED / "tools" / "window.py").exists() or not shutil.which("Xvfb"):
    print("skipped: the driver of the window or the display server is missing")
    sys.exit(SKIPPED)
sys.path.insert(0, str(SHARED / "tools"))
from window import NotThere, Window  # noqa: E402


def today():
    """The day in Denmark, by which the program goes."""
    return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Copenhagen")).date()


def day(days=0):
    """The day so many days from today, as one writes it in a field."""
    return (today() + datetime.timedelta(days=days)).strftime("%d-%m-%Y")


def named(field):
    """A field is called as its label says, and says itself that it must be filled in."""
    return re.compile(rf"^{re.escape(field)}(?!\w)")


class Desk(Window):
    """The program with its file open. Waits longer than the driver does by itself: a checked build is slow."""

    patience = 40

    def __init__(self, file):
        self.application, self.menus = None, []
        pictures = os.environ.get("BROBYGGER_WINDOW_PICTURES")
        super().__init__(sys.argv[1], file, shots=pictures and pathlib.Path(pictures) / pathlib.Path(sys.argv[0]).stem)
        from gi.repository import Atspi
        Atspi.set_timeout(20000, 20000)  # milliseconds: while it counts or prints, the program answers late
        subprocess.run(["setxkbmap", "dk"], env=self.environment, check=True)  # with keys for æ, ø and å
        self.unlock()

    def __exit__(self, kind, *rest):
        super().__exit__(kind, *rest)
        if not kind:
            shutil.rmtree(self.scratch, ignore_errors=True)  # after a failure its picture is in there

    def unlock(self):
        self.see("Lås op")
        self.type(PASSPHRASE)
        self.key("Return")
        self.see(re.compile("^I dag"), 60)

    # ── what is on the screen ────────────────────────────────────────────────────────────────────────────────────────
    def _top(self):
        self.application = self.application or super()._top()
        return self.application

    def _showing(self, newest_first=False):
        """One by one what the driver's everything() lists, and also what stands in fields and facts, and the menus that are
        open, which hang on no window. What opened last, as a message or a dialog, comes last or first."""
        todo = [self._top(), *self.menus]
        while todo:
            item = todo.pop()
            try:
                role = item.getRoleName()
                if role != "application" and not item.getState().contains(self.at.STATE_SHOWING):
                    continue
                words = self._words(item, role) if role != "application" else []
                if role not in LEAVES:
                    children = [item.getChildAtIndex(i) for i in range(min(item.childCount, 600))]
                    todo += children if newest_first else reversed(children)
            except Exception:
                continue  # gone while one looked
            for text in words:
                yield item, role, text

    def everything(self, limit=6000):
        return list(itertools.islice(self._showing(), limit))

    def _words(self, item, role):
        words = [item.name or ""]
        if role == "combo box":  # its name is the entry that is chosen
            words += [label.getTarget(0).name for label in item.getRelationSet()]
        if role in ("label", "table", "list"):
            words.append(item.description or "")  # the value of a fact; what an empty table says
        if role in ("text", "spin button", "label") and "Text" in item.get_interfaces():
            words.append(item.queryText().getText(0, -1))
        return [word for word in dict.fromkeys(words) if word]

    def find(self, name, role=None, exact=True, nth=0, seconds=patience):
        """The nth showing control of that name: one called exactly so, or else one whose longer name has it as a part."""
        end = time.time() + seconds
        while True:
            exactly, partly = {}, {}  # a control comes once, though its name and its text may both fit
            for item, kind, text in self._showing():
                if role in (None, kind) and self._matches(name, text, False):
                    partly[item] = True
                    if exact and self._matches(name, text, True):
                        exactly[item] = True
                        if len(exactly) > nth:
                            return item
            if len(partly) > nth:
                return list(partly)[nth]
            if time.time() > end:
                raise NotThere(f"nothing called {name!r}" + (f" of role {role!r}" if role else "") + " is on the screen")
            time.sleep(0.2)

    def sees(self, text):
        return any(self._matches(text, shown, False) for _, _, shown in self._showing(newest_first=True))

    def see(self, text, seconds=patience):
        self._until(lambda: self.sees(text), seconds, f"{text!r} on the screen")

    def see_no_more(self, text, seconds=patience):
        self._until(lambda: not self.sees(text), seconds, f"{text!r} to go away")

    def wait_until(self, happened, what, seconds=patience):
        self._until(happened, seconds, what)

    def value(self, field):
        """What stands in a field of that name."""
        return self.find(named(field), "text").queryText().getText(0, -1)

    def usable(self, button, seconds=patience):
        """Waits until a button of that name can be pressed."""
        self._until(lambda: self.enabled(button, "push button"), seconds, f"the button {button!r} to be switched on")

    def chosen(self, name, role="check box"):
        """Whether a box or button that can be on or off is on."""
        return self.find(name, role).getState().contains(self.at.STATE_CHECKED)

    def is_selected(self, item):
        return item.getState().contains(self.at.STATE_SELECTED)

    def windows(self):
        """How many windows of the program a person would see, dialogs and menus included."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)], env=self.environment,
                               capture_output=True, text=True)
        return len(found.stdout.split())

    # ── hands ────────────────────────────────────────────────────────────────────────────────────────────────────────
    def box(self, item):
        return item.queryComponent().getExtents(self.at.DESKTOP_COORDS)

    def _hidden(self, item):
        """What scrolls the middle of the item out of sight, and whether it lies below; nothing when it is in sight."""
        box = self.box(item)
        x, y = box.x + box.width / 2, box.y + box.height / 2
        around = item.parent
        while around is not None and around.getRoleName() not in ("application", "combo box", "popup menu"):
            edge = self.box(around)
            if edge.height and not (edge.y <= y <= edge.y + edge.height and edge.x <= x <= edge.x + edge.width):
                return around, y > edge.y
            around = around.parent
        return None

    def reach(self, item):
        """Turns the wheel until the middle of the item is in sight, as one does before clicking."""
        for _ in range(60):
            hidden = self._hidden(item)
            if hidden is None:
                return
            around, below = hidden
            edge = self.box(around)
            self._xdotool("mousemove", edge.x + edge.width // 2, edge.y + edge.height // 2)
            self._xdotool("click", 5 if below else 4)
            time.sleep(0.1)
        raise NotThere(f"{item.name!r} cannot be scrolled into sight")

    def click(self, name, role=None, exact=True, nth=0, button=1, times=1, seconds=patience):
        item = name if not isinstance(name, (str, re.Pattern)) else self.find(name, role, exact, nth, seconds)
        self.reach(item)
        super().click(item, button=button, times=times)

    def open_menu(self, name, role, button=1):
        """Clicks what opens a menu, and learns which menu that is from what the program tells about it."""
        from gi.repository import GLib

        def shows(event):
            try:
                if event.detail1 and event.source.getRoleName() == "popup menu":
                    self.menus = [event.source]
            except Exception:
                pass  # gone again before one could ask

        def told():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.menus

        self.menus = []
        self.at.Registry.registerEventListener(shows, "object:state-changed:showing")
        try:
            self.click(name, role=role, button=button)
            self._until(told, self.patience, f"the menu of {name!r}")
        finally:
            self.at.Registry.deregisterEventListener(shows, "object:state-changed:showing")

    def page(self, name):
        """Opens a page from the navigation."""
        self.click(named(name), role="check box")

    def tab(self, name):
        self.click(name, role="page tab")

    def button(self, name, nth=0):
        self.click(name, role="push button", nth=nth)

    def row(self, text, times=1):
        """Clicks the first cell that begins so."""
        self.click(re.compile("^" + re.escape(text)), role="table cell", times=times)

    def fill(self, field, words):
        """Clicks into a field of that name and replaces what stands there."""
        self.click(named(field), role="text")
        self.key("ctrl+a")
        self.type(words)

    def entries(self, combo):
        """Opens a combo box, reads its entries, and closes it again."""
        item = self.find(combo, "combo box")
        self.click(item)
        time.sleep(0.5)
        shown = [(entry, text) for entry, role, text in self.everything() if role == "list item"]
        entries = [text for entry, text in shown if item in (entry.parent, entry.parent.parent)]
        self.key("Escape")
        return entries

    def choose(self, combo, entry):
        """Opens a combo box by its label and clicks an entry."""
        self.click(combo, role="combo box")
        time.sleep(0.5)
        self.click(entry, role="list item")
        time.sleep(0.3)

    def open_citizen(self, name):
        self.page("Borgere")
        self.row(name, times=2)
        last, first = name.split(", ")
        self.see(f"{first} {last}")

    def give_consent(self, whom, purpose, *kinds):
        """Records a written consent of the citizen whose page is open."""
        self.tab("Samtykke")
        self.button("Nyt samtykke…")
        self.fill("Formål", purpose)
        self.fill("Til hvem", whom)
        self.key("Tab")  # puts the suggestions away, which would take the next click
        for kind in kinds:
            self.click(kind, role="check box")
            assert self.chosen(kind), f"the click did not tick {kind!r}"
        self.choose("Hvordan det er givet", "skriftligt")
        self.button("Gem")
        self.see(f"Samtykket til {whom} er noteret")

    def give_file(self, path):
        """Answers an open file dialog by typing the path into the field that waits for it."""
        self.find("Filnavn:", "text")
        self.key("ctrl+a")
        self.type(str(path))
        self.key("Return")


def run(*words, file):
    """A command of the program; returns what it wrote."""
    done = subprocess.run([sys.argv[1], *map(str, words), "--file", str(file)], check=True, capture_output=True, text=True,
                          env=dict(os.environ, BROBYGGER_PASSPHRASE=PASSPHRASE, QT_QPA_PLATFORM="offscreen"))
    return done.stdout


def audit(file):
    return json.loads(run("audit", "--json", file=file))


class demo:
    """The demo municipality of 40 citizens, and Anna Abel, in a folder that is gone afterwards."""

    anna = "Abel, Anna"
    sheet = ("Løbenummer;Fornavn;Efternavn;Fødselsdato;Telefon;Adresse;Postnummer;By\n"
             "901;Anna;Abel;01-02-1975;00004711;Prøvevej 1;8585;Glesborg\n")

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="scenario-"))
        self.file = self.folder / "kommune.brobygger"
        run("demo", "--citizens", "40", "--seed", "1", file=self.file)
        (self.folder / "anna.csv").write_text(self.sheet)
        run("import", "citizens", "--from", self.folder / "anna.csv", file=self.file)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)
