"""Archives and moves that are refused or broken off leave nothing behind."""
import argparse
import contextlib
import gzip
import json
import os
import pathlib
import signal
import subprocess
import time

from faults.answering import Poll
from outside.program import Program
from outside.report import Report


class Place:
    """A folder for a store that is to come, and the commands that fill it."""

    def __init__(self, program: Program, name: str):
        self.program = program
        self.data = program.folder / name

    def command(self, *arguments: str) -> list[str]:
        return [self.program.binary, *arguments, "--data", str(self.data), "--keys", str(self.program.folder / "keys")]

    def restore(self, file: pathlib.Path) -> subprocess.CompletedProcess:
        return subprocess.run(self.command("restore", str(file)), capture_output=True, text=True, timeout=120)

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=120)

    def verified(self) -> dict:
        return json.loads(self.run("verify", "--json").stdout or "{}")

    @contextlib.contextmanager
    def served(self):
        program = Program(self.program.binary, self.program.folder, demo=False, ready_within=20, options=("--data", str(self.data)))
        try:
            yield program
        finally:
            program.stop()

    @property
    def left(self) -> list[str]:
        return sorted(path.name for path in self.data.iterdir()) if self.data.exists() else []


def copied(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """Restores and moves that do not come to their end."""
    report.chapter("restores and moves that are refused or stopped")
    program = Program(chosen.program, folder, demo=False, ready_within=20)
    poll = Poll.open(program, people=60)
    for ticket in poll.fresh(20):
        poll.send(program.address, ticket)
    archive = folder / "kopio.gz"
    program.run("backup", str(archive))
    content = program.json("verify")["content"]
    refused(report, program, archive)
    stopped(report, program, archive)
    whole = Place(program, "kokonainen")
    done = whole.restore(archive)
    report.check(done.returncode == 0, "the whole archive is taken", done.stderr)
    found = json.loads(subprocess.run(whole.command("verify", "--json"), capture_output=True, text=True).stdout or "{}")
    report.check(found.get("content") == content and found.get("damages") == [], "and holds what was backed up", str(found)[:200])
    again = whole.restore(archive)
    report.check(again.returncode == 1 and "empty store only" in again.stderr, "a store that is there is not touched", again.stderr)
    report.check(whole.left != [], "and stays")
    program.stop()
    missing(report, program)
    moved(report, program, folder)
    decided(report, program, poll, archive)


def refused(report: Report, program: Program, archive: pathlib.Path) -> None:
    lines = gzip.decompress(archive.read_bytes()).split(b"\n")
    head = json.loads(lines[0])
    row = next(index for index, line in enumerate(lines) if line.startswith(b"["))
    bad = {
        "another program's": b"hei",
        "empty": b"",
        "a cut": archive.read_bytes()[:-9],
        "a longer": archive.read_bytes() + b"loppu",
        "a second member's": archive.read_bytes() + gzip.compress(b""),
        "schema -1": gzip.compress(b"\n".join([json.dumps(head | {"schema": -1}).encode()] + lines[1:])),
        "a broken row's": gzip.compress(b"\n".join(lines[:row] + [b"[1]"] + lines[row:])),
        "a huge": gzip.compress(b"\n".join(lines[:row] + [b"[1]"] + [b"[]"] * 20_000_000)),
    }
    for name, data in bad.items():
        file = program.folder / "huono.gz"
        file.write_bytes(data)
        place = Place(program, "tyhja")
        done = place.restore(file)
        said = done.stderr.strip()
        report.check(done.returncode == 1 and said.startswith("digipolku: ") and said.endswith(".") and "Fault" not in said and "\n" not in said, f"{name} archive is refused in a sentence", said[-300:])
        report.check(not place.data.exists(), f"{name} archive leaves nothing behind", str(place.left))


def stopped(report: Report, program: Program, archive: pathlib.Path) -> None:
    """A restore is stopped while it works: told to end, and killed."""
    for number, how in ((1, signal.SIGTERM), (2, signal.SIGINT), (3, signal.SIGKILL)):
        place = Place(program, f"kesken-{number}")
        stopped_at_work = False
        for wait in (0.02, 0.05, 0.1, 0.2, 0.4):
            working = subprocess.Popen(place.command("restore", str(archive)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            end = time.monotonic() + 20
            while time.monotonic() < end and not (place.data / "digipolku.sqlite").exists() and working.poll() is None:
                time.sleep(0.002)
            os.kill(working.pid, how)
            if working.wait() != 0:
                stopped_at_work = True
                break
            subprocess.run(["rm", "-rf", str(place.data)], check=True)
        report.check(stopped_at_work, f"{how.name}: a restore was caught at work")
        if how != signal.SIGKILL:
            report.check(not place.data.exists(), f"{how.name}: it leaves nothing behind", str(place.left))
        done = place.restore(archive)
        report.check(done.returncode == 0, f"{how.name}: the place takes the archive afterwards", done.stderr)


def missing(report: Report, program: Program) -> None:
    """A slip in a path, or a disk that is not mounted, never passes for an empty store."""
    slip = Place(program, "datta")
    for command in ("verify", "backup varmuus.gz", "copy continue", "serve"):
        done = slip.run(*command.split())
        report.check(done.returncode == 1 and "There is no store in" in done.stderr, f"'{command}' of a store that is not there says so", done.stdout + done.stderr)
    report.check(not (slip.data / "digipolku.sqlite").exists(), "and makes none")
    keys = program.folder / "keys"
    keys.rename(program.folder / "muualla")
    done = Place(program, "data").run("verify")
    report.check(done.returncode == 1 and "is missing in" in done.stderr and not keys.exists(), "keys that are away are missed, and nothing is put in their place", done.stderr)
    (program.folder / "muualla").rename(keys)


def moved(report: Report, program: Program, folder: pathlib.Path) -> None:
    source = Place(program, "data")
    first, second = folder / "muutto", folder / "toinen"
    done = subprocess.run(source.command("move", "--to", str(first)), capture_output=True, text=True, timeout=120)
    report.check(done.returncode == 0, "a store moves to another folder", done.stderr)
    done = subprocess.run(source.command("move", "--to", str(second)), capture_output=True, text=True, timeout=120)
    report.check(done.returncode == 1 and "moved away" in done.stderr, "what has moved does not move again", done.stderr)
    report.check(not second.exists(), "and leaves nothing at the place it was to go to", str(second.exists() and os.listdir(second)))
    kept = json.loads(subprocess.run([program.binary, "verify", "--json", "--data", str(first), "--keys", str(folder / "keys")], capture_output=True, text=True).stdout or "{}")
    report.check(kept.get("state") == "serving" and kept.get("damages") == [], "the first move's store serves", str(kept)[:200])


def decided(report: Report, program: Program, poll: Poll, archive: pathlib.Path) -> None:
    """Two copies of one store are served at the same time; which of them goes on is decided while both run."""
    first, copy, thrown = Place(program, "muutto"), Place(program, "jatkaja"), Place(program, "hylkaaja")
    copy.restore(archive)
    with first.served() as old, copy.served() as new:
        report.check(poll.reads(new.address) == 200, "a restored copy can be read")
        report.check(poll.send(new.address, poll.fresh(1)[0]) == 503, "it collects nothing before somebody decides")
        report.check(poll.send(old.address, poll.fresh(1)[0]) == 303, "the store that it was copied from collects meanwhile")
        done = copy.run("copy", "continue")
        report.check(done.returncode == 0, "it is chosen to go on", done.stderr)
        report.check(poll.send(new.address, poll.fresh(1)[0]) == 303, "it collects at once, without a restart")
        report.check(poll.send(old.address, poll.fresh(1)[0]) == 503 and poll.reads(old.address) == 200, "the other one takes nothing any more, though it still runs")
        again = copy.run("copy", "continue")
        report.check(again.returncode == 1 and "serving" in again.stderr, "it is decided once", again.stderr)
        later = program.folder / "jatko.gz"
        copy.run("backup", str(later))
    refused = first.run("serve", "--port", "0")
    report.check(refused.returncode == 1 and "older copy" in refused.stderr, "the older one is not served again", refused.stderr)
    thrown.restore(later)
    done = thrown.run("copy", "discard")
    found = thrown.verified()
    report.check(done.returncode == 0 and found["rows"]["pool"] == found["rows"]["spent"] == 0 and found["damages"] == [], "a copy that is discarded lets go of what it had collected", f"{done.stderr} {found}")
    with thrown.served() as new:
        status = poll.send(new.address, poll.fresh(1)[0])
        report.check(status not in (303, 503) and poll.reads(new.address) == 200, "its round is closed, its pages are read", str(status))
    refused = copy.run("round", "meter", poll.round)
    report.check(refused.returncode == 1 and "older copy" in refused.stderr, "and the one before it is the older one then", refused.stderr)
