#!/usr/bin/env python3
"""Faults of the machine, made for real: the program is killed, stopped, its disk filled and broken, its clock set, while people answer.

    faults.py --program .build/debug/digipolku [--rounds 5] [--edits 50] [--every] [--only unsynced,jumped] [--all]

Nothing that was acknowledged may be lost, nothing stored twice, and what is stored must hold (`digipolku verify`).
"""
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from faults.answering import Crowd, Poll
from faults.copies import copied
from faults.cut import Files, Stores, migrated, released
from faults.disk import full
from faults.editing import edited
from faults.machine import jumped, unsynced
from outside.program import Broken, Program, end_on_signals
from outside.report import Report

READY_WITHIN = 10


def start(chosen: argparse.Namespace, folder: pathlib.Path) -> Program:
    return Program(chosen.program, folder, demo=False, ready_within=READY_WITHIN)


def killed(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """kill -9 while four clients send."""
    report.chapter("kill -9 under load")
    program = start(chosen, folder)
    poll = Poll.open(program, people=chosen.rounds * 400)
    chance = random.Random(chosen.seed)
    for number in range(chosen.rounds):
        crowd = Crowd(program, poll, clients=4, tickets=400)
        crowd.start()
        time.sleep(chance.uniform(0.2, 1.2))
        program.process.kill()
        program.process.wait()
        crowd.join()
        began = time.monotonic()
        program = start(chosen, folder)
        report.check(time.monotonic() - began <= READY_WITHIN, f"kill {number}: it starts within {READY_WITHIN} s")
        report.check(crowd.acknowledged, f"kill {number}: answers were acknowledged before it", f"{crowd.other}")
        again = [poll.send(program.address, ticket) for ticket in crowd.acknowledged]
        lost = sum(status != 409 for status in again)
        report.check(lost == 0, f"kill {number}: none of {len(again)} acknowledged answers is lost", f"{lost} are")
        for ticket in crowd.unknown:  # cut off in the middle: sent again, as a person would
            status = poll.send(program.address, ticket)
            report.check(status in (303, 409), f"kill {number}: an answer that was cut off can be sent again", str(status))
    stored = poll.stored(program)
    report.check(stored == len(poll.taken), f"one sheet for each of {len(poll.taken)} answers", f"{stored} sheets")
    program.stop()
    holds(report, program, "after the kills")


def stopped(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """SIGTERM while four clients send."""
    report.chapter("SIGTERM under load")
    program = start(chosen, folder)
    poll = Poll.open(program, people=400)
    crowd = Crowd(program, poll, clients=4, tickets=400)
    crowd.start()
    time.sleep(0.5)
    began = time.monotonic()
    code = program.stop()
    took = time.monotonic() - began
    crowd.join()
    report.check(code == 0 and took <= 5, "it ends by itself within five seconds", f"code {code} after {took:.1f} s")
    program = start(chosen, folder)
    stored = poll.stored(program)
    report.check(stored == len(crowd.acknowledged), f"the {len(crowd.acknowledged)} acknowledged answers are there, and none that was cut off", f"{stored} sheets")
    program.stop()


def cut(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """kill -9 in the middle of a migration and of a release."""
    stores = Stores(chosen.program, Files(), folder)
    migrated(report, stores, chosen.every)
    released(report, stores, chosen.every)


def rewritten(report: Report, chosen: argparse.Namespace, folder: pathlib.Path) -> None:
    """Eight clients edit one action."""
    report.chapter("eight clients edit one action")
    program = start(chosen, folder)
    edited(report, program, [program.address], chosen.edits)
    program.stop()


def holds(report: Report, program: Program, when: str) -> None:
    try:
        verified = program.json("verify")
        report.check(not verified["damages"], f"{when}: everything holds", str(verified["damages"]))
    except Broken as problem:
        report.check(False, f"{when}: everything holds", str(problem))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True, type=os.path.abspath)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--edits", type=int, default=50, help="of each of eight clients")
    options.add_argument("--every", action="store_true", help="kill a migration and a release at every write")
    options.add_argument("--only", default="", help="names of chapters, separated by commas")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    end_on_signals()
    report = Report("faults", everything=chosen.all)
    chapters = (killed, stopped, cut, full, unsynced, jumped, copied, rewritten)
    for chapter in [chapter for chapter in chapters if chapter.__name__ in chosen.only.split(",") or not chosen.only]:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="digipolku-"))
        try:
            chapter(report, chosen, folder)
        except (Broken, OSError, subprocess.SubprocessError) as problem:
            report.check(False, f"{chapter.__doc__} goes its way", str(problem))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
