"""The attack on items of several columns: a multiple choice and a ranking, each one small table per option (docs/anonymity.md).

What is unknown is not an answer but a whole pattern of them: who chose which options together. So the integer programs hold every column of an
item at once, in both tables, and look for groups of 1 to k−1 people of whom an answer that names something is certain.
"""
import collections
import datetime
import itertools
import json
import pathlib
import random

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

from attack import rule
from attack.population import K, Group, Key, Population, random_population
from attack.voting import House
from outside.program import Broken, Program
from outside.visitor import Visitor

OPTIONS = ("a", "b", "c")
#: Item → the patterns that a form allows: for each option what its column says.
ITEMS = {
    "V1": [{option: "chosen" if option in chosen else "not-chosen" for option in OPTIONS} for size in (1, 2) for chosen in itertools.combinations(OPTIONS, size)],
    "J1": [
        {option: str(order.index(option) + 1) if option in order else "not-placed" for option in OPTIONS}
        for size in (1, 2) for order in itertools.permutations(OPTIONS, size)
    ],
}
NAMING = {"chosen", "1", "2"}

Pattern = dict[str, str]


def instrument() -> dict:
    """JSON is YAML."""
    def texts(text: str) -> dict:
        return {"fi": text, "sv": text, "en": text}
    groups = ["staff", "management", "elected"]
    options = [{"key": key, "text": texts(key.upper())} for key in OPTIONS]
    return {
        "id": "sarakkeet", "version": 1, "answered-by": "people", "name": texts("Sarakkeet"), "author": "Koe", "licence": "CC-BY-4.0", "source": "Oma",
        "scale": ["1", "2", "3", "4", "5"], "dont-know": texts("ei osaa"), "instruction": texts("Vastaa."),
        "groups": [{"key": key, "name": texts(key), "instruction": texts(key)} for key in groups],
        "themes": [{"key": "tieto", "name": texts("Tieto"), "sentence": texts("Tieto löytyy.")}],
        "sections": [{"key": "yksi", "name": texts("Yksi"), "items": [
            {"id": "V1", "kind": "multiple", "most": 2, "groups": groups, "text": texts("Mitkä?"), "options": options},
            {"id": "J1", "kind": "ranking", "places": 2, "groups": groups, "text": texts("Missä järjestyksessä?"), "options": options},
        ]}],
    }


def content(folder: pathlib.Path) -> str:
    """A folder of content with the questionnaire in it."""
    place = folder / "sisalto" / "instruments"
    place.mkdir(parents=True, exist_ok=True)
    (place / "sarakkeet-1.yaml").write_text(json.dumps(instrument()))
    return str(folder / "sisalto")


def check(report, house: House, number: int, seed: int) -> None:
    population = random_population(number, seed)
    held = Held(house, population, f"sarake-{number}", random.Random(f"columns/{seed}/{number}"))
    at = f"columns of population {number} ({population.people} people)"
    if not held.released:
        report.check((sheets := sum(map(len, held.sent.values()))) < K, f"{at}: {sheets} sheets are released")
        return
    for item, patterns in ITEMS.items():
        tables = [table(reader.get(held.results).json(), item) for reader in (house.visitor, held.member)]
        for found, k in zip(tables, (rule.open_k(), K)):
            off = held.wrong(item, found)
            report.check(not off, f"{at}: every number of {item} is the true sum with k = {k}", "; ".join(off[:3]))
            off = held.cuts(item, found, k)
            report.check(not off, f"{at}: {item} is cut as the rule says with k = {k}", "; ".join(off[:3]))
        leaks = Patterns(population, patterns, tables, sum(map(len, held.sent.values()))).leaks(held.truth(item))
        report.check(not leaks, f"{at}: nothing is certain about fewer than {K} people in {item}", "; ".join(leaks[:5]))
    report.say(f"   columns {number}: {population.people} people, {sum(map(len, held.sent.values()))} sheets")


