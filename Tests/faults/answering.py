"""People who answer one round at the same time, each with a ticket of their own."""
import csv
import datetime
import http.client
import io
import json
import random
import re
import threading
import urllib.parse

from outside.program import Program
from outside.visitor import Visitor

ORGANISATION = "viat"


class Poll:
    """An open pulse with personal links."""

    def __init__(self, round: str, tickets: list[str], path: str, hidden: list[tuple[str, str]], questions: list[str], own: str):
        self.round, self.tickets, self.path, self.hidden, self.questions, self.own = round, tickets, path, hidden, questions, own
        self.next = 0
        #: Tickets whose answer is known to be stored.
        self.taken: set[str] = set()
        self.lock = threading.Lock()

    @classmethod
    def open(cls, program: Program, people: int) -> "Poll":
        program.run("user", "add", "--email", "vika@viat.example", "--name", "Vika", "--organisation", ORGANISATION, "--role", "lead", "--password-stdin", typed="salasana-vioille-2026\n")
        today = datetime.date.today()
        plan = {
            "name": "Viat", "opens": today.isoformat(), "closes": (today + datetime.timedelta(days=7)).isoformat(),
            "groups": [{"group": "staff", "sector": "A", "name": "A", "people": people, "mode": "personal"}],
        }
        path = program.folder / "plan.yaml"
        path.write_text(json.dumps(plan))
        round = program.json("round", "create", "--organisation", ORGANISATION, "--instrument", "muutosvalmius-pulssi", "--plan", str(path))["round"]
        paths = [urllib.parse.urlsplit(row["link"]).path for row in csv.DictReader(io.StringIO(program.run("round", "links", round)))]
        page = Visitor(program.address).get(paths[0])
        form = next(form for form in page.forms if form.questions)
        button = next((name, value) for name, value, words in form.buttons if re.search("lähetä|send", words + value, re.I))
        own = paths[0].rsplit("/", 1)[-1]
        action = urllib.parse.urljoin(page.path, form.action) if form.action else page.path
        return cls(round, [path.rsplit("/", 1)[-1] for path in paths], action, form.fields({}, button), form.questions, own)

    def fresh(self, count: int) -> list[str]:
        with self.lock:
            tickets = self.tickets[self.next:self.next + count]
            self.next += count
        return tickets

    def request(self, ticket: str) -> tuple[str, bytes]:
        """Path and body of the answer that belongs to the ticket: the same each time it is sent."""
        chance = random.Random(ticket)
        fields = [(name, value.replace(self.own, ticket)) for name, value in self.hidden if name not in self.questions]
        fields += [(question, chance.choice("12345")) for question in self.questions]
        return self.path.replace(self.own, ticket), urllib.parse.urlencode(fields).encode()

    def send(self, address: str, ticket: str) -> int:
        return self.send_with_body(address, ticket)[0]

    def send_with_body(self, address: str, ticket: str) -> tuple[int, str]:
        parts = urllib.parse.urlsplit(address)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        try:
            return self.exchange(connection, ticket)
        finally:
            connection.close()

    def exchange(self, connection: http.client.HTTPConnection, ticket: str) -> tuple[int, str]:
        path, body = self.request(ticket)
        connection.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded", "Accept-Language": "fi"})
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        if answer.status in (303, 409):
            with self.lock:
                self.taken.add(ticket)
        return answer.status, text

    def reads(self, address: str) -> int:
        return Visitor(address).get(f"/fi/{ORGANISATION}").status

    def stored(self, program: Program) -> int:
        """Sheets in the pool, which must be as many as used tickets."""
        rows = program.json("verify")["rows"]
        return rows["pool"] if rows["pool"] == rows["spent"] else -1


class Crowd:
    """Some clients that send one answer after the other over open connections until the tickets or the program end."""

    def __init__(self, program: Program, poll: Poll, clients: int, tickets: int):
        self.poll = poll
        self.parts = urllib.parse.urlsplit(program.address)
        self.tickets = poll.fresh(tickets)
        self.lock = threading.Lock()
        self.acknowledged: list[str] = []
        #: Sent, and the connection ended without an answer.
        self.unknown: list[str] = []
        #: Statuses that are neither taken nor lost.
        self.other: list[int] = []
        self.threads = [threading.Thread(target=self._run, daemon=True) for _ in range(clients)]

    def start(self) -> None:
        for thread in self.threads:
            thread.start()

    def join(self) -> None:
        for thread in self.threads:
            thread.join(60)

    def _run(self) -> None:
        connection = http.client.HTTPConnection(self.parts.hostname, self.parts.port, timeout=30)
        while True:
            with self.lock:
                if not self.tickets:
                    return connection.close()
                ticket = self.tickets.pop()
            try:
                connection.connect() if connection.sock is None else None
            except OSError:
                return connection.close()  # nobody listens any more: nothing was sent
            try:
                status, _ = self.poll.exchange(connection, ticket)
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.unknown.append(ticket)
                return connection.close()
            with self.lock:
                (self.acknowledged if status == 303 else self.other).append(ticket if status == 303 else status)
