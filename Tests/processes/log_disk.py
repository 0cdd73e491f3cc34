#!/usr/bin/env python3
"""The server's log fails: a sync of it, and the disk that it is on. What was acknowledged is there afterwards, and nothing twice.

Runs itself in a mount namespace of its own, where that disk is a small one.
"""
import argparse
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from faults.answering import Poll
from faults.shim import shim
from outside.program import Program, end_on_signals, free_port
from outside.report import Report

CLUSTER = pathlib.Path(__file__).resolve().parents[2] / "bin" / "cluster"
#: PostgreSQL refuses to be run by root, so the root of the namespace has it run by another user.
AS_ANOTHER = ["unshare", "--user", "--map-user=1000", "--map-group=1000"]


def log_lost(report: Report, binary: str, folder: pathlib.Path) -> None:
    report.chapter("the server's log fails")
    folder.mkdir()
    inner = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, __file__, binary, str(folder)], capture_output=True, text=True, timeout=180)
    for line in inner.stdout.splitlines():
        word, _, sentence = line.partition(" ")
        if word in ("ok", "no"):
            report.check(word == "ok", sentence)
    report.check(inner.returncode == 0, "the log's test ran to its end", (inner.stdout + inner.stderr)[-600:])


def say(holds: object, sentence: str) -> None:
    print("ok" if holds else "no", sentence, flush=True)


class Server:
    """PostgreSQL whose log lies on a disk of 64 MiB, with the shim between it and the system."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.port = folder / "cluster", free_port()
        self.disk, self.orders = folder / "levy", folder / "orders"
        self.disk.mkdir()
        self.orders.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(self.disk)], check=True)
        self.environment = os.environ | {"LD_PRELOAD": str(shim(folder)), "DIGIPOLKU_SHIM": str(self.orders)}
        self.start(os.environ)
        self.stop()
        log = self.folder / "data" / "pg_wal"
        shutil.move(log, self.disk / "pg_wal")
        log.symlink_to(self.disk / "pg_wal")
        self.start()
        subprocess.run(["createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "digipolku", "loki"], check=True)
        self.address = f"postgres://digipolku@127.0.0.1:{self.port}/loki"

    def start(self, environment: dict[str, str] | None = None) -> None:
        settings = ["-c", "wal_recycle=off", "-c", "max_wal_size=32MB", "-c", "min_wal_size=32MB"]
        self._script("start", str(self.folder), str(self.port), *settings, environment=environment or self.environment)

    def stop(self, how: str = "fast") -> None:
        self._script("stop", str(self.folder), how)

    def turn_page(self) -> None:
        """The next answer needs a new file of the log; the server may die of it at once."""
        subprocess.run(["psql", "-X", "-q", self.address, "-c", "SELECT pg_switch_wal()"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def fail_next_sync(self) -> None:
        (self.orders / "sync").touch()

    @property
    def has_failed(self) -> bool:
        return not (self.orders / "sync").exists()

    def _script(self, *arguments: str, environment: dict[str, str] | None = None) -> None:
        subprocess.run([*AS_ANOTHER, str(CLUSTER), *arguments], check=True, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def ready(poll: Poll, program: Program, seconds: float = 20) -> bool:
    """Whether an answer is taken within the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if poll.send(program.address, poll.fresh(1)[0]) == 303:
            return True
        time.sleep(0.2)
    return False


def unsynced(server: Server, program: Program, poll: Poll) -> None:
    """The server ends everybody's work and recovers from its log: it can no more say than we what the disk has."""
    acknowledged = [ticket for ticket in poll.fresh(20) if poll.send(program.address, ticket) == 303]
    say(len(acknowledged) == 20, f"while the disk is well, answers are taken ({len(acknowledged)} of 20)")
    server.fail_next_sync()
    ticket = poll.fresh(1)[0]
    status = poll.send(program.address, ticket)
    say(server.has_failed and status == 503, f"an answer whose sync failed is not acknowledged: {status}")
    say(ready(poll, program), "the server recovers, and answers are taken without a restart of ours")
    say(poll.send(program.address, ticket) in (303, 409), "the answer that was not acknowledged can be sent again")
    lost = sum(poll.send(program.address, ticket) != 409 for ticket in acknowledged)
    say(lost == 0, f"none of {len(acknowledged)} acknowledged answers is lost")


def filled(server: Server, program: Program, poll: Poll) -> None:
    """A server without room for its log ends; somebody makes room and starts it."""
    with (server.disk / "ballast").open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 4096)
    acknowledged, refused, end = [], None, time.monotonic() + 40
    while refused is None and time.monotonic() < end:
        ticket = poll.fresh(1)[0]
        status = poll.send(program.address, ticket)
        if status == 303:
            acknowledged.append(ticket)
            server.turn_page()
        else:
            refused = status
    say(refused in (503, 507), f"a log without room is said so: {refused} after {len(acknowledged)} answers")
    (server.disk / "ballast").unlink()
    with contextlib.suppress(subprocess.CalledProcessError):
        server.stop("immediate")
    server.start()
    say(ready(poll, program), "with room again and started, the server takes answers without a restart of ours")
    lost = sum(poll.send(program.address, ticket) != 409 for ticket in acknowledged)
    say(lost == 0, f"none of {len(acknowledged)} acknowledged answers is lost")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("folder", type=pathlib.Path)
    chosen = options.parse_args()
    end_on_signals()
    with contextlib.ExitStack() as stack:
        server = Server(chosen.folder)
        stack.callback(server.stop, "immediate")
        program = Program(chosen.program, chosen.folder, demo=False, ready_within=20, environment={"DIGIPOLKU_DATABASE_URL": server.address})
        stack.callback(program.stop)
        poll = Poll.open(program, people=20_000)
        unsynced(server, program, poll)
        filled(server, program, poll)
        stored = poll.stored(program)
        say(stored == len(poll.taken), f"one sheet for each of {len(poll.taken)} acknowledged answers, {stored} found")
        say(program.stop() == 0, "it ends in order")
        say(program.json("verify")["damages"] == [], "everything holds")


if __name__ == "__main__":
    main()