class Held:
    """One round of the questionnaire, answered and closed."""

    def __init__(self, house: House, population: Population, organisation: str, chance: random.Random):
        self.population, self.program = population, house.program
        self.member = Visitor(house.program.address)
        house.program.add_member(self.member, organisation, "viewer")
        today = datetime.date.today()
        plan = population.plan(today.isoformat(), (today + datetime.timedelta(days=14)).isoformat()) | {"selection": "full"}
        file = house.program.folder / f"plan-{organisation}.yaml"
        file.write_text(json.dumps(plan))
        self.id = house.program.json("round", "create", "--organisation", organisation, "--instrument", "sarakkeet", "--plan", str(file))["round"]
        self.results = f"/api/v1/organisations/{organisation}/rounds/{self.id}/results"
        self.sent: dict[Key, list[dict[str, Pattern | None]]] = {}
        links = house._links(self)
        for group in population.groups:
            mine = links[group.key, group.mode] or links[population.host(group), group.mode]
            self.sent[group.key] = []
            for _ in range(group.answering):
                sheet = {item: None if chance.random() < group.silence else _drawn(patterns, group, chance) for item, patterns in ITEMS.items()}
                if any(sheet.values()):
                    self._send(house.visitor, mine[0] if group.repeatable else mine.pop(), sheet)
                    self.sent[group.key].append(sheet)
        self.released = house.program.json("round", "close", self.id).get("state") == "released"

    def truth(self, item: str) -> dict[Key, list[Pattern]]:
        return {key: [sheet[item] for sheet in sheets if sheet[item]] for key, sheets in self.sent.items()}

    def counts(self, item: str, option: str) -> dict[Key, collections.Counter]:
        """By label."""
        truth = self.truth(item)
        return {
            label: collections.Counter(pattern[option] for group in self.population.members(label) for pattern in truth[group.key])
            for label in self.population.labels()
        }

    def wrong(self, item: str, found: "Table") -> list[str]:
        off = []
        for option, blocks in found.items():
            counts = self.counts(item, option)
            for block, published in blocks.items():
                for answer, people in published.items():
                    if people != (true := sum(counts[label][answer] for label in block)):
                        off.append(f"{option} {answer}: {people} published, {true} answered")
        return off

    def cuts(self, item: str, found: "Table", k: int) -> list[str]:
        numbers = {label: number for number, label in enumerate(self.population.labels())}
        sheets = {label: sum(len(self.sent[group.key]) for group in self.population.members(label)) for label in numbers}
        every = {option: self.counts(item, option) for option in OPTIONS}
        off = []
        for option in OPTIONS:
            wanted = set(Column(self.population, every[option], sheets, every).cut(rule.grow(self.population), k))
            seen = {frozenset(numbers[label] for label in block) for block in found.get(option, {})}
            if wanted != seen:
                off.append(f"{option}: {sorted(map(sorted, seen))} instead of {sorted(map(sorted, wanted))}")
        return off

    def _send(self, visitor: Visitor, path: str, sheet: dict[str, Pattern | None]) -> None:
        page = visitor.get(path)
        hidden = [(name, value) for kind, name, value, _ in page.forms[0].controls if kind == "hidden"]
        fields = [("V1", option) for option, answer in (sheet["V1"] or {}).items() if answer == "chosen"]
        fields += [(f"J1.{option}", answer) for option, answer in (sheet["J1"] or {}).items() if answer != "not-placed"]
        answer = visitor.post(path, hidden + fields)
        if answer.status != 303 or "/kiitos/" not in answer.headers.get("location", ""):
            raise Broken(f"an answer to {path} got {answer.status}, not 303 to the thanks")


Table = dict[str, dict[frozenset[Key], dict[str, int]]]


def table(document: dict, item: str) -> Table:
    """Option → block (keys of its labels) → answer → people."""
    keys = {label["number"]: tuple(label["key"]) for label in document["labels"]}
    columns = next((found["columns"] for found in document["items"] if found["id"] == item), [])
    return {
        column["option"]: {frozenset(keys[number] for number in block["labels"]): block["counts"] for block in column["blocks"]} for column in columns
    }


