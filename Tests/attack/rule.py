"""The tree and the cut of SAFETY §5.2–5.3, written a second time from its words, to hold the program against."""
from attack.population import K, STEPS, Key, Population

OPEN_K = 10
REPEATABLE_K = 10

Tree = int | tuple["Tree", "Tree"]
Counts = dict[str, int]


def leaves(tree: Tree) -> list[int]:
    return [tree] if isinstance(tree, int) else sorted(leaves(tree[0]) + leaves(tree[1]))


def grow(population: Population) -> Tree:
    """The smallest node joins the one that shares the longest beginning of its key; without one, the smallest staff node."""
    nodes = [(key, sum(group.people for group in population.members(key)), number) for number, key in enumerate(population.labels())]
    while len(nodes) > 1:
        small = min(nodes, key=lambda node: (node[1], node[0], leaves(node[2])))
        others = [node for node in nodes if node is not small]
        longest = max(_shared(small[0], node[0]) for node in others)
        if longest:
            near = min((node for node in others if _shared(small[0], node[0]) == longest), key=lambda node: (node[0], leaves(node[2])))
        else:
            staff = [node for node in others if node[0][:1] == ("staff",)] or others
            near = min(staff, key=lambda node: (node[1], node[0], leaves(node[2])))
        key = small[0][:_shared(small[0], near[0])]
        nodes = [node for node in others if node is not near] + [(key, small[1] + near[1], (small[2], near[2]))]
    return nodes[0][2]


class Question:
    """One statement: which labels were asked, and how their sheets answered."""

    def __init__(self, population: Population, counts: dict[Key, Counts], sheets: dict[Key, int]):
        self.population, self.labels = population, population.labels()
        self.counts, self.sheets = counts, sheets

    def cut(self, tree: Tree, k: int) -> list[frozenset[int]]:
        """Blocks as sets of label numbers; empty when even the root is unfit: the statement is not shown."""
        blocks = self._pieces(tree, k)
        root = len(blocks) == 1
        return blocks if all(self._fit(block, k, root) for block in blocks) else []

    def _pieces(self, tree: Tree, k: int) -> list[frozenset[int]]:
        if isinstance(tree, int):
            return [frozenset({tree})] if self.labels[tree] in self.counts else []
        sides = [self._pieces(side, k) for side in tree]
        blocks = sides[0] + sides[1]
        if not all(sides) or all(self._fit(block, k) for block in blocks):
            return blocks
        return [frozenset().union(*blocks)]

    def _fit(self, block: frozenset[int], k: int, root: bool = False) -> bool:
        counts = [self.counts[self.labels[number]] for number in block]
        steps = [sum(label[step] for label in counts) for step in STEPS]
        answered = sum(sum(label.values()) for label in counts)
        if answered < k or sum(steps) - max(steps) < 2:
            return False
        if len(block) > 1:
            return True
        label = self.labels[min(block)]
        members = self.population.members(label)
        if any(group.repeatable for group in members) and len(self.labels) > 1 and answered < REPEATABLE_K:
            return False
        return root or self.sheets[label] <= sum(group.people for group in members)


def open_k() -> int:
    return max(OPEN_K, K)


def _shared(one: Key, other: Key) -> int:
    count = 0
    for mine, others in zip(one, other):
        if mine != others:
            break
        count += 1
    return count
