"""Random small municipalities: who works where, who answers, and what."""
import dataclasses
import random

STEPS = ("1", "2", "3", "4", "5")
DONT_KNOW = "eos"
OPTIONS = (*STEPS, DONT_KNOW)
K = 5

Key = tuple[str, ...]


@dataclasses.dataclass
class Group:
    """One full combination of grouping values: the finest thing an attacker can name."""
    key: Key
    people: int
    mode: str
    #: The group it is counted with.
    joins: Key | None = None
    #: How many of its people answer.
    answering: int = 0
    #: How likely each option is; the last is "don't know".
    temper: tuple[float, ...] = ()
    #: How likely a statement is passed over.
    silence: float = 0

    @property
    def repeatable(self) -> bool:
        return self.mode == "group-link"


@dataclasses.dataclass
class Population:
    number: int
    groups: list[Group]
    chance: random.Random

    @property
    def people(self) -> int:
        return sum(group.people for group in self.groups)

    def host(self, group: Group) -> Key:
        return group.joins or group.key

    def labels(self) -> list[Key]:
        """Keys of the groups that stand by themselves, in the plan's order of keys."""
        return sorted(group.key for group in self.groups if group.joins is None)

    def members(self, label: Key) -> list[Group]:
        return [group for group in self.groups if self.host(group) == label]

    def plan(self, opens: str, closes: str) -> dict:
        """As DESIGN §10 writes it; JSON is YAML."""
        return {
            "name": f"Hyökkäys {self.number}", "opens": opens, "closes": closes, "k": K, "selection": "pulse", "variables": ["group", "sector"],
            "groups": [self._line(group) for group in self.groups],
        }

    def answer(self, group: Group, statements: list[str]) -> dict[str, str]:
        """One sheet: what this person chose, statements passed over left out."""
        return {
            statement: self.chance.choices(OPTIONS, group.temper)[0] for statement in statements if self.chance.random() >= group.silence
        }

    @staticmethod
    def _line(group: Group) -> dict:
        line = {"group": group.key[0], "people": group.people, "mode": group.mode, "name": "/".join(group.key)}
        if len(group.key) > 1:
            line["sector"] = group.key[1]
        if group.joins:
            line["joins"] = list(group.joins)
        return line


def random_population(number: int, seed: int) -> Population:
    """20 to 120 people; sizes, response and agreement spread so that every rule of the cut is met."""
    chance = random.Random(f"{seed}/{number}")
    wanted = chance.randint(20, 120)
    groups = [Group(("management",), chance.randint(3, 14), "personal")] if chance.random() < 0.8 else []
    if chance.random() < 0.7:
        groups.append(Group(("elected",), chance.randint(4, 20), "personal"))
    sectors = [f"S{index}" for index in range(chance.randint(2, 7))]
    left = max(2 * len(sectors), wanted - sum(group.people for group in groups))
    shares = [chance.random() ** 2 + 0.03 for _ in sectors]
    for sector, share in zip(sectors, shares):
        people = max(1, round(left * share / sum(shares)))
        mode = "group-link" if chance.random() < 0.25 else "personal"
        groups.append(Group(("staff", sector), people, mode))
    _join_small(groups)
    for group in groups:
        _give_temper(group, chance)
    population = Population(number, groups, chance)
    return population if 20 <= population.people <= 130 else random_population(number, seed + 1_000_003)


def _join_small(groups: list[Group]) -> None:
    """Groups below k are counted with the largest of their kind, or with the largest staff group."""
    largest = {kind: max((group for group in groups if group.key[0] == kind), key=lambda group: group.people, default=None)
               for kind in ("staff", "management", "elected")}
    for group in groups:
        if group.people < K:
            kin = largest[group.key[0]]
            host = kin if kin is not group and kin.people >= K else largest["staff"]
            if host is group or host.people < K:
                group.people = K  # nobody to join: a little larger, then
            else:
                group.joins = host.key


def _give_temper(group: Group, chance: random.Random) -> None:
    group.answering = sum(chance.random() < response for response in [chance.choice((0.25, 0.5, 0.65, 0.8, 1.0))] * group.people)
    if group.repeatable and chance.random() < 0.15:
        group.answering = group.people + chance.randint(1, 4)  # some answered twice
    weights = [chance.gammavariate(0.6, 1) + 0.01 for _ in STEPS] + [chance.choice((0, 0.05, 0.3, 3))]
    if chance.random() < 0.3:  # a group that agrees: here the naive rules break
        weights = [0.0] * 6
        weights[chance.randrange(6)] = 1.0
        weights[chance.randrange(5)] += 0.08
    group.temper = tuple(weights)
    group.silence = chance.choice((0, 0, 0.05, 0.3))
