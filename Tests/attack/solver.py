"""What published numbers pin down: integer programs over everything that could have been answered."""
import dataclasses
import itertools

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

from attack.population import OPTIONS, Key, Population

Counts = dict[str, int]


@dataclasses.dataclass(frozen=True)
class Fact:
    """A published number: so many people of these labels gave one of these answers. One question's facts stand together."""
    labels: frozenset[Key]
    options: frozenset[str]
    people: int
    source: str


@dataclasses.dataclass(frozen=True)
class Leak:
    groups: tuple[Key, ...]
    option: str
    people: int
    of: int

    def __str__(self) -> str:
        names = " + ".join("/".join(key) for key in self.groups)
        return f"of the {self.of} people of {names} exactly {self.people} answered '{self.option}'"


class Attacker:
    """Knows the plan (who works where, how many, who was asked what) and all published facts of one question.

    Unknowns: for each group of the plan and each option, how many people chose it. Where each person has one link, at most as many as
    were invited; a group link has no such bound, so as many as answered in all.
    """

    def __init__(self, population: Population, asked: list[Key], facts: list[Fact], most: int):
        self.groups = [group for group in population.groups if population.host(group) in asked]
        cells = itertools.product((group.key for group in self.groups), OPTIONS)
        self.place = {cell: index for index, cell in enumerate(cells)}
        self.population = population
        size = len(self.place)
        rows, low, high = [], [], []
        for fact in facts:
            rows.append(self._row(size, [group.key for group in self.groups if population.host(group) in fact.labels], fact.options))
            low.append(fact.people)
            high.append(fact.people)
        for group in self.groups:
            rows.append(self._row(size, [group.key], OPTIONS))
            low.append(0)
            high.append(most if group.repeatable else group.people)
        self.constraint = LinearConstraint(numpy.array(rows), low, high)
        self.bounds = Bounds(numpy.zeros(size), numpy.full(size, float(most)))
        self.size = size

    def least(self, keys: tuple[Key, ...], option: str) -> int | None:
        return self._solve(keys, (option,), 1)

    def greatest(self, keys: tuple[Key, ...], option: str) -> int | None:
        return self._solve(keys, (option,), -1)

    def consistent(self) -> bool:
        """Whether anything at all could have been answered so: no published number contradicts another."""
        return self._solve((), (), 1) is not None

    def leaks(self, truth: dict[Key, Counts], k: int) -> list[Leak]:
        """Groups of 1…k−1 people who answered, and an answer of theirs whose number is certain and not zero."""
        found = []
        for keys in self._small_groups(truth, k):
            size = sum(sum(truth[key].values()) for key in keys)
            for option in OPTIONS:
                people = sum(truth[key].get(option, 0) for key in keys)
                if people and self.least(keys, option) == people == self.greatest(keys, option):
                    found.append(Leak(keys, option, people, size))
        return found

    def _small_groups(self, truth: dict[Key, Counts], k: int):
        """Single groups, and unions of two or three, in which 1…k−1 people answered."""
        small = [group.key for group in self.groups if 0 < sum(truth[group.key].values()) < k]
        for number in (1, 2, 3):
            for keys in itertools.combinations(small, number):
                if sum(sum(truth[key].values()) for key in keys) < k:
                    yield keys

    def _row(self, size: int, keys, options) -> numpy.ndarray:
        row = numpy.zeros(size)
        for key, option in itertools.product(keys, options):
            row[self.place[key, option]] = 1
        return row

    def _solve(self, keys, options, sign: int) -> int | None:
        done = milp(sign * self._row(self.size, keys, options), constraints=self.constraint, bounds=self.bounds, integrality=numpy.ones(self.size))
        if done.status == 2:
            return None
        if not done.success:
            raise ArithmeticError(f"the solver gave up: {done.message}")
        return round(sign * done.fun)
