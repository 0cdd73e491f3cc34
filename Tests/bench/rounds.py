"""Open rounds with a personal link each, sheets for them, and their release as a lead does it."""
import csv
import datetime
import io
import json
import pathlib
import random
import re
import time
import urllib.parse

from bench.load import Load, load
from outside.program import Broken, Program
from outside.visitor import Visitor

INSTRUMENT = "nopeus"
MOST_A_SECOND = 20_000


def all_asked(folder: pathlib.Path) -> str:
    """A content folder with our instrument under another name, whose thirty statements are all asked of the management."""
    ours = pathlib.Path(__file__).resolve().parents[2] / "Content" / "instruments" / "muutosvalmius-1.yaml"
    text = re.sub(r"^id: muutosvalmius$", f"id: {INSTRUMENT}", ours.read_text(encoding="utf-8"), flags=re.M)
    text = re.sub(r"^(\s+)groups: \[.*\]$", r"\1groups: [staff, management, elected, public]", text, flags=re.M)
    (folder / "instruments").mkdir()
    (folder / "instruments" / f"{INSTRUMENT}-1.yaml").write_text(text, encoding="utf-8")
    return str(folder)


class OpenRound:
    """Each stands in an organisation of its own: the same people are not asked the same again within sixty days."""

    def __init__(self, program: Program, number: int, people: int, groups: int = 10, after: "OpenRound | None" = None):
        self.program, self.people, self.groups = program, people, groups
        if after:  # the next round of the same people: that is allowed within the sixty days
            self.organisation, self.lead = after.organisation, after.lead
        else:
            self.organisation, self.lead = f"nopeus-{number}", Visitor(program.address)
            program.add_member(self.lead, self.organisation, "lead")
        self.id = self._create(f"Nopeus {number}")
        links = csv.DictReader(io.StringIO(program.run("round", "links", self.id, within=900)))
        self.tickets = self._requests([urllib.parse.urlsplit(row["link"]).path for row in links])
        self._write_sheets()

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.lead.cookies.items())

    def _create(self, name: str) -> str:
        today = datetime.date.today()
        plan = {
            "name": name, "opens": today.isoformat(), "closes": (today + datetime.timedelta(days=7)).isoformat(), "publishes": True,
            "groups": [
                {"group": "management", "sector": f"S{index}", "name": f"S{index}", "people": self.people // self.groups, "mode": "personal"}
                for index in range(self.groups)
            ],
        }
        path = self.program.folder / "plan.yaml"
        path.write_text(json.dumps(plan))
        created = self.program.json("round", "create", "--organisation", self.organisation, "--instrument", INSTRUMENT, "--plan", str(path))
        return next(str(created[name]) for name in ("id", "round") if name in created)

    def _requests(self, paths: list[str]) -> list[str]:
        """Lines of submit.lua: the address, and the form as a browser sends it but for the answers."""
        page = Visitor(self.program.address).get(paths[0])
        form = next(form for form in page.forms if form.questions)
        own = paths[0].rsplit("/", 1)[-1]
        self.questions = form.questions
        send = next(((name, value) for name, value, words in form.buttons if re.search("lähetä|send", words + value, re.I)), None)
        hidden = urllib.parse.urlencode([(name, value) for name, value in form.fields({}, send) if not name.startswith("avoin-")])
        action = urllib.parse.urljoin(page.path, form.action) if form.action else page.path
        random.shuffle(paths)
        # A ticket that is written into hidden fields is exchanged for each path's own.
        tickets = [path.rsplit("/", 1)[-1] for path in paths]
        return [f"{action.replace(own, ticket)}\t{hidden.replace(own, ticket)}" + ("&" if hidden else "") for ticket in tickets]

    def _write_sheets(self) -> None:
        """A thousand different sheets, every statement answered; one in ten has an open answer."""
        chance = random.Random(1)
        self.sheets = self.program.folder / "sheets.txt"
        lines = [
            urllib.parse.urlencode([(name, chance.choice(("1", "2", "3", "4", "5", "eos"))) for name in self.questions] + ([] if number % 10 else [("avoin-tieto", "Yksi paikka.")]))
            for number in range(1000)
        ]
        self.sheets.write_text("\n".join(lines) + "\n")

    def send(self, clients: int, seconds: int) -> Load:
        """Each request takes the next ticket; they must not all be used up before the time is over."""
        done = self._send(clients, seconds)
        if not self.tickets:
            raise Broken(f"{done.requests:,} answers were sent and no link was left: make the round larger")
        return done

    def send_rest(self) -> None:
        """Until every link is used."""
        while self.tickets:
            self._send(64, 5)

    def _send(self, clients: int, seconds: int) -> Load:
        now = self.tickets[: seconds * MOST_A_SECOND]
        path = self.program.folder / "tickets.txt"
        path.write_text("\n".join(now) + "\n")
        done = load(self.program.address, clients, seconds, "submit.lua", environment={
            "DIGIPOLKU_BENCH_TICKETS": str(path), "DIGIPOLKU_BENCH_SHEETS": str(self.sheets),
        })
        # Who was cut off in the middle may have been heard.
        self.tickets = self.tickets[done.requests + clients :] if done.requests + clients < len(now) else self.tickets[len(now) :]
        return done

    def release(self) -> float:
        """Closes the round as a lead does on its page; seconds until the page answers."""
        page = self.lead.get(f"/fi/{self.organisation}/kyselyt/{self.id}/sulje")
        form = next(form for form in page.forms if form.method == "post" and "sulje" in form.action)
        self.lead.connection.timeout = 900
        began = time.monotonic()
        answer = self.lead.submit(page, form)
        if answer.status != 303:
            raise Broken(f"closing the round was answered with {answer.status}")
        return time.monotonic() - began
