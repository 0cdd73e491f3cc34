"""A path of many published actions, made through its forms."""
import contextlib
import csv
import io
import sqlite3

from outside.program import Broken, Program
from outside.visitor import Page, Visitor

ORGANISATION = "nopea-polku"
#: Of each action; two thousand of them have twenty thousand.
VERSIONS = 10
THEMES = ("johtaminen", "asenne", "tyokalut", "tieto", "asukas", "osaaminen", "kumppanuus", "turvallisuus")


def member(program: Program, actions: int) -> Visitor:
    """- Returns: a lead of the organisation whose path it is."""
    lead = Visitor(program.address)
    program.add_member(lead, ORGANISATION, "lead")
    page = lead.get(f"/fi/{ORGANISATION}/digipolku/uusi")
    form = next(form for form in page.forms if form.action.endswith("/digipolku/uusi"))
    for number in range(actions):
        year, month = 2026 + number % 3, 1 + number % 9
        made = lead.submit(page, form, {
            "title-fi": f"Toimenpide {number}: lomake verkkoon", "description-fi": "Asukas tekee asian yhdessä paikassa.", "theme": THEMES[number % 8],
            "phase": "planned", "sector-fi": f"Toimiala {number % 12}", "starts": f"{month}/{year}", "ends": f"{month + 3}/{year}",
            "indicator-fi": "Verkossa tehtyjen osuus", "unit-fi": "%", "baseline": str(number % 40), "target": "80",
        })
        if made.status != 303:
            raise Broken(f"an action was answered with {made.status}: {problems(made)}")
        place = made.headers["location"]
        publish(lead, place)
        edit(lead, place)
    return lead


def edited(table: bytes) -> bytes:
    """Every action of an exported table with another figure of today."""
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=";"))
    place = rows[0].index("Nyt")
    for number, row in enumerate(rows[1:]):
        row[place] = str(40 + number % 30)
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode("utf-8")


def publish(lead: Visitor, place: str) -> None:
    page = lead.get(place)
    form = next(form for form in page.forms if form.action.endswith("/julkaisu"))
    answer = lead.submit(page, form, {"gaps": "1"})
    if answer.status != 303:
        raise Broken(f"publishing {place} was answered with {answer.status}: {problems(answer)}")


def edit(lead: Visitor, place: str) -> None:
    """A figure and a reason at a time, until it has `VERSIONS` versions: written down and published it has two."""
    page = lead.get(place + "/muokkaa")
    form = next(form for form in page.forms if form.action.endswith("/muokkaa"))
    for seen in range(2, VERSIONS):
        answer = lead.submit(page, form, {"now": str(seen), "reason": f"Mitattu {seen}", "version": str(seen)})
        if answer.status != 303:
            raise Broken(f"an edit of {place} was answered with {answer.status}: {problems(answer)}")


def age(program: Program) -> None:
    """Each version a month older than the next one, as if the path had lived: the clock of the program cannot be moved."""
    with contextlib.closing(sqlite3.connect(next(program.folder.rglob("*.sqlite")))) as database, database:
        database.execute("UPDATE revision SET at = at - (? - number) * 2592000000 WHERE kind = 'action' AND number < ?", (VERSIONS, VERSIONS))


def problems(page: Page) -> str:
    return " ".join(page.text.split("problem", 1)[-1][:300].split())
