"""A migration and a release are killed at one of their writes after the other, on either engine, and started again."""
import contextlib
import dataclasses
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import typing

from faults.answering import Crowd, Poll
from faults.shim import shim
from outside.program import Broken, Program
from outside.report import Report

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "ArchiveTests" / "Fixtures"
SHEETS = 20


class Files:
    """SQLite: a store is a file in its folder."""
    fixture = "schema-2-sqlite"

    def address(self, folder: pathlib.Path) -> dict[str, str]:
        return {}

    def make(self, folder: pathlib.Path) -> None:
        (folder / "data").mkdir()

    def load(self, folder: pathlib.Path) -> None:
        self.make(folder)
        shutil.copy(FIXTURES / self.fixture / "digipolku.sqlite", folder / "data")

    def copy(self, source: pathlib.Path, folder: pathlib.Path) -> None:
        shutil.copytree(source / "data", folder / "data")

    def ask(self, folder: pathlib.Path, statement: str) -> str:
        with contextlib.closing(sqlite3.connect(folder / "data" / "digipolku.sqlite")) as file:
            answer = file.execute(statement).fetchall()
            file.commit()
        return "\n".join("|".join(map(str, row)) for row in answer)

    def settle(self, folder: pathlib.Path) -> None:
        """A file has nobody left."""


@dataclasses.dataclass
class Server:
    """PostgreSQL: a store is a database of one cluster, called like its folder."""
    cluster: object
    fixture = "schema-2-postgresql"

    def address(self, folder: pathlib.Path) -> dict[str, str]:
        return {"DIGIPOLKU_DATABASE_URL": f"{self.cluster.address}/{folder.name}"}

    def make(self, folder: pathlib.Path) -> None:
        self.cluster.make(folder.name)

    def load(self, folder: pathlib.Path) -> None:
        self.make(folder)
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(FIXTURES / self.fixture / "store.sql"), self.address(folder)["DIGIPOLKU_DATABASE_URL"]]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)

    def copy(self, source: pathlib.Path, folder: pathlib.Path) -> None:
        self.cluster.ask(f"CREATE DATABASE {folder.name} TEMPLATE {source.name}")

    def ask(self, folder: pathlib.Path, statement: str) -> str:
        return self.cluster.ask(statement, folder.name)

    def settle(self, folder: pathlib.Path) -> None:
        """The server may still finish what a dead process had asked of it."""
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        for _ in range(1_000):
            if self.ask(folder, others) == "0":
                return
        raise Broken("the server goes on with the work of a process that is dead")


class Stores:
    """Stores that are copied whole with their keys; each has a folder, where keys and files of SQLite lie."""

    def __init__(self, binary: str, engine: Files | Server, folder: pathlib.Path):
        self.binary, self.engine, self.folder, self.number = binary, engine, folder, 0
        self.shim = {"LD_PRELOAD": str(shim(folder)), "DIGIPOLKU_SHIM": str(folder), "SWIFT_BACKTRACE": "enable=no"}

    def fresh(self, name: str) -> pathlib.Path:
        (self.folder / name).mkdir()
        return self.folder / name

    def load(self) -> pathlib.Path:
        """The store that an older program left."""
        store = self.fresh("vanha")
        self.engine.load(store)
        shutil.copytree(FIXTURES / self.engine.fixture / "keys", store / "keys")
        (store / "keys").chmod(0o700)
        for file in (store / "keys").iterdir():
            file.chmod(0o600)
        return store

    def answered(self, sheets: int) -> tuple[pathlib.Path, str]:
        """A store with an open round and so many answers. - Returns: it, and the round's id."""
        store = self.fresh("kierros")
        self.engine.make(store)
        program = self.serve(store)
        poll = Poll.open(program, people=sheets + 10)
        crowd = Crowd(program, poll, clients=4, tickets=sheets)
        crowd.start()
        crowd.join()
        program.stop()
        return store, poll.round

    def copy(self, source: pathlib.Path) -> pathlib.Path:
        self.number += 1
        store = self.fresh(f"{source.name}{self.number}")
        self.engine.copy(source, store)
        shutil.copytree(source / "keys", store / "keys")
        return store

    def serve(self, store: pathlib.Path) -> Program:
        return Program(self.binary, store, False, 30, environment=self.engine.address(store))

    def run(self, store: pathlib.Path, *arguments: str, dies_at: int = 0) -> subprocess.CompletedProcess:
        place = {"DIGIPOLKU_DATA": str(store / "data"), "DIGIPOLKU_KEYS": str(store / "keys")} | self.engine.address(store)
        shim = self.shim | {"DIGIPOLKU_DIES_AT": str(dies_at)} if dies_at else {}
        done = subprocess.run([self.binary, *arguments], cwd=store, env=os.environ | place | shim, capture_output=True, text=True, timeout=120)
        self.engine.settle(store)
        return done

    def verify(self, store: pathlib.Path) -> dict:
        done = self.run(store, "verify", "--json")
        try:
            return json.loads(done.stdout)
        except ValueError:
            raise Broken(f"'verify' said {done.stdout} {done.stderr}") from None

    def writes(self, store: pathlib.Path, *arguments: str) -> int:
        """How many writes the command makes when nobody kills it."""
        done = self.run(store, *arguments, dies_at=1 << 40)
        if done.returncode != 0:
            raise Broken(f"'{' '.join(arguments)}' ended with {done.returncode}: {done.stderr}")
        return int((self.folder / "writes").read_text())


