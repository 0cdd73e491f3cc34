#!/usr/bin/env python3
"""Two `digipolku serve` on one PostgreSQL behind a plain load balancer behave as one, and lose nothing when a process or the server is killed.

    processes.py --program .build/debug/digipolku [--rounds 3] [--edits 50] [--every] [--all]
"""
import argparse
import collections
import contextlib
import csv
import datetime
import http.client
import io
import json
import pathlib
import queue
import random
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from faults.cut import Server, Stores, migrated, released
from faults.disk import full
from faults.editing import edited
from faults.machine import jumped
from outside.program import Broken, Program, end_on_signals
from outside.report import Report
from outside.visitor import Visitor
from processes.balancer import Balancer
from processes.broken_off import broken_off
from processes.cluster import Cluster
from processes.failover import failed_over
from processes.log_disk import log_lost
from processes.sealed import sealed

TOWN = "rinnakkala"
INSTRUMENT = "muutosvalmius"
#: Who answer around one kill.
BATCH = 400


class Pair:
    """Two processes over one database and one key folder."""

    def __init__(self, binary: str, cluster: Cluster, folder: pathlib.Path):
        self.binary, self.cluster, self.folder = binary, cluster, folder
        self.url = cluster.make("digipolku")
        self.programs: list[Program | None] = [None, None]

    def start(self, index: int) -> None:
        """On its port of before, if it had one."""
        before = self.programs[index]
        self.programs[index] = Program(
            self.binary, self.folder, False, 60, options=("--database-url", self.url), environment={"DIGIPOLKU_DATABASE_URL": self.url},
            port=before.port if before else 0,
        )

    def start_both_at_once(self) -> None:
        broken = []

        def begin(index: int) -> None:
            try:
                self.start(index)
            except Broken as problem:
                broken.append(problem)

        threads = [threading.Thread(target=begin, args=(index,)) for index in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if broken:
            raise broken[0]

    def kill(self, index: int) -> None:
        self.programs[index].process.kill()
        self.programs[index].process.wait()

    def ask(self, statement: str) -> str:
        return self.cluster.ask(statement, "digipolku")

    def number(self, statement: str) -> int:
        return int(self.ask(statement))

    def close(self) -> list[int]:
        return [program.stop() for program in self.programs if program]


def beginning(report: Report, pair: Pair) -> None:
    report.chapter("start")
    pair.start_both_at_once()
    report.check(True, "two processes start on an empty database at once")
    report.check(pair.number("SELECT count(*) FROM schema_migration") == pair.number("SELECT max(number) FROM schema_migration"), "the schema was made once")
    codes = {line.split("koodi=")[1] for program in pair.programs for line in program.output if "koodi=" in line}
    report.check(len(codes) == 1, "both print the same code for the first account", str(codes))


def people(report: Report, pair: Pair, balancer: Balancer) -> None:
    """Sessions, form tokens and counted tries belong to the installation, not to a process."""
    report.chapter("people")
    pair.programs[0].add_member(Visitor(balancer.address), TOWN, "admin")
    lead = Visitor(balancer.address)
    pair.programs[1].add_member(lead, TOWN, "lead")
    statuses = [lead.get(f"/fi/{TOWN}/kyselyt/uusi").status for _ in range(6)]
    report.check(statuses == [200] * 6, "a session works in both processes, request by request", str(statuses))
    one, other = (Visitor(program.address) for program in pair.programs)
    one.cookies = other.cookies = lead.cookies
    page = one.get(f"/fi/{TOWN}/oma")
    form = next(form for form in page.forms if "salasana" in form.action or any("password" in name.lower() for _, name, _, _ in form.controls))
    answer = other.submit(page, form, {name: "" for kind, name, _, _ in form.controls if kind == "text"})
    report.check(answer.status == 422, "a form of one process is taken by the other", str(answer.status))
    statuses = collections.Counter(wrong_try(visitor) for visitor in [Visitor(program.address) for program in pair.programs] * 8)
    limited = sum(count for status, count in statuses.items() if status == 429)
    report.check(limited == 6, "ten wrong passwords are ten, whichever process hears them", str(statuses))


def wrong_try(visitor: Visitor) -> int:
    page = visitor.get(f"/fi/{TOWN}/kirjaudu")
    form = next(form for form in page.forms if any(name == "password" for _, name, _, _ in form.controls))
    return visitor.submit(page, form, {"email": f"admin@{TOWN}.example", "password": "tämä ei ole oikea"}).status


def creating(pair: Pair, name: str, people: int) -> tuple[str, ...]:
    """The command that opens a round for a group of so many people."""
    plan, today = pair.folder / f"{name}.yaml", datetime.date.today()
    plan.write_text(json.dumps({
        "name": name, "opens": today.isoformat(), "closes": (today + datetime.timedelta(days=7)).isoformat(), "selection": "pulse",
        "groups": [{"group": "management", "name": "Johto", "people": people, "mode": "personal"}],
    }))
    return "round", "create", "--organisation", TOWN, "--instrument", INSTRUMENT, "--plan", str(plan)


class Answers:
    """Many people who answer through the balancer, each with a link; whoever gets no answer tries again."""

    def __init__(self, pair: Pair, address: str, name: str, people: int):
        program = pair.programs[0]
        self.id = program.json(*creating(pair, name, people))["round"]
        self.address = address
        paths = [urllib.parse.urlsplit(row["link"]).path for row in csv.DictReader(io.StringIO(program.run("round", "links", self.id)))]
        page = Visitor(address).get(paths[0])
        self.form = next(form for form in page.forms if form.questions)
        self.own = paths[0].rsplit("/", 1)[-1]
        self.fields = urllib.parse.urlencode(self.form.fields({name: "4" for name in self.form.questions}, self.form.sending))
        self.action = urllib.parse.urljoin(page.path, self.form.action) if self.form.action else page.path
        self.tickets = [path.rsplit("/", 1)[-1] for path in paths]
        self.waiting: queue.Queue[str] = queue.Queue()
        #: Tickets whose answer was acknowledged, with what was said: 303, or 409 after a lost acknowledgement.
        self.acknowledged: dict[str, int] = {}
        self.statuses: collections.Counter = collections.Counter()
        self.slowest = 0.0
        self.lock = threading.Lock()

    def begin(self, count: int, clients: int = 12) -> None:
        """So many more people answer."""
        for _ in range(count):
            self.waiting.put(self.tickets.pop())
        self.threads = [threading.Thread(target=self._answer, daemon=True) for _ in range(clients)]
        for thread in self.threads:
            thread.start()

    def wait(self) -> None:
        for thread in self.threads:
            thread.join(180)

    def send(self, ticket: str) -> int:
        """- Returns: the status, 0 when none came."""
        parts = urllib.parse.urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        try:
            connection.request("POST", self.action.replace(self.own, ticket), self.fields.replace(self.own, ticket).encode(), {
                "Content-Type": "application/x-www-form-urlencoded", "Origin": self.address, "Sec-Fetch-Site": "same-origin",
            })
            return connection.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            connection.close()

    def _answer(self) -> None:
        while True:
            try:
                ticket = self.waiting.get_nowait()
            except queue.Empty:
                return
            while True:
                began = time.monotonic()
                status = self.send(ticket)
                with self.lock:
                    self.statuses[status] += 1
                    self.slowest = max(self.slowest, time.monotonic() - began)
                if status in (303, 409):
                    with self.lock:
                        self.acknowledged[ticket] = status
                    break
                time.sleep(0.1)


def stored(pair: Pair) -> tuple[int, int]:
    return pair.number("SELECT count(*) FROM spent"), pair.number("SELECT count(*) FROM pool")


def killed(report: Report, pair: Pair, balancer: Balancer, rounds: int, asked: int) -> int:
    """- Returns: how many answered."""
    report.chapter(f"a process is killed under load, {rounds} times")
    people = rounds * BATCH
    answers = Answers(pair, balancer.address, "tapettu", asked)
    chance = random.Random(rounds)
    for number in range(rounds):
        index = number % 2
        answers.begin(BATCH)
        time.sleep(chance.uniform(0.1, 0.7))
        held = len(answers.acknowledged)
        pair.kill(index)
        marks, _ = stored(pair)
        report.check(marks >= held, "a process killed with -9 takes no acknowledged answer with it", f"{held} acknowledged, {marks} stored")
        time.sleep(0.5)
        pair.start(index)
        answers.wait()
    report.check(len(answers.acknowledged) == people, "everybody's answer is acknowledged in the end", str(answers.statuses))
    report.check(stored(pair) == (people, people), "each is stored once, with its mark", f"{stored(pair)} of {people}")
    again = collections.Counter(answers.send(ticket) for ticket in list(answers.acknowledged)[:60])
    report.check(again == {409: 60}, "who sends again is told that the answer is there", str(again))
    report.say(f"   statuses {dict(answers.statuses)}, slowest {answers.slowest:.1f} s")
    return people


def server_gone(report: Report, pair: Pair, balancer: Balancer, name: str, asked: int) -> int:
    """- Returns: how many answered."""
    report.chapter("PostgreSQL is killed under load, and comes back")
    before = stored(pair)[0]
    answers = Answers(pair, balancer.address, name, asked)
    answers.begin(600)
    time.sleep(0.7)
    held = len(answers.acknowledged)
    pair.cluster.stop("immediate")
    visitor = Visitor(pair.programs[0].address)
    began = time.monotonic()
    statuses = [visitor.get("/healthz").status, visitor.get("/readyz").status, visitor.get(f"/fi/{TOWN}/kyselyt").status]
    report.check(statuses == [200, 503, 503], "while it is gone, pages say so and the process lives", str(statuses))
    report.check(time.monotonic() - began < 5, "at once", f"{time.monotonic() - began:.1f} s")
    pair.cluster.start()
    report.check(stored(pair)[0] - before >= held, "what was acknowledged before is there after its recovery", f"{held} acknowledged")
    began = time.monotonic()
    answers.wait()
    report.check(len(answers.acknowledged) == 600, "answering goes on without a restart of ours", str(answers.statuses))
    report.check(stored(pair) == (before + 600, before + 600), "each is stored once, with its mark", str(stored(pair)))
    report.check(visitor.get("/readyz").status == 200, "the store is ready again")
    report.say(f"   statuses {dict(answers.statuses)}, slowest {answers.slowest:.1f} s")
    return 600


def too_soon(report: Report, pair: Pair, people: int) -> None:
    try:
        pair.programs[0].run(*creating(pair, "liian-pian", people))
        report.check(False, "a group of another size is not asked the same within sixty days")
    except Broken as said:
        report.check("subtracted from each other" in str(said), "a group of another size is not asked the same within sixty days", str(said))


def once(report: Report, pair: Pair, rounds: list[int]) -> None:
    """Both look at the clock every twenty seconds; rounds whose day has passed are closed and released by one of them."""
    report.chapter("scheduled work")
    said = [len(program.output) for program in pair.programs]
    end = time.monotonic() + 60
    while time.monotonic() < end and pair.number("SELECT count(*) FROM round WHERE state = 'released'") < len(rounds):
        time.sleep(0.5)
    time.sleep(1)
    report.check(pair.number("SELECT count(*) FROM round WHERE state = 'released'") == len(rounds), "rounds whose day has passed are released")
    for what in ("round-closed", "round-released"):
        lines = pair.number(f"SELECT count(*) FROM audit WHERE what = '{what}'")
        report.check(lines == len(rounds), f"each once: {what}", f"{lines} lines for {len(rounds)} rounds")
    report.check(stored(pair) == (0, 0), "marks and sealed answers are gone")
    sheets = pair.number("SELECT sum(invited_sheets) FROM release_round")
    report.check(sheets == sum(rounds), "every answer was counted", str(sheets))
    left = [path.name for path in (pair.folder / "keys").glob("round-*.key")]
    report.check(not left, "no key of a released round is left", str(left))
    complaints = [line for program, before in zip(pair.programs, said) for line in program.output[before:] if "scheduled work failed" in line]
    report.check(not complaints, "no scheduled work failed", "; ".join(complaints[:3]))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--rounds", type=int, default=3, help="kills of a process under load; the server is killed once more for each ten")
    options.add_argument("--edits", type=int, default=50, help="of each of eight clients")
    options.add_argument("--every", action="store_true", help="kill a migration and a release at every write")
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    end_on_signals()
    report = Report("processes", everything=chosen.all)
    with contextlib.ExitStack() as stack:
        try:
            cluster = Cluster()
            stack.callback(cluster.close)
            pair = Pair(chosen.program, cluster, pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="digipolku-"))))
            stack.callback(pair.close)
            beginning(report, pair)
            balancer = Balancer([program.port for program in pair.programs])
            stack.callback(balancer.close)
            people(report, pair, balancer)
            report.chapter("eight clients edit one action through both processes")
            edited(report, pair.programs[0], [balancer.address], chosen.edits)
            # The same group each time: another size of it may not be asked the same for sixty days.
            asked = max(600, chosen.rounds * BATCH)
            rounds = [killed(report, pair, balancer, chosen.rounds, asked)]
            rounds += [server_gone(report, pair, balancer, f"palvelin{number}", asked) for number in range(1 + chosen.rounds // 10)]
            too_soon(report, pair, asked - 1)
            broken_off(report, pair)
            once(report, pair, rounds)
            began = time.monotonic()
            statuses = pair.close()
            report.check(statuses == [0, 0], "SIGTERM ends both in order", str(statuses))
            report.check(time.monotonic() - began < 11, "each within five seconds", f"{time.monotonic() - began:.1f} s")
            stores = Stores(chosen.program, Server(cluster), pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="digipolku-"))))
            migrated(report, stores, chosen.every)
            released(report, stores, chosen.every)
            full(report, chosen, pair.folder / "taysi", is_server=True)
            log_lost(report, chosen.program, pair.folder / "loki")
            jumped(report, chosen, pair.folder / "kello", {"DIGIPOLKU_DATABASE_URL": cluster.make("kello")})
            failed_over(report, chosen.program, pair.folder / "vara")
            sealed(report, chosen.program, pair.folder / "tls")
        except Broken as problem:
            report.check(False, "two processes work as one", str(problem))
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
