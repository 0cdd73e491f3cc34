"""Two worlds with one release: what people see must not depend on which of them is the true one."""
import copy
import dataclasses
import itertools
import random
import re
import struct
import zlib

from attack import published, rule
from attack.population import K, Key
from attack.voting import House, Round

Sheets = dict[Key, list[dict[str, str]]]
PAIRS_TRIED = 12


def check(report, house: House, held: Round) -> None:
    """Holds the round again with answers exchanged between groups of one block, and compares every document byte by byte."""
    at = f"population {held.population.number}"
    internal = published.from_json(held.member.get(held.results).json(), "member")
    sheets, exchanged = exchange(held, internal, random.Random(held.population.number))
    if not exchanged:
        return
    twin = house.hold(held.population, sheets)
    for who in ("visitor", "member"):
        mine, others = (
            calm(house.documents(world, house.visitor if who == "visitor" else world.member), world) for world in (held, twin)
        )
        report.check(mine.keys() == others.keys(), f"{at}: both worlds offer a {who} the same documents", str(sorted(mine.keys() ^ others.keys())[:3]))
        differing = [f"{path}: {_difference(mine[path], others[path])}" for path in sorted(mine.keys() & others.keys()) if mine[path] != others[path]]
        report.check(not differing, f"{at}: {exchanged} answers exchanged inside blocks change nothing in {len(mine)} documents of a {who}", differing[0] if differing else "")


def exchange(held: Round, table: published.Table, chance: random.Random) -> tuple[Sheets, int]:
    """One pair of differing answers a block that holds two groups or more, where the rule cuts both worlds alike."""
    sheets, count = copy.deepcopy(held.sent), 0
    for statement, blocks in sorted(table.blocks.items()):
        before = _cuts(held, sheets, statement)
        for block in sorted(blocks, key=sorted):
            for one, other in _pairs(held, sheets, statement, block, chance):
                _swap(sheets, one, other, statement)
                if _cuts(held, sheets, statement) == before:
                    count += 1
                    break
                _swap(sheets, one, other, statement)
    return sheets, count


def _pairs(held: Round, sheets: Sheets, statement: str, block: frozenset[Key], chance: random.Random):
    """A few pairs of people of one block, of different groups and of different answers."""
    people = [
        (group.key, number) for group in held.population.groups if held.population.host(group) in block
        for number, sheet in enumerate(sheets[group.key]) if statement in sheet
    ]
    pairs = [
        (one, other) for one, other in itertools.combinations(people, 2)
        if one[0] != other[0] and sheets[one[0]][one[1]][statement] != sheets[other[0]][other[1]][statement]
    ]
    return chance.sample(pairs, min(len(pairs), PAIRS_TRIED))


def _swap(sheets: Sheets, one: tuple[Key, int], other: tuple[Key, int], statement: str) -> None:
    mine, theirs = sheets[one[0]][one[1]], sheets[other[0]][other[1]]
    mine[statement], theirs[statement] = theirs[statement], mine[statement]


def _cuts(held: Round, sheets: Sheets, statement: str) -> list[set[frozenset[int]]]:
    world = dataclasses.replace(held, sent=sheets)
    question = rule.Question(held.population, world.by_label(statement), world.sheets_by_label())
    tree = rule.grow(held.population)
    return [set(question.cut(tree, k)) for k in (K, rule.open_k())]


def calm(documents: dict[str, bytes], held: Round) -> dict[str, bytes]:
    """What must differ taken out: the ids of round and organisation and its name, which is made of the id; form tokens; moments."""
    def quiet(text: str) -> str:
        text = re.sub(rf"\b{held.organisation}\b(?!-)", "KUNTA", text.replace(held.id, "ROUND"), flags=re.I)
        text = re.sub(r'(name="csrf" value=")[^"]*', r"\1", text)
        return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "MOMENT", text)

    return {
        quiet(path): above_source(body, documents[path.replace(".png", ".svg")].decode()) if ".png" in path
        else quiet(body.decode("utf-8", "replace")).encode() for path, body in documents.items()
    }


def above_source(png: bytes, svg: str) -> bytes:
    """The scan lines of a picture down to the words below it that name the organisation: in the drawing it is made from they are compared as text."""
    width, _, depth, colour, *_, interlace = struct.unpack(">IIBBBBB", png[16:29])
    assert interlace == 0, "a picture in one pass"
    line = 1 + (width * depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour] + 7) // 8
    packed, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        packed += png[at + 8:at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    size = float(re.search(r'<svg[^>]* width="([\d.]+)"', svg)[1])
    source = re.search(r'class="axis source"[^>]* y="([\d.]+)"', svg)
    rows = int((float(source[1]) - 16) * width / size) if source else None
    return png[16:20] + zlib.decompress(packed)[:rows * line if rows else None]


def _difference(one: bytes, other: bytes) -> str:
    at = next((index for index, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"at byte {at}: …{one[max(0, at - 60):at + 40]!r} and …{other[max(0, at - 60):at + 40]!r}"
