"""Several clients edit one action at the same time: each edit is stored or answered with both versions, and none is lost."""
import collections
import gzip
import html
import json
import secrets
import threading

from outside.program import Broken, Program
from outside.report import Report
from outside.visitor import Visitor

CLIENTS = 8


class Editing:
    """One action of one organisation, and the clients that edit it; every edit is a title of its own."""

    def __init__(self, program: Program, addresses: list[str], organisation: str):
        self.program, self.organisation = program, organisation
        lead = Visitor(addresses[0])
        program.add_member(lead, organisation, "lead")
        page = lead.get(f"/fi/{organisation}/digipolku/uusi")
        form = next(form for form in page.forms if any(name == "title-fi" for _, name, _, _ in form.controls))
        themes = [value for value in form.options("theme") if value]
        added = lead.submit(page, form, {"title-fi": "Alku", "theme": themes[0]})
        if added.status != 303:
            raise Broken(f"an action could not be added: {added.status}")
        self.place = added.headers["location"]
        self.clients = [Visitor(addresses[number % len(addresses)]) for number in range(CLIENTS)]
        for client in self.clients:
            client.cookies = dict(lead.cookies)
        self.statuses: collections.Counter = collections.Counter()
        #: Titles that were acknowledged.
        self.stored: list[str] = []
        #: Conflicts whose page did not show both versions.
        self.silent: list[str] = []
        self.broken: list[str] = []
        self.lock = threading.Lock()

    def run(self, edits: int) -> None:
        """Each client makes `edits` edits; a refused one is not made again."""
        threads = [threading.Thread(target=self._edit, args=(number, edits), daemon=True) for number in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _edit(self, number: int, edits: int) -> None:
        client = self.clients[number]
        try:
            for turn in range(edits):
                self._edit_once(client, f"Asiakas {number} muutos {turn} {secrets.token_hex(4)}")
        except Exception as problem:  # a client that stops must not pass for one that was done
            with self.lock:
                self.broken.append(f"client {number}: {problem!r}")

    def _edit_once(self, client: Visitor, title: str) -> None:
        page = client.get(self.place + "/muokkaa")
        form = next(form for form in page.forms if any(name == "title-fi" for _, name, _, _ in form.controls))
        answer = client.submit(page, form, {"title-fi": title})
        with self.lock:
            self.statuses[answer.status] += 1
            if answer.status == 303:
                self.stored.append(title)
            elif answer.status == 409 and not self._shows_both(answer.text, title):
                self.silent.append(title)

    def _shows_both(self, text: str, mine: str) -> bool:
        text = html.unescape(text)
        table = text[text.find('class="both-versions"'):]
        return mine in table and table.count("Asiakas ") >= 2

    def versions(self) -> list[str]:
        """Titles of all versions in their order, out of an archive."""
        file = self.program.folder / f"muutokset-{secrets.token_hex(4)}.gz"
        self.program.run("backup", str(file))
        table, found = {}, {}
        with gzip.open(file, "rt") as lines:
            for line in lines:
                value = json.loads(line)
                if isinstance(value, dict):
                    table = value
                elif table.get("table") == "revision":
                    row = dict(zip([name for name, _ in table["columns"]], value))
                    if row["kind"] == "action":
                        found[row["number"]] = json.loads(row["body"])["title"]["fi"]
        file.unlink()
        return [found.get(number, "") for number in range(1, max(found) + 1)]


def edited(report: Report, program: Program, addresses: list[str], edits: int, organisation: str = "muokkaajat") -> None:
    """The check itself, against any number of processes that share a store."""
    editing = Editing(program, addresses, organisation)
    editing.run(edits)
    total = CLIENTS * edits
    counts = dict(editing.statuses)
    report.check(not editing.broken, "every client comes to its end", "; ".join(editing.broken[:3]))
    report.check(set(counts) <= {303, 409} and sum(counts.values()) == total, f"each of {total} edits is stored or refused with 409", str(counts))
    report.check(counts.get(409, 0) > 0 and counts.get(303, 0) >= edits, "clients did meet, and the work went on", str(counts))
    report.check(not editing.silent, "every 409 shows both versions", f"{len(editing.silent)} do not")
    versions = editing.versions()
    report.check(sorted(versions[1:]) == sorted(editing.stored), "the history holds each acknowledged edit once and nothing else", f"{len(versions) - 1} versions, {len(editing.stored)} acknowledged")
    report.check(program.json("verify")["damages"] == [], "the log covers every version")
    report.say(f"   statuses {counts}, {len(versions)} versions")
