"""Releases that are broken off: the server dies in the middle of one, and the process that holds the lease."""
import contextlib
import os
import pathlib
import subprocess
import time

from outside.program import Broken
from outside.report import Report

STATES = "SELECT (SELECT count(*) FROM release_round), (SELECT count(*) FROM kept), (SELECT count(*) FROM pool), (SELECT count(*) FROM spent)"


def broken_off(report: Report, pair) -> None:
    """The last day of every open round has passed; afterwards none is released, and nothing is missing."""
    report.chapter("a release is broken off")
    before = pair.ask(STATES)
    pair.ask("UPDATE round SET closes_at = opens_at + 1 WHERE state = 'open'")
    with standing(pair):
        pair.cluster.stop("immediate")
    pair.cluster.start()
    report.check(pair.ask(STATES) == before, "the server dies in the middle of it: nothing of it is kept, nothing is lost", pair.ask(STATES))
    let_go(pair)
    with standing(pair) as holder:
        pair.kill(holder)
    others = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    wait(lambda: pair.ask(others) == "0", "the server goes on with what a dead process had asked")
    report.check(pair.ask(STATES) == before, "the process dies that makes it: nothing of it is kept, nothing is lost", pair.ask(STATES))
    held = pair.number("SELECT count(*) FROM lease WHERE until > extract(epoch FROM now()) * 1000")
    report.check(held >= 2, "its leases stand, so that nobody else begins while it may live", str(held))
    let_go(pair)
    pair.start(holder)


def let_go(pair) -> None:
    """The time of every lease passes."""
    pair.ask("UPDATE lease SET until = 0")


@contextlib.contextmanager
def standing(pair):
    """A release that waits in its middle for a table that somebody else has locked. Gives the index of the process that makes it."""
    lock = subprocess.Popen(["psql", "-X", "-q", pair.url], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
    try:
        lock.stdin.write("BEGIN; LOCK TABLE kept IN ACCESS EXCLUSIVE MODE;\n")
        lock.stdin.flush()
        wait(lambda: pair.ask("SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND relation = 'kept'::regclass") == "1", "the table is not locked")
        pair.kill(0)
        pair.start(0)  # it looks at the clock at once
        waiting = "SELECT client_port FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%kept%' AND datname = current_database()"
        wait(lambda: pair.ask(waiting), "no release begins")
        yield owner(pair, int(pair.ask(waiting)))
    finally:
        with contextlib.suppress(OSError):
            lock.stdin.close()
        lock.wait(10)


def owner(pair, port: int) -> int:
    """The index of the process whose connection to the server begins at the port."""
    lines = [line.split() for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]]
    sockets = {f"socket:[{line[9]}]" for line in lines if int(line[1].split(":")[1], 16) == port}
    for index, program in enumerate(pair.programs):
        for file in pathlib.Path(f"/proc/{program.process.pid}/fd").iterdir():
            with contextlib.suppress(OSError):
                if os.readlink(file) in sockets:
                    return index
    raise Broken("the release is made by neither process")


def wait(holds, otherwise: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise Broken(otherwise)
        time.sleep(0.05)