def kill_at(writes: int, every: bool, kill: typing.Callable[[int], bool], is_enough: typing.Callable[[], bool]) -> int:
    """Kills at every write, or at the first and in on the one that the outcome turns on.

    The connections to a server come and go, so a write is not the same one each time: what was not met is looked for around there.

    - Parameter kill: says whether the work was found done afterwards.
    - Returns: how many kills that were.
    """
    undone, done, kills = 1, writes, 0
    for moment in range(1, writes + 1) if every else [1]:
        kills += 1
        undone = undone if kill(moment) else moment
    while not every and done - undone > 1:
        middle, kills = (undone + done) // 2, kills + 1
        undone, done = (undone, middle) if kill(middle) else (middle, done)
    for moment in [*range(undone, undone + 8)] * 3:
        if is_enough():
            break
        kills += 1
        kill(moment)
    return kills


def migrated(report: Report, stores: Stores, every: bool) -> None:
    report.chapter("a migration is killed at one of its writes after the other")
    old = stores.load()
    whole = stores.copy(old)
    writes = stores.writes(whole, "upgrade")
    wanted = stores.verify(whole)
    report.check(wanted["damages"] == [] and wanted["rows"]["pool"] == 20, "the store of an older program is brought up to date", str(wanted))
    schema = "SELECT count(*), max(number) FROM schema_migration"
    before, after = stores.engine.ask(old, schema), stores.engine.ask(whole, schema)
    wrong, found = [], set()

    def kill(moment: int) -> bool:
        store = stores.copy(old)
        is_killed = stores.run(store, "upgrade", dies_at=moment).returncode == -signal.SIGKILL
        then = stores.engine.ask(store, schema)
        found.update([then] if is_killed else [])
        verified = stores.verify(store)
        if verified != wanted or stores.engine.ask(store, schema) != after:
            wrong.append((moment, verified))
        return then == after

    kills = kill_at(writes, every, kill, lambda: found == {before, after})
    report.check(found == {before, after}, f"killed {kills} times at its {writes} writes it is as it was, or done", str(found))
    report.check(not wrong, "the next start finishes it: everything holds, nothing is lost or doubled", str(wrong[:1])[:400])


def released(report: Report, stores: Stores, every: bool) -> None:
    report.chapter("a release is killed at one of its writes after the other")
    closed, round = stores.answered(SHEETS)
    ended = stores.copy(closed)
    writes = stores.writes(ended, "round", "close", round)
    wanted = stores.verify(ended)["rows"]
    report.check(wanted["release_round"] == 1 and wanted["pool"] == 0, "a release that nobody kills is made", str(wanted))
    whole, wrong, outcomes, left = {(0, SHEETS, SHEETS), (1, 0, 0)}, [], set(), []

    def kill(moment: int) -> bool:
        store = stores.copy(closed)
        is_killed = stores.run(store, "round", "close", round, dies_at=moment).returncode == -signal.SIGKILL
        then = stores.verify(store)
        outcome = tuple(then["rows"][table] for table in ("release_round", "pool", "spent"))
        outcomes.update([outcome] if is_killed else [])
        left.extend([store] if then["keysLeftOver"] else [])
        has_key = (store / "keys" / f"round-{round}.key").exists()
        stores.engine.ask(store, "UPDATE lease SET until = 0")  # it would end by itself after a minute
        stores.run(store, "round", "close", round)
        end = stores.verify(store)
        sheets = stores.engine.ask(store, "SELECT count(*), sum(invited_sheets) FROM release_round")
        is_once = sheets == f"1|{SHEETS}" and end["rows"]["release"] == wanted["release"] and end["rows"]["pool"] == 0
        if then["damages"] or end["damages"] or not is_once or not (outcome[0] or has_key):
            wrong.append((moment, outcome, sheets, end))
        return outcome[0] == 1

    kills = kill_at(writes, every, kill, lambda: left and outcomes == whole)
    report.check(outcomes == whole, f"killed {kills} times at its {writes} writes it has not begun, or is whole", str(outcomes))
    report.check(not wrong, "and is made once in the end, with every answer in it", str(wrong[:1])[:400])
    if report.check(left, "one kill came between the release and the end of its key"):
        stores.serve(left[0]).stop()
        report.check(stores.verify(left[0])["keysLeftOver"] == [], "which the next start erases")
