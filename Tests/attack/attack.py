#!/usr/bin/env python3
"""Attacks the anonymity of released rounds through the real program (SAFETY §5).

    attack.py --program .build/debug/digipolku [--populations 20] [--columns 3] [--twins 3] [--seed N] [--all]

Random populations answer over HTTP; then everything a visitor and a member can fetch is taken as equations, and integer programs look
for groups of 1 to k−1 people of whom an answer is certain. Beside that: every published number is the true sum, the cut is the one that
the rule gives, and two rounds with the same release look the same in every document. A multiple choice and a ranking are attacked with all their
columns at once (`columns.py`).
"""
import argparse
import pathlib
import sys
import tempfile
import time

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from attack import columns, naive, published, rule, twins
from attack.population import K, random_population
from attack.solver import Attacker
from attack.voting import House, Round
from outside.program import Broken, end_on_signals, running
from outside.report import Report


def attack(report: Report, house: House, held: Round) -> None:
    """Everything that is checked of one population."""
    at = f"population {held.population.number} ({held.population.people} people)"
    tables = [read(report, house, held, "visitor"), read(report, house, held, "member")]
    if None in tables:
        return
    for table, k in zip(tables, (rule.open_k(), K)):
        wrong(report, held, table, f"{at}, {table.source}")
        cuts(report, held, table, k, f"{at}, {table.source}")
    report.check(unions(tables[0], tables[1]), f"{at}: every block of the open table is a union of internal blocks")
    leaks(report, held, tables, at)


def read(report: Report, house: House, held: Round, who: str) -> published.Table | None:
    """The table as data, after the file said the same."""
    at = f"population {held.population.number}: a {who}"
    reader = house.visitor if who == "visitor" else held.member
    page, file = reader.get(held.results), reader.get(held.results + ".csv")
    if not report.check(page.status == file.status == 200, f"{at} reads the results as data and as a file", f"{page.status}, {file.status} at {page.path}"):
        return None
    try:
        table = published.from_json(page.json(), f"{who}'s table")
        same = published.from_csv(file.text, published.keys_of(page.json()), f"{who}'s file")
    except (published.Unreadable, ValueError) as problem:
        report.check(False, f"{at} can read what the open data say", str(problem))
        return None
    report.check(table.blocks == same.blocks, f"{at} reads the same in the data and in the file")
    sheets, true = page.json()["sheets"]["invited"], held.truth().sheets.total()
    report.check(sheets == true, f"{at} reads the true number of sheets", f"{sheets} instead of {true}")
    return table


def hidden(report: Report, house: House, held: Round) -> None:
    """Only a round with fewer than k sheets is left unreleased, and then nobody reads a number."""
    at = f"population {held.population.number}"
    report.check((sheets := held.truth().sheets.total()) < K, f"{at}: {sheets} sheets are released")
    for who, reader in (("visitor", house.visitor), ("member", held.member)):
        report.check(reader.get(held.results).status == 404, f"{at}: a {who} finds no results of an unreleased round")


def wrong(report: Report, held: Round, table: published.Table, at: str) -> None:
    off = []
    for statement, blocks in table.blocks.items():
        truth = held.by_label(statement)
        for block, counts in blocks.items():
            for option, people in counts.items():
                if people != (true := sum(truth.get(label, {}).get(option, 0) for label in block)):
                    off.append(f"{statement} {option}: {people} published, {true} answered")
    report.check(not off, f"{at}: every published number is the true sum", "; ".join(off[:3]))


def cuts(report: Report, held: Round, table: published.Table, k: int, at: str) -> None:
    population, tree = held.population, rule.grow(held.population)
    numbers = {label: number for number, label in enumerate(population.labels())}
    off = []
    for statement in sorted({statement for asked in held.asked.values() for statement in asked}):
        wanted = set(rule.Question(population, held.by_label(statement), held.sheets_by_label()).cut(tree, k))
        found = {frozenset(numbers[label] for label in block) for block in table.blocks.get(statement, {})}
        if wanted != found:
            off.append(f"{statement}: {_sets(found)} instead of {_sets(wanted)}")
    report.check(not off, f"{at}: the cut is the one that the rule gives", "; ".join(off[:3]))


def unions(open_table: published.Table, internal: published.Table) -> bool:
    return all(
        all(any(small <= block for block in blocks) for small in internal.blocks.get(statement, {}) if any(small & block for block in blocks))
        for statement, blocks in open_table.blocks.items()
    )


def leaks(report: Report, held: Round, tables: list[published.Table], at: str) -> None:
    truth, found = held.truth(), []
    for statement in sorted(set().union(*(table.blocks for table in tables))):
        facts = [fact for table in tables for fact in table.facts(statement)]
        attacker = Attacker(held.population, held.labels_asked(statement), facts, most=truth.sheets.total())
        report.check(attacker.consistent(), f"{at}: the two tables of {statement} do not contradict each other")
        found += [f"{statement}: {leak}" for leak in attacker.leaks(truth.of(statement), K)]
    report.check(not found, f"{at}: nothing is certain about fewer than {K} people", "; ".join(found[:5]))


def _sets(blocks) -> str:
    return " | ".join(sorted("+".join(map(str, sorted(block))) for block in blocks)) or "nothing"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--populations", type=int, default=20)
    options.add_argument("--columns", type=int, default=3)
    options.add_argument("--twins", type=int, default=3)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    end_on_signals()
    report = Report("attack", everything=chosen.all)
    try:
        naive.check(report, chosen.seed)
        with tempfile.TemporaryDirectory(prefix="digipolku-") as folder, running(
            chosen.program, demo=False, environment={"DIGIPOLKU_CONTENT": columns.content(pathlib.Path(folder))}
        ) as program:
            house = House(program)
            for number in range(chosen.columns):
                columns.check(report, house, number, chosen.seed)
            for number in range(chosen.populations):
                began = time.monotonic()
                held = house.hold(random_population(number, chosen.seed))
                if held.released:
                    attack(report, house, held)
                    if number < chosen.twins:
                        twins.check(report, house, held)
                else:
                    hidden(report, house, held)
                report.say(f"   population {number}: {held.population.people} people, {sum(map(len, held.sent.values()))} sheets, {time.monotonic() - began:.1f} s")
    except Broken as problem:
        report.check(False, "the round goes its way", str(problem))
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
