#!/usr/bin/env python3
"""Prints the speed table: every figure of one run, on this machine, beside what the disk and ready bytes can do.

    bench.py --program .build/release/digipolku [--quick] [--engine sqlite|postgresql] [--most ANSWERS]
"""
import argparse
import contextlib
import dataclasses
import datetime
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from bench import path
from bench.load import Load, Peak, cpu_seconds, disk, load
from bench.rounds import OpenRound, all_asked
from bench.table import Table, spread
from bench.weight import weight
from outside.program import Broken, Program, end_on_signals, running
from outside.visitor import Page, Visitor
from processes.cluster import Cluster

DEMO = "tyrskyla"
CLIENTS = (1, 16, 64)


@dataclasses.dataclass
class Timed:
    page: Page
    milliseconds: float


def timed(ask: Callable[[], Page]) -> Timed:
    """One answer and how long it took."""
    began = time.monotonic()
    page = ask()
    return Timed(page, (time.monotonic() - began) * 1e3)


class Bench:
    """One store, measured from outside."""

    def __init__(self, program: Program, table: Table, quick: bool, most: int):
        self.program, self.table, self.quick, self.most = program, table, quick, most
        self.seconds, self.runs = (2, 1) if quick else (5, 3)
        self.rounds = 0

    def round(self, people: int) -> OpenRound:
        self.rounds += 1
        return OpenRound(self.program, self.rounds, people)

    def at_rest(self) -> None:
        self.table.row("memory at rest (RSS)", f"{self.program.memory() / 1024:.0f} MiB", "", "≤ 80 MiB")

    def imports(self) -> None:
        """Files of other tools, each read in its child as a page does it."""
        done = json.loads(self.program.run("bench", "imports", *(("--rows", "5000") if self.quick else ())))
        self.table.row(
            f"{done['rows']:,} answers of another tool, parsed and checked", f"{done['rows'] / done['rows_seconds']:,.0f} rows/s", f"{done['rows_seconds']:.2f} s", "≥ 50,000/s")
        self.table.row(f".lss of {done['questions']:,} questions, in", f"{done['questions_seconds']:.2f} s", "", "≤ 1 s")

    def submissions(self) -> None:
        """Durable answers by personal links, at 1, 16 and 64 clients."""
        round = self.round(20_000 if self.quick else 250_000)
        with Peak(self.program) as peak:
            for clients in CLIENTS:
                self._submissions(round, clients)
        self.table.row("memory under load (RSS, peak)", f"{peak.kib / 1024:.0f} MiB")

    def _submissions(self, round: OpenRound, clients: int) -> None:
        runs: list[Load] = []
        probes, used = [disk(self.program.folder)], cpu_seconds(self.program)
        for _ in range(self.runs):
            runs.append(round.send(clients, self.seconds))
            probes.append(disk(self.program.folder))
        used = (cpu_seconds(self.program) - used) / sum(run.requests for run in runs)
        rate, probe = statistics.median(run.rate for run in runs), statistics.median(probes)
        self.table.row(
            f"submissions of {len(round.questions)} answers, {clients} {'client' if clients == 1 else 'clients'}",
            f"{spread([run.rate for run in runs])}/s, p50 / p99 {middle(runs)} ms, CPU {used * 1e3:.2f} ms each",
            f"disk {probe:,.0f} fdatasync/s, ratio {rate / probe:.2f}",
            "≥ 6,000/s and ratio ≥ 2 (SQLite), ≥ 4,000/s (PostgreSQL); CPU ≤ 0.3 ms" if clients == 64 else "")
        if failed := sum(run.failed for run in runs):
            self.table.row("  of them refused or lost", str(failed), "", "0")

    def growth(self) -> None:
        """Release, results and board must not grow with the answers."""
        sizes = (1_000, 10_000) if self.quick else (1_000, 100_000, 1_000_000)
        aims = {100_000: "≤ 0.4 s", 1_000_000: "≤ 4 s"}
        first: dict[str, Load] = {}
        for people in (size for size in sizes if size <= self.most):
            round = self.round(people)
            round.send_rest()
            before = self.program.memory()
            with Peak(self.program) as peak:
                seconds = round.release()
            self.table.row(
                f"release of {people:,} answers", f"{seconds:.2f} s", f"memory +{(peak.kib - before) / 1024:.0f} MiB, answers with the page that closes it", aims.get(people, ""))
            for name, place in (("results page", f"tulokset/{round.id}"), ("board", "huoneentaulu")):
                self._flat(name, f"/fi/{round.organisation}/{place}", people, round, first)
            self._csv(f"CSV of the results of {people:,} answers", f"/api/v1/organisations/{round.organisation}/rounds/{round.id}/results.csv")
            for name, file in (("long table", "luvut.csv"), ("spreadsheet", "tulokset.xlsx")):
                self._csv(f"{name} of the results of {people:,} answers", f"/fi/{round.organisation}/tulokset/{round.id}/{file}", "≤ 500 ms")

    def comparison(self) -> None:
        """Five rounds side by side, thirty statements and twenty groups each, asked as a member."""
        first, ids = None, []
        for _ in range(5):
            round = self.round_of(20, after=first)
            round.send_rest()
            round.release()
            first = first or round
            ids.append(round.id)
        address = f"/fi/{first.organisation}/tulokset/vertailu?kyselyt={','.join(ids)}"
        page = first.lead.get(address)
        if page.status != 200:
            raise Broken(f"{address} was answered with {page.status}")
        done = load(self.program.address + address, 1, self.seconds, cookie=first.cookie)
        self.table.row("five rounds of 30 statements and 20 groups compared, 1 client", f"p50 / p99 {done.latency} ms", f"{len(page.body) / 1024:.0f} KiB", "≤ 15 ms")

    def round_of(self, groups: int, after: OpenRound | None = None) -> OpenRound:
        self.rounds += 1
        return OpenRound(self.program, self.rounds, groups * 30, groups, after)

    def beside(self) -> None:
        """A release while the answers of another round stay: those of `submissions`."""
        people = min(self.most, 10_000 if self.quick else 100_000)
        round = self.round(people)
        round.send_rest()
        self.table.row(f"release of {people:,} answers beside an open round that has some", f"{round.release():.2f} s")

    def _flat(self, name: str, address: str, people: int, round: OpenRound, first: dict[str, Load]) -> None:
        """Asked as a member: nothing is kept for the next one."""
        page = round.lead.get(address)
        if page.status != 200:
            raise Broken(f"{address} was answered with {page.status}")
        done = load(self.program.address + address, 1, self.seconds, cookie=round.cookie)
        grown = done.p50 / first.setdefault(name, done).p50
        self.table.row(
            f"{name} at {people:,} answers, 1 client", f"p50 / p99 {done.latency} ms", f"{len(page.body) / 1024:.0f} KiB, {grown:.2f} × the first", "≤ 5 ms, ≤ 1.2 ×")

    def _csv(self, what: str, address: str, aim: str = "streamed") -> None:
        before, began = self.program.memory(), time.monotonic()
        with Peak(self.program) as peak:
            page = Visitor(self.program.address).get(address)
        if page.status != 200:
            raise Broken(f"{address} was answered with {page.status}")
        self.table.row(what, f"{(time.monotonic() - began) * 1e3:.0f} ms", f"{len(page.body) / 1024:,.0f} KiB, memory +{max(0, peak.kib - before) / 1024:.0f} MiB", aim)

    def plan(self) -> None:
        """A path of two thousand actions."""
        actions = 100 if self.quick else 2_000
        lead = path.member(self.program, actions)
        cookie = "; ".join(f"{name}={value}" for name, value in lead.cookies.items())
        for what, address, aim in (
            ("as a list", f"/fi/{path.ORGANISATION}/digipolku?nakyma=lista", "≤ 30 ms"), ("as a timeline", f"/fi/{path.ORGANISATION}/digipolku", "≤ 30 ms"),
            ("as JSON, 200 a page", f"/api/v1/organisations/{path.ORGANISATION}/actions?limit=200", "≤ 15 ms"),
        ):
            page = lead.get(address)
            done = load(self.program.address + address, 1, self.seconds, cookie=cookie)
            self.table.row(f"{actions:,} actions {what}", f"p50 / p99 {done.latency} ms", f"{len(page.body) / 1024:,.0f} KiB" + (f", {page.status}!" if page.status != 200 else ""), aim)
        self._csv(f"CSV of {actions:,} actions", f"/fi/{path.ORGANISATION}/digipolku.csv")
        self.table_of_path(lead, actions)
        if "DIGIPOLKU_DATABASE_URL" not in os.environ:
            self._past(lead, cookie, actions)

    def table_of_path(self, lead: Visitor, actions: int) -> None:
        """The path out as a spreadsheet, in with its preview, and kept."""
        out = timed(lambda: lead.get(f"/fi/{path.ORGANISATION}/digipolku.xlsx"))
        self.table.row(f"{actions:,} actions as XLSX, out", f"{out.milliseconds:.0f} ms", f"{len(out.page.body) / 1024:,.0f} KiB", "≤ 1 s")
        start = lead.get(f"/fi/{path.ORGANISATION}/digipolku/taulukko")
        form = next(form for form in start.forms if form.action.endswith("/taulukko"))
        same = timed(lambda: lead.upload(start, form, {"tiedosto": ("polku.xlsx", out.page.body)}))
        self.table.row("the same XLSX in, with its preview", f"{same.milliseconds:.0f} ms", f"{same.page.status}", "≤ 2 s")
        text = lead.get(f"/fi/{path.ORGANISATION}/digipolku/taulukko/polku.csv")
        shown = timed(lambda: lead.upload(start, form, {"tiedosto": ("polku.csv", path.edited(text.body))}))
        self.table.row(f"CSV in with {actions:,} changes, with its preview", f"{shown.milliseconds:.0f} ms", f"{len(shown.page.body) / 1024:,.0f} KiB, {shown.page.status}", "≤ 2 s")
        confirm = next(form for form in shown.page.forms if form.action.endswith("/tallennus"))
        kept = timed(lambda: lead.upload(shown.page, confirm, values={"reason": "Mitattu"}))
        self.table.row(f"{actions:,} changes kept, all or nothing", f"{kept.milliseconds:.0f} ms", f"{kept.page.status}")

    def _past(self, lead, cookie: str, actions: int) -> None:
        """The same path on another day, and what changed since."""
        path.age(self.program)
        day = (datetime.date.today() - datetime.timedelta(days=100)).isoformat()
        for what, address in (
            ("as of a day a hundred days ago", f"digipolku?pvm={day}"), ("as a list of that day", f"digipolku?nakyma=lista&pvm={day}"),
            ("difference of a hundred days", f"muutokset?alku={day}"),
        ):
            address = f"/fi/{path.ORGANISATION}/{address}"
            page = lead.get(address)
            done = load(self.program.address + address, 1, self.seconds, cookie=cookie)
            self.table.row(
                f"{actions:,} actions, {actions * path.VERSIONS:,} versions, {what}", f"p50 / p99 {done.latency} ms",
                f"{len(page.body) / 1024:,.0f} KiB" + (f", {page.status}!" if page.status != 200 else ""), "≤ 50 ms")

    def visitors(self) -> None:
        """Pages that did not change, beside the ready bytes of the same server."""
        address = f"{self.program.address}/fi/{DEMO}/huoneentaulu"
        page = Visitor(self.program.address).get(f"/fi/{DEMO}/huoneentaulu")
        kept = load(address, 64, self.seconds)
        with Pages(self.program) as pages:
            size = len(Visitor(pages.address).get("/rendered").body)
            rendered, ready = (load(f"{pages.address}/{kind}", 64, self.seconds) for kind in ("rendered", "ready"))
        self.table.row(
            f"rendered page of {size / 1024:.0f} KiB, 64 clients", f"{rendered.rate:,.0f}/s, p50 / p99 {rendered.latency} ms",
            f"ready bytes {ready.rate:,.0f}/s, ratio {rendered.rate / ready.rate:.2f}", "≥ 10,000/s")
        self.table.row(
            f"visitors' page of {len(page.body) / 1024:.0f} KiB that did not change, 64 clients", f"{kept.rate:,.0f}/s, p50 / p99 {kept.latency} ms",
            f"ready bytes {ready.rate:,.0f}/s, ratio {kept.rate / ready.rate:.2f}", "ratio ≥ 0.5")

    def answer_page(self) -> None:
        rounds = Visitor(self.program.address).get(f"/fi/{DEMO}/kyselyt").text
        if not (link := re.search(rf"/fi/{DEMO}/kysely/[a-z0-9-]+", rounds)):
            raise Broken("there is no open link on the page of rounds")
        requests, size = weight(self.program.address + link[0])
        self.table.row("answer page, first visit", f"{size / 1024:.1f} KiB", f"{requests} requests", "≤ 40 KiB, ≤ 4")

    def start(self) -> None:
        """The same house again: from the start of the process to its first page."""
        self.program.stop()
        seconds = [self._start() for _ in range(1 if self.quick else 5)]
        self.table.row("start to first page", f"{spread(seconds, 2)} s", "", "≤ 0.3 s")

    def _start(self) -> float:
        began = time.monotonic()
        process = subprocess.Popen(self.program.process.args, cwd=self.program.folder, env=self.program.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while process.poll() is None and time.monotonic() - began < 60:
                with contextlib.suppress(OSError):
                    if Visitor(self.program.address).get(f"/fi/{DEMO}/huoneentaulu").status == 200:
                        return time.monotonic() - began
                time.sleep(0.005)
            raise Broken("the program did not start again")
        finally:
            process.terminate()
            process.wait(15)


def middle(runs: list[Load]) -> str:
    return f"{statistics.median(run.p50 for run in runs):.2f} / {statistics.median(run.p99 for run in runs):.2f}"


class Pages:
    """The hidden command that serves one page twice."""

    def __init__(self, program: Program):
        self.program = program

    def __enter__(self) -> Program:
        self.folder = tempfile.TemporaryDirectory(prefix="digipolku-")
        self.inner = Program(self.program.binary, pathlib.Path(self.folder.name), demo=False, ready_within=60, command=("bench", "pages"))
        return self.inner

    def __exit__(self, *_) -> None:
        self.inner.stop()
        self.folder.cleanup()


@contextlib.contextmanager
def store(engine: str, binary: str):
    """The demo municipality on an empty store of this kind."""
    if engine == "sqlite":
        with running(binary) as program:
            yield program
        return
    cluster = Cluster()
    try:
        os.environ["DIGIPOLKU_DATABASE_URL"] = cluster.make("digipolku")
        with running(binary) as program:
            yield program
    finally:
        os.environ.pop("DIGIPOLKU_DATABASE_URL", None)
        cluster.close()


def measure(engine: str, binary: str, table: Table, quick: bool, most: int) -> None:
    with store(engine, binary) as program:
        bench = Bench(program, table, quick, most)
        table.about = ""
        if engine == "sqlite":
            bench.at_rest()
            bench.answer_page()
            bench.imports()
            bench.visitors()
        table.about = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[engine]
        # Growth first: a release beside the answers of another round deletes row by row, which `beside` measures by itself.
        for part in (bench.growth, bench.comparison, bench.submissions, bench.beside, bench.plan, bench.start):
            part()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--quick", action="store_true", help="small numbers, to see that it works")
    options.add_argument("--engine", choices=("sqlite", "postgresql"), help="only this one")
    options.add_argument("--most", type=int, default=1_000_000, help="answers of the largest round")
    chosen = options.parse_args()
    end_on_signals()
    table = Table()
    try:
        with tempfile.TemporaryDirectory() as content:
            os.environ["DIGIPOLKU_CONTENT"] = all_asked(pathlib.Path(content))  # for the server and the commands beside it
            for engine in (chosen.engine,) if chosen.engine else ("sqlite", "postgresql"):
                measure(engine, chosen.program, table, chosen.quick, chosen.most)
    except Broken as problem:
        print(problem, file=sys.stderr)
        return 1
    finally:
        print(f"\n{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}, load from the same machine over loopback\n")
        print(table.markdown())
    return 0


if __name__ == "__main__":
    sys.exit(main())
