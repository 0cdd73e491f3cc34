"""A control: the attack must find what the usual rule leaks, or its silence says nothing."""
from attack.population import K, OPTIONS, random_population
from attack.solver import Attacker, Fact

POPULATIONS = 12


def check(report, seed: int) -> None:
    """Hides groups below k and shows the rest and the total: the rule that many tools have."""
    broken = sum(_leaks(number, seed) for number in range(POPULATIONS))
    report.check(broken, f"the attack finds what hiding small groups leaks, in {broken} of {POPULATIONS} populations")


def _leaks(number: int, seed: int) -> bool:
    population = random_population(number, seed)
    truth = {group.key: {option: 0 for option in OPTIONS} for group in population.groups}
    for group in population.groups:
        for _ in range(group.answering):
            for option in population.answer(group, ["M02"]).values():
                truth[group.key][option] += 1
    labels = population.labels()
    counts = {
        label: {option: sum(truth[group.key][option] for group in population.members(label)) for option in OPTIONS} for label in labels
    }
    shown = [label for label in labels if sum(counts[label].values()) >= K]
    facts = [Fact(frozenset({label}), frozenset({option}), counts[label][option], "naive") for label in shown for option in OPTIONS]
    facts += [Fact(frozenset(labels), frozenset({option}), sum(counts[label][option] for label in labels), "total") for option in OPTIONS]
    most = sum(sum(label.values()) for label in counts.values())
    return bool(Attacker(population, labels, facts, most).leaks(truth, K))
