"""Turns what the program publishes about a round into facts: from its open data and from its CSV."""
import csv
import dataclasses
import io
import re

from attack.population import DONT_KNOW, OPTIONS, STEPS, Key
from attack.solver import Fact

STATEMENT = re.compile(r"M\d\d")


class Unreadable(Exception):
    """The document does not say what DESIGN §10 promises; the sentence says where."""


@dataclasses.dataclass
class Table:
    """A released table as one document tells it."""
    source: str
    #: Statement → block (keys of its labels) → option → people.
    blocks: dict[str, dict[frozenset[Key], dict[str, int]]]

    def facts(self, statement: str) -> list[Fact]:
        return [
            Fact(block, frozenset({option}), people, self.source)
            for block, counts in self.blocks.get(statement, {}).items() for option, people in counts.items()
        ]


def from_json(document: dict, source: str) -> Table:
    """`labels: [{number, key, …}]`, `counts: [{statement, block, option, people}]`; a block names its labels by number: `0+2`."""
    try:
        keys = {label["number"]: tuple(label["key"]) for label in document["labels"]}
        rows = [(row["statement"], block(row["block"], keys), option(row["option"]), row["people"]) for row in document["counts"]]
    except (KeyError, TypeError) as problem:
        raise Unreadable(f"{source}: {type(problem).__name__} {problem}") from None
    return _table(source, rows)


def from_csv(text: str, keys: dict[int, Key], source: str) -> Table:
    """Columns `statement, block, option, people`, in any order, with others beside them."""
    text = text.removeprefix("\ufeff")
    separator = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
    rows = []
    for row in csv.DictReader(io.StringIO(text), delimiter=separator):
        try:
            rows.append((row["statement"], block(row["block"], keys), option(row["option"]), int(row["people"])))
        except (KeyError, ValueError) as problem:
            raise Unreadable(f"{source}: {type(problem).__name__} {problem}, columns {list(row)}") from None
    return _table(source, rows)


def block(written, keys: dict[int, Key]) -> frozenset[Key]:
    numbers = written if isinstance(written, list) else [int(part) for part in str(written).split("+")]
    return frozenset(keys[number] for number in numbers)


def option(written) -> str:
    """`1`…`5`; don't know is `eos`, 6 or a word for it."""
    text = str(written)
    return text if text in STEPS else DONT_KNOW


def _table(source: str, rows) -> Table:
    blocks: dict[str, dict[frozenset[Key], dict[str, int]]] = {}
    for statement, labels, answer, people in rows:
        if not STATEMENT.fullmatch(statement):
            raise Unreadable(f"{source}: '{statement}' is no statement")
        counts = blocks.setdefault(statement, {}).setdefault(labels, {})
        if answer in counts and counts[answer] != people:
            raise Unreadable(f"{source}: {statement} says {counts[answer]} and {people} for one block and option")
        counts[answer] = people
    for statement, found in blocks.items():
        for labels, counts in found.items():
            blocks[statement][labels] = {name: counts.get(name, 0) for name in OPTIONS}
    return Table(source, blocks)