class Column(rule.Question):
    """The cut of one option's column: by itself, and together with its family."""

    def __init__(self, population: Population, counts, sheets, family: dict[str, dict[Key, collections.Counter]]):
        super().__init__(population, counts, sheets)
        self.family = family

    def _fit(self, block: frozenset[int], k: int, root: bool = False) -> bool:
        labels = [self.labels[number] for number in block]
        answered = sum(sum(self.counts[label].values()) for label in labels)
        together = sum((self.counts[label] for label in labels), collections.Counter())
        if not self._large(block, answered, k, root) or answered - max(together.values(), default=0) < 2:
            return False
        for counts in self.family.values():
            column = sum((counts[label] for label in labels), collections.Counter())
            if answered - max((column[answer] for answer in NAMING), default=0) < 2:
                return False
        return True

    def _large(self, block: frozenset[int], answered: int, k: int, root: bool) -> bool:
        if answered < k:
            return False
        if len(block) > 1:
            return True
        label = self.labels[min(block)]
        members = self.population.members(label)
        if any(group.repeatable for group in members) and len(self.labels) > 1 and answered < rule.REPEATABLE_K:
            return False
        return root or self.sheets[label] <= sum(group.people for group in members)


class Patterns:
    """Unknown: how many of each group gave each pattern. Known: every column of both tables, the plan."""

    def __init__(self, population: Population, patterns: list[Pattern], tables: list[Table], most: int):
        self.groups, self.patterns = population.groups, patterns
        self.place = {cell: index for index, cell in enumerate(itertools.product((group.key for group in self.groups), range(len(patterns))))}
        rows, low, high = [], [], []
        for option, blocks in ((option, blocks) for found in tables for option, blocks in found.items()):
            for block, counts in blocks.items():
                keys = [group.key for group in self.groups if population.host(group) in block]
                for answer, people in counts.items():
                    rows.append(self._row(keys, option, answer))
                    low.append(people)
                    high.append(people)
        for group in self.groups:
            rows.append(self._row([group.key]))
            low.append(0)
            high.append(most if group.repeatable else group.people)
        self.constraint = LinearConstraint(numpy.array(rows), low, high)
        self.bounds = Bounds(numpy.zeros(len(self.place)), numpy.full(len(self.place), float(most)))

    def leaks(self, truth: dict[Key, list[Pattern]]) -> list[str]:
        small = [group.key for group in self.groups if 0 < len(truth[group.key]) < K]
        found = []
        for keys in (keys for number in (1, 2) for keys in itertools.combinations(small, number)):
            if sum(len(truth[key]) for key in keys) >= K:
                continue
            for option, answer in itertools.product(OPTIONS, NAMING):
                people = sum(pattern[option] == answer for key in keys for pattern in truth[key])
                if people and self._ends(keys, option, answer) == (people, people):
                    found.append(f"of {' + '.join('/'.join(key) for key in keys)} exactly {people} said {answer} of {option}")
        return found

    def _row(self, keys, option: str | None = None, answer: str | None = None) -> numpy.ndarray:
        row = numpy.zeros(len(self.place))
        for key, (index, pattern) in itertools.product(keys, enumerate(self.patterns)):
            if option is None or pattern[option] == answer:
                row[self.place[key, index]] = 1
        return row

    def _ends(self, keys, option: str, answer: str) -> tuple[int, int]:
        goal = self._row(keys, option, answer)
        ends = []
        for sign in (1, -1):
            done = milp(sign * goal, constraints=self.constraint, bounds=self.bounds, integrality=numpy.ones(len(self.place)))
            if not done.success:
                raise ArithmeticError(f"the solver gave up: {done.message}")
            ends.append(round(sign * done.fun))
        return ends[0], ends[1]


def _drawn(patterns: list[Pattern], group: Group, chance: random.Random) -> Pattern:
    """By the group's temper, so that some groups agree: there the usual rules break."""
    weights = [group.temper[index % len(group.temper)] for index in range(len(patterns))]
    return chance.choices(patterns, weights if sum(weights) > 0 else None)[0]
