"""A machine that fails: a disk that does not take a commit, a clock that jumps. `shim.c` stands between the program and the system."""
import argparse
import os
import pathlib
import threading
import time

from faults.answering import Crowd, Poll
from faults.shim import shim
from outside.program import Program
from outside.report import Report
from outside.visitor import Visitor

HOUR = 3_600


class Machine:
    """The program under the shim, and the orders to it."""

    def __init__(self, chosen: argparse.Namespace, folder: pathlib.Path, place: dict[str, str] = {}):
        self.orders = folder / "orders"
        self.orders.mkdir()
        environment = {"LD_PRELOAD": str(shim(folder)), "DIGIPOLKU_SHIM": str(self.orders)} | place
        self.program = Program(chosen.program, folder, demo=False, ready_within=20, environment=environment)

    def fail_next_sync(self) -> None:
        (self.orders / "sync").touch()

    @property
    def has_failed(self) -> bool:
        return not (self.orders / "sync").exists()

    def set_clock(self, seconds: int) -> None:
        new = self.orders / "clock.new"
        new.write_text(str(seconds))
        os.replace(new, self.orders / "clock")


def unsynced(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """A commit whose sync fails."""
    report.chapter("a failed sync")
    machine = Machine(chosen, folder)
    program = machine.program
    poll = Poll.open(program, people=400)
    before = [poll.send(program.address, ticket) for ticket in poll.fresh(10)]
    report.check(before == [303] * 10, "answers are taken while the disk is well", str(before))
    for number in range(3):
        machine.fail_next_sync()
        ticket = poll.fresh(1)[0]
        status = poll.send(program.address, ticket)
        report.check(machine.has_failed and status == 503, f"fault {number}: an answer whose sync failed is not acknowledged", str(status))
        report.check(poll.reads(program.address) == 200, f"fault {number}: reading goes on")
        again = poll.send(program.address, ticket)
        report.check(again in (303, 409), f"fault {number}: sent again, it is taken without a restart", str(again))
    crowd = Crowd(program, poll, clients=4, tickets=200)
    crowd.start()
    faults = 0
    while any(thread.is_alive() for thread in crowd.threads):
        machine.fail_next_sync()
        time.sleep(0.1)
        faults += machine.has_failed
    crowd.join()
    (machine.orders / "sync").unlink(missing_ok=True)
    report.check(faults > 0 and set(crowd.other) <= {503} and not crowd.unknown, f"under load and {faults} faults each answer is taken or refused with 503", f"{crowd.other} {crowd.unknown}")
    report.check(len(crowd.acknowledged) > 0, "answers are taken between the faults", str(len(crowd.acknowledged)))
    program.process.kill()
    program.process.wait()
    program = Program(chosen.program, folder, demo=False, ready_within=20)
    lost = sum(poll.send(program.address, ticket) != 409 for ticket in crowd.acknowledged)
    report.check(lost == 0, f"none of {len(crowd.acknowledged)} acknowledged answers is lost, after a kill too", f"{lost} are")
    report.check(program.json("verify")["damages"] == [], "everything holds")
    program.stop()


def jumped(report: Report, chosen: argparse.Namespace, folder: pathlib.Path, place: dict[str, str] = {}) -> None:
    """The clock jumps forward and back."""
    report.chapter("a clock that jumps")
    folder.mkdir(exist_ok=True)
    machine = Machine(chosen, folder, place)
    program = machine.program
    poll = Poll.open(program, people=300)
    lead = Visitor(program.address)
    program.add_member(lead, "viat", "lead")
    own = "/fi/viat/kyselyt/uusi"
    report.check(lead.get(own, follow=False).status == 200, "a lead is signed in")
    for seconds in (1 * HOUR, 0, -1 * HOUR):
        machine.set_clock(seconds)
        status = answers(poll, program)
        report.check(status == [303] * 5, f"{seconds // HOUR:+d} h: answers are taken", str(status))
    machine.set_clock(-6 * HOUR)
    report.check(lead.get(own, follow=False).status != 200, "a session from a time to come has ended")
    report.check(answers(poll, program) == [303] * 5, "-6 h: answers are taken")
    again = Visitor(program.address)
    program.add_member(again, "viat", "lead")
    report.check(again.get(own, follow=False).status == 200, "-6 h: a new session works")
    machine.set_clock(7 * HOUR)
    report.check(again.get(own, follow=False).status != 200, "+13 h on: no session lives longer than twelve hours")
    machine.set_clock(-6 * HOUR)
    report.check(again.get(own, follow=False).status == 200, "put right again, it goes on from where it was")
    ended(report, machine, poll)


def ended(report: Report, machine: Machine, poll: Poll) -> None:
    """The last day passes by a jump, the clock is put right, and jumps again: one release."""
    program = machine.program
    crowd = Crowd(program, poll, clients=2, tickets=60)
    crowd.start()
    crowd.join()
    for seconds in (9 * 24 * HOUR, 0, 9 * 24 * HOUR):
        machine.set_clock(seconds)
        end = time.monotonic() + 45
        while time.monotonic() < end and program.json("verify")["rows"]["release_round"] == 0:
            time.sleep(1)
    lines = [program.json("verify") for _ in range(1)][0]
    report.check(lines["rows"]["release_round"] == 1 and lines["rows"]["pool"] == 0, "a round whose last day was jumped over is released once", str(lines["rows"]))
    report.check(lines["damages"] == [] and lines["keysLeftOver"] == [], "everything holds, and its key is gone", str(lines["damages"]))
    machine.set_clock(0)
    began = time.monotonic()
    report.check(poll.reads(program.address) == 200 and time.monotonic() - began < 5, "pages come at once")
    began = time.monotonic()
    report.check(program.stop() == 0 and time.monotonic() - began < 6, "it ends in order")


def answers(poll: Poll, program: Program, count: int = 5) -> list[int]:
    return [poll.send(program.address, ticket) for ticket in poll.fresh(count)]
