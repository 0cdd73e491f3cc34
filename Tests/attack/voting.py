"""Holds one round through the real program: plan, links, answers over HTTP, release, and all that comes out."""
import collections
import csv
import dataclasses
import datetime
import io
import json
import re
import urllib.parse

from attack.population import OPTIONS, Group, Key, Population
from outside.forms import links_of
from outside.program import Broken, Program
from outside.visitor import Visitor

Counts = dict[str, int]
INSTRUMENT = "muutosvalmius"


@dataclasses.dataclass
class Truth:
    """What was really answered: group → statement → option → people, and how many sheets each group sent."""
    sheets: collections.Counter
    answers: dict[Key, dict[str, Counts]]

    def of(self, statement: str) -> dict[Key, Counts]:
        return {key: statements[statement] for key, statements in self.answers.items() if statement in statements}


@dataclasses.dataclass
class Round:
    id: str
    population: Population
    #: Group → what the people of that group sent, in order.
    sent: dict[Key, list[dict[str, str]]]
    #: Group → the statements of its form.
    asked: dict[Key, list[str]]
    released: bool = False

    def truth(self) -> Truth:
        answers = {}
        for key, sheets in self.sent.items():
            answers[key] = {statement: {option: 0 for option in OPTIONS} for statement in self.asked[key]}
            for sheet in sheets:
                for statement, option in sheet.items():
                    answers[key][statement][option] += 1
        return Truth(collections.Counter({key: len(sheets) for key, sheets in self.sent.items()}), answers)

    def labels_asked(self, statement: str) -> list[Key]:
        return [label for label in self.population.labels() if statement in self.asked[label]]

    def by_label(self, statement: str) -> dict[Key, Counts]:
        """The true counts of each label that was asked, its joined groups included."""
        truth = self.truth().of(statement)
        return {
            label: {option: sum(truth.get(group.key, {}).get(option, 0) for group in self.population.members(label)) for option in OPTIONS}
            for label in self.labels_asked(statement)
        }

    def sheets_by_label(self) -> dict[Key, int]:
        return {label: sum(len(self.sent[group.key]) for group in self.population.members(label)) for label in self.population.labels()}


class House:
    """The program with one organisation to ask in."""

    def __init__(self, program: Program, organisation: str):
        self.program, self.organisation = program, organisation
        self.visitor = Visitor(program.address)
        self.member = Visitor(program.address)
        self.member.sign_in(self._member_link())
        if not self.member.cookies:
            raise Broken("the one-time link of a viewer set no cookie")

    def hold(self, population: Population, sheets: dict[Key, list[dict[str, str]]] | None = None) -> Round:
        """`sheets`: send these instead of drawing answers; each as long as the draw was."""
        today = datetime.date.today()
        plan = self.program.folder / f"plan-{population.number}.yaml"
        plan.write_text(json.dumps(population.plan(today.isoformat(), (today + datetime.timedelta(days=14)).isoformat())))
        created = self.program.json(
            "round", "create", "--organisation", self.organisation, "--instrument", INSTRUMENT, "--plan", str(plan))
        held = Round(next(str(created[name]) for name in ("id", "round") if name in created), population, {}, {})
        links = self._links(held)
        for group in population.groups:
            mine = links[group.key] if links[group.key] else links[population.host(group)]
            held.sent[group.key] = []
            held.asked[group.key] = self._statements(mine[0])
            for number in range(group.answering):
                sheet = sheets[group.key][number] if sheets else population.answer(group, held.asked[group.key])
                self._send(mine[0] if group.repeatable else mine.pop(0), sheet)
                held.sent[group.key].append(sheet)
        try:
            self.program.run("round", "close", held.id)
            held.released = True
        except Broken:
            if sum(map(len, held.sent.values())) >= 5:
                raise
        return held

    def documents(self, held: Round, reader: Visitor) -> dict[str, bytes]:
        """Everything about the round that `reader` can fetch: open data, pages in three languages, filters, files."""
        roots = [f"/api/v1/organisations/{self.organisation}/rounds/{held.id}/results", f"/api/v1/organisations/{self.organisation}/rounds"]
        for language in ("fi", "sv", "en"):
            base = f"/{language}/{self.organisation}"
            roots += [f"{base}/tulokset/{held.id}", f"{base}/kyselyt/{held.id}"]
            roots += [f"{base}/tulokset/{held.id}?ryhma={urllib.parse.quote('/'.join(group.key))}" for group in held.population.groups]
        found: dict[str, bytes] = {}
        while roots:
            path = roots.pop(0)
            page = reader.get(path)
            if page.status != 200:
                continue
            found[path] = page.body
            if page.kind == "text/html":
                for link in links_of(page.text):
                    target = urllib.parse.urljoin(path, link.split("#")[0])
                    if held.id in target and target.startswith("/") and target not in found and target not in roots and len(found) < 400:
                        roots.append(target)
        return found

    def _member_link(self) -> str:
        if link := self.program.links.get("viewer"):
            return link
        text = self.program.run("user", "add", "--email", "lukija@example.org", "--name", "Lukija", "--organisation", self.organisation, "--role", "viewer")
        if not (link := re.search(r"https?://\S+", text)):
            raise Broken(f"'user add' printed no one-time link: {text[:200]}")
        return link[0]

    def _links(self, held: Round) -> dict[Key, list[str]]:
        links: dict[Key, list[str]] = collections.defaultdict(list)
        for row in csv.DictReader(io.StringIO(self.program.run("round", "links", held.id).removeprefix("\ufeff"))):
            key = tuple(value for value in (row["group"], row["sector"]) if value)
            parts = urllib.parse.urlsplit(row["link"])
            links[key].append(parts.path)
        for group in held.population.groups:
            if not links[group.key] and not links[held.population.host(group)]:
                raise Broken(f"'round links' has no link for {'/'.join(group.key)}")
        return links

    def _statements(self, path: str) -> list[str]:
        return self._form(path)[1].questions

    def _form(self, path: str):
        page = self.visitor.get(path)
        form = next((form for form in page.forms if form.questions), None)
        if page.status != 200 or form is None:
            raise Broken(f"{path} shows no form with statements: {page.status}")
        return page, form

    def _send(self, path: str, sheet: dict[str, str]) -> None:
        page, form = self._form(path)
        if missing := sheet.keys() - set(form.questions):
            raise Broken(f"{path} does not ask {sorted(missing)}")
        answer = self.visitor.submit(page, form, sheet, sending(form))
        if answer.status != 303 or "/kiitos/" not in answer.headers.get("location", ""):
            raise Broken(f"an answer to {path} got {answer.status}, not 303 to the thanks")


def sending(form) -> tuple[str, str] | None:
    """The button that sends the whole form."""
    for name, value, words in form.buttons:
        if re.search(r"lähetä|skicka|send|submit", f"{value} {words}", re.I):
            return name, value
    return None
