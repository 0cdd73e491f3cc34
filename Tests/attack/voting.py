"""Holds one round through the real program: plan, links, answers over HTTP, release, and all that comes out."""
import collections
import csv
import dataclasses
import datetime
import io
import json
import urllib.parse

from attack.population import OPTIONS, Group, Key, Population
from outside.forms import links_of
from outside.program import Broken, Program
from outside.visitor import Visitor

Counts = dict[str, int]
INSTRUMENT = "muutosvalmius"
DOCUMENTS_AT_MOST = 400


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
    organisation: str
    #: Signed in as `viewer`.
    member: Visitor
    population: Population
    #: Group → what the people of that group sent, in order.
    sent: dict[Key, list[dict[str, str]]]
    #: Group → the statements of its form.
    asked: dict[Key, list[str]]
    released: bool = False

    @property
    def results(self) -> str:
        return f"/api/v1/organisations/{self.organisation}/rounds/{self.id}/results"

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
    """The program with one organisation of its own for each round, so that no round meets another."""

    def __init__(self, program: Program):
        self.program = program
        self.visitor = Visitor(program.address)

    def hold(self, population: Population, sheets: dict[Key, list[dict[str, str]]] | None = None) -> Round:
        """`sheets`: sent instead of drawn answers."""
        organisation = f"kunta-{population.number}" + ("-b" if sheets else "")
        member = Visitor(self.program.address)
        self.program.add_member(member, organisation, "viewer")
        held = Round(self._create(population, organisation), organisation, member, population, {}, {})
        links = self._links(held)
        for group in population.groups:
            # The links of those who join a label stand under the label; it may then have both kinds.
            mine = links[group.key, group.mode] or links[population.host(group), group.mode]
            if not mine:
                raise Broken(f"'round links' has no {group.mode} link for {'/'.join(group.key)}")
            held.sent[group.key] = []
            held.asked[group.key] = self._form(mine[0])[1].questions
            drawn = sheets[group.key] if sheets else [population.answer(group, held.asked[group.key]) for _ in range(group.answering)]
            for sheet in filter(None, drawn):  # who passes over everything sends nothing
                self._send(mine[0] if group.repeatable else mine.pop(), sheet)
                held.sent[group.key].append(sheet)
        held.released = self.program.json("round", "close", held.id).get("state") == "released"
        return held

    def _create(self, population: Population, organisation: str) -> str:
        today = datetime.date.today()
        plan = self.program.folder / f"plan-{organisation}.yaml"
        plan.write_text(json.dumps(population.plan(today.isoformat(), (today + datetime.timedelta(days=14)).isoformat())))
        created = self.program.json("round", "create", "--organisation", organisation, "--instrument", INSTRUMENT, "--plan", str(plan))
        return created["round"]

    def documents(self, held: Round, reader: Visitor) -> dict[str, bytes]:
        """Everything about the round that `reader` can fetch: open data, pages in three languages, filters, files."""
        roots = [held.results, held.results + ".csv", f"/api/v1/organisations/{held.organisation}/rounds/{held.id}"]
        for language in ("fi", "sv", "en"):
            base = f"/{language}/{held.organisation}"
            roots += [f"{base}/tulokset/{held.id}", f"{base}/kyselyt/{held.id}"]
            roots += [f"{base}/tulokset/{held.id}?ryhma={urllib.parse.quote('/'.join(group.key))}" for group in held.population.groups]
        found: dict[str, bytes] = {}
        seen = set(roots)
        while roots and len(found) < DOCUMENTS_AT_MOST:
            path = roots.pop(0)
            page = reader.get(path)
            if page.status != 200:
                continue
            found[path] = page.body
            if page.kind == "text/html":
                for link in links_of(page.text):
                    target = urllib.parse.urljoin(path, link.split("#")[0])
                    # A PDF or Word file is made of the page that is read here, and carries its own time.
                    if "muoto=" in target:
                        continue
                    if held.id in target and target.startswith("/") and target not in seen:
                        seen.add(target)
                        roots.append(target)
        return found

    def _links(self, held: Round) -> dict[tuple[Key, str], list[str]]:
        """Paths by key and mode."""
        links: dict[tuple[Key, str], list[str]] = collections.defaultdict(list)
        for row in csv.DictReader(io.StringIO(self.program.run("round", "links", held.id).removeprefix("\ufeff"))):
            key = tuple(value for value in (row["group"], row["sector"]) if value)
            path = urllib.parse.urlsplit(row["link"]).path
            links[key, "group-link" if "/kysely/" in path else "personal"].append(path)
        return links

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
        answer = self.visitor.submit(page, form, sheet, form.sending)
        if answer.status != 303 or "/kiitos/" not in answer.headers.get("location", ""):
            raise Broken(f"an answer to {path} got {answer.status}, not 303 to the thanks")

