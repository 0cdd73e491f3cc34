"""Turns what the program publishes about a round into facts: from its open data and from its CSV."""
import csv
import dataclasses
import io

from attack.population import DONT_KNOW, STEPS, Key
from attack.solver import Fact


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
    """`labels: [{number, key}]`, `questions: [{id, blocks: [{labels, counts: {1…5, dontKnow}, answered}]}]`."""
    try:
        keys = keys_of(document)
        return _table(source, [
            (question["id"], frozenset(keys[number] for number in block["labels"]), block["counts"], block["answered"])
            for question in document["questions"] for block in question["blocks"]
        ])
    except (KeyError, TypeError) as problem:
        raise Unreadable(f"{source}: {type(problem).__name__} {problem}") from None


def from_csv(text: str, keys: dict[int, Key], source: str) -> Table:
    """Columns `question, block, step_1…step_5, dont_know, answered`, with others beside them; a block is `0+2`."""
    try:
        return _table(source, [
            (
                row["question"], frozenset(keys[int(number)] for number in row["block"].split("+")),
                {step: int(row[f"step_{step}"]) for step in STEPS} | {"dontKnow": int(row["dont_know"])}, int(row["answered"]),
            )
            for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
        ])
    except (KeyError, ValueError) as problem:
        raise Unreadable(f"{source}: {type(problem).__name__} {problem}") from None


def keys_of(document: dict) -> dict[int, Key]:
    return {label["number"]: tuple(label["key"]) for label in document["labels"]}


def _table(source: str, rows) -> Table:
    blocks: dict[str, dict[frozenset[Key], dict[str, int]]] = {}
    for question, labels, counts, answered in rows:
        if labels in blocks.setdefault(question, {}):
            raise Unreadable(f"{source}: {question} tells one block twice")
        if sum(counts.values()) != answered:
            raise Unreadable(f"{source}: {question} says that {answered} answered and counts {sum(counts.values())}")
        blocks[question][labels] = {step: counts[step] for step in STEPS} | {DONT_KNOW: counts["dontKnow"]}
    return Table(source, blocks)
