"""A path of many published actions, made through its forms."""
import csv
import io

from outside.program import Broken, Program
from outside.visitor import Page, Visitor

ORGANISATION = "nopea-polku"
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


def problems(page: Page) -> str:
    return " ".join(page.text.split("problem", 1)[-1][:300].split())
