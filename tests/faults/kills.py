# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program in the middle of what it does to files, and looks at what is left.

Each verb that makes or changes a file is ended by SIGKILL after a random time, and at chosen calls of the system (renaming,
flushing, removing) by strace. After each kill, what lies under a final name (NAME.brobygger) verifies and is wholly as before
or wholly as after; a restored file's name is never without a file; and the same verb then does its work, so what was left is in
nobody's way.

    use: python3 tests/faults/kills.py PROGRAM [--kills 300] [--calls 40] [--seed N] [--seconds S]

The test `faults` runs a short form of it. Exit code 77: nothing could be killed. The seed is told, and makes the same choices
again.
"""
import argparse, json, os, pathlib, random, shutil, subprocess, sys, tempfile, time

SKIPPED = 77
PASSPHRASE = "en brobygger i regnvejr"
ROWS = 200
DEMO = 15
CALLS = {
    "renaming": "?rename,?renameat,?renameat2,?link,?linkat",
    "flushing": "fsync,fdatasync",
    "removing": "?unlink,unlinkat",
}
PATIENCE = 300  # seconds, for the slowest machine with sanitizers


class Wrong(Exception):
    """What was left is not as it should be."""


class Program:
    """The built program, with the passphrase in its environment and no display."""

    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())
        self.environment = {**os.environ, "BROBYGGER_PASSPHRASE": PASSPHRASE}
        self.environment.pop("DISPLAY", None)

    def call(self, words, before=()):
        return subprocess.Popen([*before, self.path, *map(str, words)], env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words):
        process = self.call(words)
        output, complaint = process.communicate(timeout=PATIENCE)
        return process.returncode, output, complaint

    def must(self, *words):
        status, output, complaint = self.run(*words)
        if status != 0:
            raise Wrong(f"{words[0]} ended with {status}: {complaint.decode(errors='replace').strip()}")
        return output

    def citizens(self, file):
        """How many there are in a file that verifies."""
        status, output, complaint = self.run("verify", "--json", "--file", file)
        if status != 0 or not json.loads(output)["ok"]:
            raise Wrong(f"{file.name} does not verify: {(output + complaint).decode(errors='replace').strip()}")
        return json.loads(self.must("info", "--json", "--file", file))["counts"]["citizens"]


class Verb:
    """One verb, on files of its own in a folder; what it needs is copied there first."""

    def __init__(self, name, words, needs, allowed, stays=(), repeats=True):
        self.name = name
        self.words = words      # {folder} in them is where the files lie
        self.needs = needs      # {name in the folder: file to copy}
        self.allowed = allowed  # {name: how many citizens there may be afterwards; None: no file}
        self.stays = stays      # names that are there at every moment
        self.repeats = repeats  # whether the same call does its work after a kill that came before it was done

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
        if not kept.name.endswith(("-wal", "-shm", "-journal")) and program.citizens(kept) != ROWS:
            raise Wrong(f"{kept.name} is not what was replaced")
    return found


def again(program, verb, folder, found):
    """After a kill that came too early, the same call does its work; nothing unfinished is then left."""
    undone = all(found[name] == allowed[0] for name, allowed in verb.allowed.items())
    if verb.repeats and undone:
        program.must(*verb.call(folder))
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
    was_killed = kill(verb.call(folder))
    try:
        found = look(program, verb, folder)
        if repeat:
            again(program, verb, folder, found)
    except Wrong as wrong:
        raise Wrong(f"after {verb.name} was killed: {wrong}") from wrong
    shutil.rmtree(folder)
    return was_killed


def after(program, seconds):
    def kill(words):
        process = program.call(words)
        try:
            process.communicate(timeout=seconds)
            return False  # it was quicker
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return True
    return kill


def at_call(program, calls, number):
    def kill(words):
        tracing = ["strace", "-f", "-o", os.devnull, "-e", f"trace={calls}", "-e", f"inject={calls}:signal=SIGKILL:when={number}"]
        process = program.call(words, tracing)
        process.communicate(timeout=PATIENCE)
        return process.returncode != 0
    return kill


def calls_of(program, verb, scratch, calls):
    """How many of these calls one undisturbed run makes."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    verb.prepare(folder)
    log = folder / "calls.log"
    process = program.call(verb.call(folder), ["strace", "-f", "-o", log, "-e", f"trace={calls}"])
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
    return [
        Verb("new", ["new", "--programme", "norddjurs-landkommune", "--file", file], {}, {"x.brobygger": [None, 0]}),
        Verb("demo", ["demo", "--citizens", str(DEMO), "--file", file], {}, {"x.brobygger": [None, DEMO]}),
        Verb("import", ["import", "citizens", "--from", str(sheet), "--file", file], {"x.brobygger": empty},
             {"x.brobygger": [0, ROWS]}, ["x.brobygger"]),
        Verb("import undo", ["import", "undo", "--id", number, "--file", file], {"x.brobygger": full},
             {"x.brobygger": [ROWS, 0]}, ["x.brobygger"]),
        Verb("backup", ["backup", "--to", "{folder}/copy.brobygger", "--file", file], {"x.brobygger": full},
             {"copy.brobygger": [None, ROWS], "x.brobygger": [ROWS]}, ["x.brobygger"]),
        Verb("restore", ["restore", "--from", "{folder}/backup.brobygger", "--file", file],
             {"x.brobygger": full, "backup.brobygger": backup}, {"x.brobygger": [ROWS, 0], "backup.brobygger": [0]},
             ["x.brobygger", "backup.brobygger"]),
    ]


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
