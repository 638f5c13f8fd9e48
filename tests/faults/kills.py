# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program in the middle of what it does to files, and looks at what is left.

Each verb that makes or changes a file is ended by SIGKILL after a random time, and at chosen calls of the system (renaming,
flushing, removing) by strace. After each kill, what lies under a final name (NAME.brobygger) verifies and is wholly as before
or wholly as after; a restored file's name is never without a file; and the same verb then does its work, so what was left is in
nobody's way. A journal that a kill left is brought into its own file, and into no other one that lies under its name.

    use: python3 tests/faults/kills.py PROGRAM [--kills 300] [--calls 40] [--seed N] [--seconds S]

The test `faults` runs a short form of it. Exit code 77: nothing could be killed. The seed is told, and makes the same choices
again.
"""
import argparse, json, os, pathlib, random, shutil, subprocess, sys, tempfile, time

SKIPPED = 77
PASSPHRASE = "en brobygger i regnvejr"
OTHER_PASSPHRASE = "en helt anden bro"  # of a backup that is restored over a file it does not open
ROWS = 200
DEMO = 15
CALLS = {
    "renaming": "?rename,?renameat,?renameat2,?link,?linkat",
    "flushing": "fsync,fdatasync",
    "removing": "?unlink,unlinkat",
}
JOURNALS = ("-wal", "-wal.base", "-shm", "-journal")
PATIENCE = 300  # seconds, for the slowest machine with sanitizers


class Wrong(Exception):
    """What was left is not as it should be."""


class Program:
    """The built program, with a passphrase in its environment and no display."""

    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())
        self.environment = {**os.environ}
        self.environment.pop("DISPLAY", None)

    def call(self, words, before=(), passphrase=PASSPHRASE):
        return subprocess.Popen([*before, self.path, *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env={**self.environment, "BROBYGGER_PASSPHRASE": passphrase})

    def run(self, *words, passphrase=PASSPHRASE):
        process = self.call(words, passphrase=passphrase)
        output, complaint = process.communicate(timeout=PATIENCE)
        return process.returncode, output, complaint

    def must(self, *words, passphrase=PASSPHRASE):
        status, output, complaint = self.run(*words, passphrase=passphrase)
        if status != 0:
            raise Wrong(f"{words[0]} ended with {status}: {complaint.decode(errors='replace').strip()}")
        return output

    def citizens(self, file):
        """How many there are in a file that verifies, whichever passphrase opens it."""
        for passphrase in (PASSPHRASE, OTHER_PASSPHRASE):
            status, output, complaint = self.run("verify", "--json", "--file", file, passphrase=passphrase)
            if status == 0 and json.loads(output)["ok"]:
                found = self.must("info", "--json", "--file", file, passphrase=passphrase)
                return json.loads(found)["counts"]["citizens"]
        raise Wrong(f"{file.name} does not verify: {(output + complaint).decode(errors='replace').strip()}")


class Verb:
    """One verb, on files of its own in a folder; what it needs is copied there first."""

    def __init__(self, name, words, needs, allowed, stays=(), repeats=True, passphrase=PASSPHRASE):
        self.name = name
        self.words = words      # {folder} in them is where the files lie
        self.needs = needs      # {name in the folder: file to copy}
        self.allowed = allowed  # {name: how many citizens there may be afterwards; None: no file}
        self.stays = stays      # names that are there at every moment
        self.repeats = repeats  # whether the same call does its work after a kill that came before it was done
        self.passphrase = passphrase

    def prepare(self, folder):
        for name, source in self.needs.items():
            shutil.copyfile(source, folder / name)

    def call(self, folder):
        return [word.format(folder=folder) for word in self.words]


def look(program, verb, folder):
    """What is under a final name is usable, and all or nothing."""
    for name in verb.stays:
        if not (folder / name).exists():
            raise Wrong(f"{name} is gone")
    for file in sorted(folder.glob("*.brobygger")):
        if file.name not in verb.allowed:
            raise Wrong(f"{file.name} should not be there")
    found = {}
    for name, allowed in verb.allowed.items():
        file = folder / name
        found[name] = program.citizens(file) if file.exists() else None
        if found[name] not in allowed:
            raise Wrong(f"{name} holds {found[name]} citizens, not one of {allowed}")
    for kept in folder.glob("*.replaced-*"):
        if kept.name.endswith(JOURNALS):
            continue
        if kept.samefile(folder / "x.brobygger"):
            raise Wrong(f"{kept.name} is the file in use: nothing came in its place")
        if program.citizens(kept) != verb.allowed["x.brobygger"][0]:
            raise Wrong(f"{kept.name} is not what was replaced")
    return found


def again(program, verb, folder, found):
    """After a kill that came too early, the same call does its work; nothing unfinished is then left."""
    undone = all(found[name] == allowed[0] for name, allowed in verb.allowed.items())
    if verb.repeats and undone:
        for lock in folder.glob("*.lock"):
            if lock.stat().st_size == 0:  # ended between making and writing it: somebody has to say that it is left over
                lock.unlink()
        program.must(*verb.call(folder), passphrase=verb.passphrase)
        left = [file.name for file in folder.iterdir() if file.name.endswith((".part", ".arriving"))]
        if left:
            raise Wrong(f"left over: {', '.join(left)}")
        for name, allowed in verb.allowed.items():
            if program.citizens(folder / name) != allowed[-1]:
                raise Wrong(f"{name} is not as it should be after the call was repeated")


def attempt(program, verb, scratch, kill, repeat):
    """One call, ended by `kill`; says whether it was ended."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    verb.prepare(folder)
    was_killed = kill(verb, folder)
    try:
        found = look(program, verb, folder)
        if repeat:
            again(program, verb, folder, found)
    except Wrong as wrong:
        raise Wrong(f"after {verb.name} was killed: {wrong}") from wrong
    shutil.rmtree(folder)
    return was_killed


