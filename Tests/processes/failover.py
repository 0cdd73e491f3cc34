"""The primary server is lost, and a standby that lagged behind takes its place under a running program."""
import contextlib
import pathlib

from faults.answering import Poll
from outside.program import Program
from outside.report import Report
from outside.visitor import Visitor
from processes.broken_off import wait
from processes.cluster import Cluster, Replica


def failed_over(report: Report, binary: str, folder: pathlib.Path) -> None:
    report.chapter("a standby takes the place of the primary server")
    folder.mkdir()
    with contextlib.ExitStack() as stack:
        primary = Cluster()
        stack.callback(primary.close)
        primary.make("kaksi")
        standby = Replica(primary)
        stack.callback(standby.close)
        url = f"postgres://digipolku@127.0.0.1:{primary.port},127.0.0.1:{standby.port}/kaksi?target_session_attrs=read-write"
        program = Program(binary, folder, False, 30, environment={"DIGIPOLKU_DATABASE_URL": url})
        stack.callback(program.stop)
        poll = Poll.open(program, people=20)
        actions = Actions(program)
        for number in range(6):
            actions.add(f"Toimi {number}")
        report.check([poll.send(program.address, ticket) for ticket in poll.fresh(3)] == [303] * 3, "answers are taken by the primary")
        wait(lambda: primary.ask("SELECT count(*) FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_lsn()") == "1", "the standby does not follow")
        standby.stop()
        report.check(actions.edit("Toimi 0", "Kadonnut") == 303 and actions.shows("Kadonnut"), "what the standby does not hear of is stored and shown")
        primary.stop("immediate")
        report.check(actions.lead.get("/readyz").status == 503, "without a server the store is not ready")
        standby.start()
        standby.ask("SELECT pg_promote()")
        wait(lambda: actions.lead.get("/readyz").status == 200, "the program does not find the new primary")
        report.check(actions.shows("Toimi 0") and not actions.shows("Kadonnut"), "the new primary is found without a restart, and what it never had is not shown")
        report.check(actions.edit("Toimi 0", "Uusi") == 303 and actions.shows("Uusi") and not actions.shows("Kadonnut"), "nor in the place of the version that has its number now")
        report.check([poll.send(program.address, ticket) for ticket in poll.fresh(3)] == [303] * 3, "answers are taken by the new one")
        report.check(program.json("verify")["damages"] == [], "everything holds")


class Actions:
    """A lead and the actions of an organisation, by their titles."""

    def __init__(self, program: Program):
        self.lead = Visitor(program.address)
        program.add_member(self.lead, "viat", "lead")
        self.places: dict[str, str] = {}

    def add(self, title: str) -> None:
        self.places[title] = self._send("/fi/viat/digipolku/uusi", title).headers["location"]

    def edit(self, title: str, new: str) -> int:
        return self._send(self.places[title] + "/muokkaa", new).status

    def shows(self, title: str) -> bool:
        return title in self.lead.get("/fi/viat/digipolku").text

    def _send(self, address: str, title: str):
        page = self.lead.get(address)
        form = next(form for form in page.forms if any(name == "title-fi" for _, name, _, _ in form.controls))
        themes = [value for value in form.options("theme") if value]
        return self.lead.submit(page, form, {"title-fi": title} | ({} if "muokkaa" in address else {"theme": themes[0]}))
