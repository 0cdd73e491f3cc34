#!/usr/bin/env python3
"""A disk that fills up and is freed, on either engine. Runs itself in a mount namespace of its own."""
import argparse
import contextlib
import pathlib
import subprocess
import sys

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from faults.answering import Crowd, Poll
from outside.program import Program, end_on_signals, free_port
from outside.report import Report

CLUSTER = pathlib.Path(__file__).resolve().parents[2] / "bin" / "cluster"


def full(report: Report, chosen: argparse.Namespace, folder: pathlib.Path, is_server: bool = False) -> None:
    """A disk that fills up and is freed."""
    report.chapter("a full disk" + (" of the server" if is_server else ""))
    inner = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, __file__, chosen.program, str(folder)] + ["--server"] * is_server,
        capture_output=True, text=True, timeout=180)
    for line in inner.stdout.splitlines():
        word, _, sentence = line.partition(" ")
        if word in ("ok", "no"):
            report.check(word == "ok", sentence)
    report.check(inner.returncode == 0, "the disk's test ran to its end", (inner.stdout + inner.stderr)[-600:])


@contextlib.contextmanager
def server(disk: pathlib.Path):
    """PostgreSQL on the disk. It refuses to be run by root, so it has a user of its own. Gives the address of a database."""
    port, other = free_port(), ["unshare", "--user", "--map-user=1000", "--map-group=1000", str(CLUSTER)]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    subprocess.run([*other, "start", str(disk / "cluster"), str(port), "-c", "max_wal_size=64MB", "-c", "min_wal_size=32MB"], check=True, **quiet)
    try:
        subprocess.run(["createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "digipolku", "levy"], check=True)
        yield f"postgres://digipolku@127.0.0.1:{port}/levy"
    finally:
        subprocess.run([*other, "stop", str(disk / "cluster"), "immediate"], **quiet)


def filled(program: Program, ballast: pathlib.Path) -> None:
    def say(holds: object, sentence: str) -> None:
        print("ok" if holds else "no", sentence, flush=True)
    poll = Poll.open(program, people=300)
    crowd = Crowd(program, poll, clients=2, tickets=50)
    crowd.start()
    crowd.join()
    say(len(crowd.acknowledged) == 50, f"while there is room, answers are taken ({len(crowd.acknowledged)} of 50)")
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 4096)
    statuses, pages = set(), []
    for ticket in poll.fresh(60):
        status, body = poll.send_with_body(program.address, ticket)
        statuses.add(status)
        pages.append(body)
    say(statuses & {503, 507} and statuses <= {303, 503, 507}, f"a full disk is said so: {sorted(statuses)}")
    say(any("levy" in page.lower() or "täynnä" in page.lower() for page in pages), "in a sentence in the reader's language")
    say(poll.reads(program.address) == 200, "reading goes on")
    ballast.unlink()
    again = [poll.send(program.address, ticket) for ticket in poll.fresh(40)]
    say(all(status == 303 for status in again), f"freed, it takes answers again without a restart: {sorted(set(again))}")
    stored = poll.stored(program)
    say(stored == len(poll.taken), f"one sheet for each of {len(poll.taken)} acknowledged answers, {stored} found")
    say(program.stop() == 0, "it ends in order")
    say(program.json("verify")["damages"] == [], "everything holds")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--server", action="store_true")
    chosen = options.parse_args()
    end_on_signals()
    disk = chosen.folder / "disk"
    disk.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={'160m' if chosen.server else '32m'}", "tmpfs", str(disk)], check=True)
    with contextlib.ExitStack() as stack:
        place = {"DIGIPOLKU_DATABASE_URL": stack.enter_context(server(disk))} if chosen.server else {}
        program = Program(chosen.program, disk, demo=False, ready_within=20, environment=place)
        stack.callback(program.stop)
        filled(program, disk / "ballast")


if __name__ == "__main__":
    main()