def after(program, seconds):
    def kill(verb, folder):
        process = program.call(verb.call(folder), passphrase=verb.passphrase)
        try:
            process.communicate(timeout=seconds)
            return False  # it was quicker
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return True
    return kill


def killing(calls, number, path=None):
    """By strace: at that one of these calls, of those that concern a path."""
    return ["strace", "-f", "-o", os.devnull, *(["-P", path] if path else []), "-e", f"trace={calls}",
            "-e", f"inject={calls}:signal=SIGKILL:when={number}"]


def at_call(program, calls, number):
    def kill(verb, folder):
        process = program.call(verb.call(folder), killing(calls, number), verb.passphrase)
        process.communicate(timeout=PATIENCE)
        return process.returncode != 0
    return kill


def calls_of(program, verb, scratch, calls):
    """How many of these calls one undisturbed run makes."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    verb.prepare(folder)
    log = folder / "calls.log"
    process = program.call(verb.call(folder), ["strace", "-f", "-o", log, "-e", f"trace={calls}"], verb.passphrase)
    _, complaint = process.communicate(timeout=PATIENCE)
    if process.returncode != 0:
        raise Wrong(f"{verb.name} under strace: {complaint.decode(errors='replace').strip()}")
    lines = [line for line in log.read_text(errors="replace").splitlines() if "(" in line and "resumed" not in line]
    shutil.rmtree(folder)
    return len(lines)


def can_trace():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode == 0


def with_journal(file):
    """A file and what a kill left beside it, by the endings of their names."""
    return {ending: pathlib.Path(f"{file}{ending}") for ending in ("", "-wal", "-wal.base")}


def leave_journal(program, full, number, scratch):
    """All citizens of a file are taken back, and the program is killed before that goes from the journal into the file."""
    left = scratch / "left.file"
    shutil.copyfile(full, left)
    program.must("backup", "--to", scratch / "unused.file", "--file", left)  # notes itself: the file is newer than the other
    process = program.call(["import", "undo", "--id", number, "--file", left], killing("pwrite64", 1, left))
    process.communicate(timeout=PATIENCE)
    (scratch / "left.file.lock").unlink(missing_ok=True)
    missing = [path.name for path in with_journal(left).values() if not path.exists()]
    if process.returncode == 0 or missing:
        raise Wrong(f"no journal was left to begin with ({', '.join(missing)})")
    return left


def look_at_journal(program, left, older, scratch):
    """It belongs to the file it was left by, wherever that is copied, and not to an older copy under the same name."""
    for under, citizens, aside in ((left, 0, 0), (older, ROWS, 1)):
        folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        for ending, path in with_journal(left).items():
            shutil.copyfile(path, folder / f"x.brobygger{ending}")
        shutil.copyfile(under, folder / "x.brobygger")
        found = program.citizens(folder / "x.brobygger")
        if found != citizens or len(list(folder.glob("*-wal.aside-*"))) != aside:
            raise Wrong(f"{under.name} holds {found} citizens under the journal of {left.name}, not {citizens}")
        shutil.rmtree(folder)


def restoring_over_a_journal(program, full, number, scratch):
    """Nothing opens the file that is replaced, so it keeps its journal beside it all the way."""
    left = leave_journal(program, full, number, scratch)
    look_at_journal(program, left, full, scratch)
    backup = scratch / "other.file"
    program.must("demo", "--citizens", DEMO, "--file", backup, passphrase=OTHER_PASSPHRASE)
    needs = {f"x.brobygger{ending}": path for ending, path in with_journal(left).items()}
    return Verb("restore over a journal", ["restore", "--from", "{folder}/backup.brobygger", "--file", "{folder}/x.brobygger"],
                {**needs, "backup.brobygger": backup}, {"x.brobygger": [0, DEMO], "backup.brobygger": [DEMO]},
                ["x.brobygger", "backup.brobygger"], passphrase=OTHER_PASSPHRASE)


def make_verbs(program, scratch):
    """The files to begin with, and what is done to them."""
    sheet = scratch / "citizens.csv"
    sheet.write_text("Fornavn;Efternavn;Fødselsdato;Postnummer\r\n" +
                     "".join(f"Borger;Nummer{i};12-05-1950;8500\r\n" for i in range(ROWS)), encoding="utf-8", newline="")
    empty, full = scratch / "empty.file", scratch / "full.file"
    program.must("new", "--programme", "norddjurs-landkommune", "--file", empty)
    shutil.copyfile(empty, full)
    number = json.loads(program.must("import", "citizens", "--json", "--from", sheet, "--file", full))["import_id"]
    backup = scratch / "backup.file"
    program.must("backup", "--to", backup, "--file", empty)
    file = "{folder}/x.brobygger"
    verbs = [
        Verb("new", ["new", "--programme", "norddjurs-landkommune", "--file", file], {}, {"x.brobygger": [None, 0]}),
        Verb("demo", ["demo", "--citizens", str(DEMO), "--file", file], {}, {"x.brobygger": [None, DEMO]}),
        Verb("import", ["import", "citizens", "--from", str(sheet), "--file", file], {"x.brobygger": empty},
             {"x.brobygger": [0, ROWS]}, ["x.brobygger"]),
        Verb("import undo", ["import", "undo", "--id", number, "--file", file], {"x.brobygger": full},
             {"x.brobygger": [ROWS, 0]}, ["x.brobygger"]),
        Verb("backup", ["backup", "--to", "{folder}/copy.brobygger", "--file", file], {"x.brobygger": full},
             {"copy.brobygger": [None, ROWS], "x.brobygger": [ROWS]}, ["x.brobygger"]),
        # Two of one day, of which the older is superfluous once the next one has its name.
        Verb("backup and prune", ["backup", "--prune", "--to", "{folder}/x-20260106-080000.brobygger", "--file", file],
             {"x.brobygger": full, "x-20260105-080000.brobygger": full, "x-20260105-090000.brobygger": full},
             {"x.brobygger": [ROWS], "x-20260106-080000.brobygger": [None, ROWS], "x-20260105-080000.brobygger": [ROWS, None],
              "x-20260105-090000.brobygger": [ROWS]},
             ["x.brobygger", "x-20260105-090000.brobygger"], repeats=False),
        Verb("restore", ["restore", "--from", "{folder}/backup.brobygger", "--file", file],
             {"x.brobygger": full, "backup.brobygger": backup}, {"x.brobygger": [ROWS, 0], "backup.brobygger": [0]},
             ["x.brobygger", "backup.brobygger"]),
    ]
    return verbs + ([restoring_over_a_journal(program, full, number, scratch)] if can_trace() else [])


def kill_at_random(program, verbs, scratch, wanted, until, repeat):
    """Each verb in its turn, at a random moment of the time it takes."""
    lasts, killed = {}, 0
    for turn in range(wanted):
        verb = verbs[turn % len(verbs)]
        if time.monotonic() > until:
            break
        if verb.name not in lasts:
            begun = time.monotonic()
            attempt(program, verb, scratch, after(program, PATIENCE), False)
            lasts[verb.name] = (time.monotonic() - begun) / 2  # the half of it went into looking
        killed += attempt(program, verb, scratch, after(program, random.uniform(0, lasts[verb.name])), repeat)
    return killed


def kill_at_calls(program, verbs, scratch, wanted, until, repeat):
    """Each verb at each kind of call in its turn: at one of those it makes, the last of them more often than by chance."""
    killed, made = 0, {}
    places = [(verb, kind) for kind in CALLS for verb in verbs]
    random.shuffle(places)
    for turn in range(wanted):
        verb, kind = places[turn % len(places)]
        if time.monotonic() > until:
            break
        if (verb.name, kind) not in made:
            made[verb.name, kind] = calls_of(program, verb, scratch, CALLS[kind])
        count = made[verb.name, kind]
        if count > 0:
            number = random.choice([random.randint(1, count), max(1, count - random.randint(0, 3))])
            killed += attempt(program, verb, scratch, at_call(program, CALLS[kind], number), repeat)
    return killed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=300, help="at random moments")
    parser.add_argument("--calls", type=int, default=40, help="at chosen system calls")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--seconds", type=float, default=10**6, help="begin no further kill after that")
    parser.add_argument("--short", action="store_true", help="without repeating each verb after its kill")
    wanted = parser.parse_args()
    random.seed(wanted.seed)
    print(f"seed {wanted.seed}", flush=True)
    begun = time.monotonic()
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="brobygger-faults-"))
    try:
        program = Program(wanted.program)
        verbs = make_verbs(program, scratch)
        traced = 0
        if can_trace():
            # A third of the time: each of these kills is surer to hit something than one at random.
            traced = kill_at_calls(program, verbs, scratch, wanted.calls, begun + wanted.seconds / 3, not wanted.short)
        else:
            print("strace is not there or may not trace: no kills at chosen calls")
        killed = kill_at_random(program, verbs, scratch, wanted.kills, begun + wanted.seconds, not wanted.short)
    except Wrong as wrong:
        print(f"FAILED: {wrong}\nwhat is left lies in {scratch}")
        return 1
    shutil.rmtree(scratch, ignore_errors=True)
    print(f"{killed} kills at random moments, {traced} at chosen calls, {time.monotonic() - begun:.0f} seconds: nothing was lost")
    return 0 if killed + traced > 0 else SKIPPED


sys.exit(main())
