#!/usr/bin/env python3
"""Prints the speed table: every figure of one run, on this machine, beside what the disk and ready bytes can do.

    bench.py --program .build/release/digipolku [--quick]
"""
import argparse
import csv
import datetime
import io
import json
import os
import pathlib
import platform
import random
import re
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from bench.load import disk, load
from bench.weight import weight
from outside.program import Broken, Program, end_on_signals, running
from outside.visitor import Visitor

ORGANISATION = "tyrskyla"
INSTRUMENT = "nopeus"
CLIENTS = (1, 16, 64)


class Bench:
    def __init__(self, program: Program, quick: bool):
        self.program, self.quick = program, quick
        self.seconds = 2 if quick else 6
        self.rows: list[tuple[str, str, str, str]] = []
        self.rounds = 0

    def row(self, what: str, figure: str, beside: str = "", aim: str = "") -> None:
        self.rows.append((what, figure, beside, aim))
        print(f"   {what}: {figure} {beside}", file=sys.stderr, flush=True)

    def table(self) -> str:
        head = ("what", "figure", "beside it", "aim")
        lines = [head, ("---",) * 4, *self.rows]
        return "\n".join(f"| {' | '.join(row)} |" for row in lines)

    # Memory, before anything was asked

    def at_rest(self) -> None:
        self.row("memory at rest (RSS)", f"{self.program.memory() / 1024:.0f} MiB")

    # Submissions

    def round(self, name: str, people: int) -> tuple[str, list[str]]:
        """An open round with a personal link each; its id and the tickets as lines of submit.lua.

        Each stands in an organisation of its own: the same people are not asked the same again within sixty days.
        """
        self.rounds += 1
        self.organisation, self.member = f"nopeus-{self.rounds}", Visitor(self.program.address)
        self.program.add_member(self.member, self.organisation, "lead")
        self.cookie = "; ".join(f"{name}={value}" for name, value in self.member.cookies.items())
        today = datetime.date.today()
        plan = {
            "name": name, "opens": today.isoformat(), "closes": (today + datetime.timedelta(days=7)).isoformat(), "publishes": True,
            "groups": [
                {"group": "management", "sector": f"S{index}", "name": f"S{index}", "people": people // 10, "mode": "personal"} for index in range(10)
            ],
        }
        path = self.program.folder / "plan.yaml"
        path.write_text(json.dumps(plan))
        created = self.program.json("round", "create", "--organisation", self.organisation, "--instrument", INSTRUMENT, "--plan", str(path))
        id = next(str(created[name]) for name in ("id", "round") if name in created)
        links = csv.DictReader(io.StringIO(self.program.run("round", "links", id, within=600)))
        paths = [urllib.parse.urlsplit(row["link"]).path for row in links]
        page = Visitor(self.program.address).get(paths[0])
        form = next(form for form in page.forms if form.questions)
        own = paths[0].rsplit("/", 1)[-1]
        self.questions = form.questions
        # The form as a browser sends it, but for the answers; a ticket that is written into hidden fields is exchanged for each path's own.
        send = next(((name, value) for name, value, words in form.buttons if re.search("lähetä|send", words + value, re.I)), None)
        hidden = urllib.parse.urlencode([(name, value) for name, value in form.fields({}, send) if not name.startswith("avoin-")])
        action = urllib.parse.urljoin(page.path, form.action) if form.action else page.path
        random.shuffle(paths)
        tickets = [path.rsplit("/", 1)[-1] for path in paths]
        return id, [f"{action.replace(own, ticket)}\t{hidden.replace(own, ticket)}" + ("&" if hidden else "") for ticket in tickets]

    def sheets(self) -> pathlib.Path:
        """A thousand different sheets, every statement answered and two open answers."""
        chance = random.Random(1)
        path = self.program.folder / "sheets.txt"
        lines = [
            urllib.parse.urlencode([(name, chance.choice(("1", "2", "3", "4", "5", "eos"))) for name in self.questions] + [("avoin-johtaminen", "Aikaa."), ("avoin-tieto", "Yksi paikka.")])
            for _ in range(1000)
        ]
        path.write_text("\n".join(lines) + "\n")
        return path

    def send(self, tickets: list[str], clients: int, seconds: int):
        path = self.program.folder / "tickets.txt"
        path.write_text("\n".join(tickets) + "\n")
        return load(self.program.address, clients, seconds, "submit.lua", environment={
            "DIGIPOLKU_BENCH_TICKETS": str(path), "DIGIPOLKU_BENCH_SHEETS": str(self.sheets()),
        })

    def submissions(self) -> None:
        """The first round of 100,000: durable answers at 1, 16 and 64 clients, then its release."""
        people = 10_000 if self.quick else 100_000
        id, tickets = self.round("Nopeus", people)
        sent = 0
        for clients in CLIENTS:
            before = disk(self.program.folder)
            with Peak(self.program) as peak:
                done = self.send(tickets[sent:], clients, self.seconds)
            probe = (before + disk(self.program.folder)) / 2
            used = min(done.requests + clients, len(tickets) - sent)
            sent += used
            aim = "≥ 3,000/s" if clients == 64 else ""
            self.row(f"submissions of {len(self.questions)} answers, {clients} clients", f"{done.rate:,.0f}/s, p50 / p99 {done.latency} ms", f"disk {probe:,.0f} fdatasync/s, ratio {done.rate / probe:.2f}", aim)
            if done.failed:
                self.row("  of them refused or lost", str(done.failed), "", "0")
        self.row("memory under load (RSS, peak)", f"{peak.kib / 1024:.0f} MiB")
        if rest := tickets[sent:]:
            self.send(rest, 64, max(3, len(rest) // 2500))
        self.release(id, people)

    def release(self, id: str, people: int) -> None:
        began = time.monotonic()
        self.program.run("round", "close", id, within=900)
        self.row(f"release of {people:,} answers", f"{time.monotonic() - began:.1f} s", "with the start of the command")

    # Pages

    def results(self) -> None:
        """The results page must not grow with the answers."""
        sizes = (1_000, 20_000) if self.quick else (1_000, 1_000_000)
        first = None
        for people in sizes:
            id, tickets = self.round(f"Tulokset {people}", people)
            self.send(tickets, 64, max(3, people // 2500))
            self.program.run("round", "close", id, within=1800)
            path = f"/fi/{self.organisation}/tulokset/{id}"
            page = self.member.get(path)
            done = load(self.program.address + path, 1, self.seconds, cookie=self.cookie)
            first = first or done
            self.row(f"results page at {people:,} answers, 1 client", f"p50 / p99 {done.latency} ms", f"{len(page.body) / 1024:.0f} KiB, {done.p50 / first.p50:.2f} × the first" + (f", {page.status}!" if page.status != 200 else ""), "≤ 5 ms")

    def rendering(self) -> None:
        """A page rendered each time beside the same bytes kept ready: `digipolku bench pages` serves both."""
        try:
            with Pages(self.program) as pages:
                size = len(Visitor(pages.address).get("/rendered").body)
                rendered, ready = (load(f"{pages.address}/{kind}", 64, self.seconds) for kind in ("rendered", "ready"))
            self.row(f"rendered page of {size / 1024:.0f} KiB, 64 clients", f"{rendered.rate:,.0f}/s, p50 / p99 {rendered.latency} ms", f"ready bytes {ready.rate:,.0f}/s, ratio {rendered.rate / ready.rate:.2f}", "≥ 10,000/s")
        except Broken as problem:
            self.row("rendered page beside ready bytes", "–", str(problem).splitlines()[0])

    def answer_page(self) -> None:
        rounds = Visitor(self.program.address).get(f"/fi/{ORGANISATION}/kyselyt").text
        if not (link := re.search(rf"/fi/{ORGANISATION}/kysely/[a-z0-9-]+", rounds)):
            self.row("answer page", "–", "no open link on the page of rounds")
            return
        requests, size = weight(self.program.address + link[0])
        self.row("answer page, first visit", f"{size / 1024:.1f} KiB", f"{requests} requests", "≤ 40 KiB, ≤ 4")


class Pages:
    """The hidden command that serves one page twice."""

    def __init__(self, program: Program):
        self.program = program

    def __enter__(self) -> Program:
        self.inner = Program(self.program.binary, self.program.folder, demo=False, ready_within=20, command=("bench", "pages"))
        return self.inner

    def __exit__(self, *_) -> None:
        self.inner.stop()


class Peak:
    """The greatest RSS while it lasts."""

    def __init__(self, program: Program):
        self.program, self.kib, self.over = program, 0, threading.Event()

    def __enter__(self) -> "Peak":
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        self.thread.join()

    def _watch(self) -> None:
        while not self.over.wait(0.1):
            self.kib = max(self.kib, self.program.memory())


def all_asked(folder: pathlib.Path) -> str:
    """A content folder with our instrument under another name, whose thirty statements are all asked of the management."""
    ours = pathlib.Path(__file__).resolve().parents[2] / "Content" / "instruments" / "muutosvalmius-1.yaml"
    text = re.sub(r"^id: muutosvalmius$", f"id: {INSTRUMENT}", ours.read_text(encoding="utf-8"), flags=re.M)
    text = re.sub(r"^(\s+)groups: \[.*\]$", r"\1groups: [staff, management, elected, public]", text, flags=re.M)
    (folder / "instruments").mkdir()
    (folder / "instruments" / f"{INSTRUMENT}-1.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--quick", action="store_true", help="small numbers, to see that it works")
    chosen = options.parse_args()
    end_on_signals()
    try:
        with tempfile.TemporaryDirectory() as content:
            os.environ["DIGIPOLKU_CONTENT"] = all_asked(pathlib.Path(content))  # for the server and the commands beside it
            with running(chosen.program) as program:
                bench = Bench(program, chosen.quick)
                for part in (bench.at_rest, bench.answer_page, bench.rendering, bench.submissions, bench.results):
                    part()
                print(f"\n{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}, load from the same machine over loopback\n")
                print(bench.table())
                return 0
    except Broken as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
