"""A joint round: an association asks the people of five organisations, each reads itself beside its peers, everybody the sums."""
import csv
import io

from browser import pages, visit
from outside.visitor import Visitor

SLUG = "yhdistys"
#: Everyone else is a peer: no class may be empty of three others.
LIST = """Salo; henkilöstö 60; johto 20
Rauma; 40 henkilöstö; johto 20
Kerava; henkilöstö 50; johto 3
Hyvinkää; henkilöstö 45; johto 20
Kuntayhtymä Pohjoinen; henkilöstö 31; johto 15; muu"""
#: Salo stands apart; the others answer alike.
HIGH, LOW = (4, 5, 3), (2, 3, 1)


def look(gate) -> None:
    lead, visitor = Visitor(gate.program.address), Visitor(gate.program.address)
    gate.program.add_member(lead, SLUG, "lead")
    members = gate.context_of(lead, visit.DESKTOP, java_script_enabled=False)
    outside = gate.context_of(visitor, visit.PHONE)
    narrow = gate.context_of(lead, visit.PHONE)
    page, watched, leading = members.new_page(), visit.Watched(outside, gate.host), visit.Watched(narrow, gate.host)

    def at(path: str, language: str = "fi") -> str:
        return f"{gate.program.address}/{language}/{SLUG}{path}"

    round_id = opened(gate, page, at)
    answered(gate, page, at(f"/kyselyt/{round_id}/tuonti"))
    places = ("linkit", "linkit?organisaatio=734", "viestit", "dia")
    for language in pages.LANGUAGES:
        for place in places:
            visit.check(gate.report, leading, at(f"/kyselyt/{round_id}/{place}", language), 200, language, "made known, one organisation at a time:")
        visit.check(gate.report, watched, at(f"/kiitos/{round_id}", language), 200, language, "thanks of a joint round:")
    if gate.shots:
        for place in places:
            page.goto(at(f"/kyselyt/{round_id}/{place}"))
            page.screenshot(path=gate.shots / f"joint-{place.split('?')[0]}-{len(place)}.png", full_page=True)
    table = page.request.get(at(f"/yhteiskyselyt/{round_id}/osallistujat.csv")).text().removeprefix("\ufeff")
    links = {row[0]: row[1] for row in csv.reader(io.StringIO(table), delimiter=";")}
    links = {name: gate.program.address + link[link.index("/", 8):] for name, link in links.items() if link.startswith("http")}
    gate.report.check(len(links) == 5, "every organisation has a link", str(list(links)))
    for link in links.values():
        watched.page.goto(link)
        watched.page.locator("[value=kylla]").check()
        watched.page.locator("#f-nimi").fill("Aino, digipäällikkö")
        watched.page.locator("form[action$='/suostumus'] button").click()
    visit.check(gate.report, watched, links["Salo"], 200, "fi", "an organisation before the release:")
    page.goto(at(f"/kyselyt/{round_id}/sulje"))
    page.locator("main form button").first.click()
    if page.locator("main a[href$='/julkaise']").count():
        page.locator("main a[href$='/julkaise']").first.click()
        page.locator("main form[action$='/julkaise'] button").click()
    gate.report.check("/tulokset/" in page.url, "a joint round is released as every other", page.url)
    desk = page.goto(at(f"/yhteiskyselyt/{round_id}/osallistujat")).text()
    gate.report.check("Salo" in desk and "Organisaatioiden luvut" in desk, "the desk names the organisations and tells their figures", page.url)
    for language in pages.LANGUAGES:
        visit.check(gate.report, leading, at(f"/yhteiskyselyt/{round_id}/osallistujat", language), 200, language, "the desk of a joint round:")
    for language in pages.LANGUAGES:
        own = links["Salo"].replace("/fi/", f"/{language}/")
        visit.check(gate.report, watched, own, 200, language, "an organisation beside its peers:")
    watched.page.goto(links["Salo"])
    said = watched.page.locator("main").inner_text()
    gate.report.check("8/8 teemaa on vahvempia kuin verrokeilla" in said and "Salo 4,0" in said and "Rauma, Kerava, Hyvinkää ja Kuntayhtymä Pohjoinen" in said, "the difference is told", said)
    sums = f"/yhteiskyselyt/{round_id}"
    gate.report.check(watched.page.goto(at(sums)).status == 404, "sums are nobody's before they are published")
    if gate.shots:
        watched.page.goto(links["Salo"])
        watched.page.screenshot(path=gate.shots / "joint-own-360.png", full_page=True)
        for name, path in (("desk", f"{sums}/osallistujat"), ("sums", sums), ("results", f"/tulokset/{round_id}"), ("round", f"/kyselyt/{round_id}")):
            page.goto(at(path))
            page.screenshot(path=gate.shots / f"joint-{name}.png", full_page=True)
        page.goto(links["Salo"])
        page.screenshot(path=gate.shots / "joint-own.png", full_page=True)
    page.goto(at(f"{sums}/osallistujat"))
    page.locator("main form[action$='/julkaise'] button").click()
    for language in pages.LANGUAGES:
        visit.check(gate.report, watched, at(sums, language), 200, language, "the sums of a joint round:")
    said = watched.page.locator("main").inner_text()
    gate.report.check("5 organisations" in said, "the sums say whose they are", said)
    members.close()
    narrow.close()
    outside.close()


def opened(gate, page, at) -> str:
    """Planned as lines, looked at, and opened."""
    page.goto(at("/kyselyt"))
    page.locator("main a[href$='/yhteiskyselyt/uusi']").click()
    page.locator("#f-lista").fill(LIST)
    page.locator("#f-verrokit").select_option("")
    page.locator("main button[value=katso]").click()
    said = page.locator("main").inner_text()
    gate.report.check("5 organisaatiota, 304 ihmistä" in said and "lasketaan ryhmän Henkilöstö kanssa" in said, "the list is told as it was read", said)
    if gate.shots:
        page.screenshot(path=gate.shots / "joint-plan.png", full_page=True)
    page.locator("main button[value=avaa]").click()
    gate.report.check("Mukana olevat organisaatiot" in page.locator("main").inner_text(), "the joint round is open", page.url)
    return page.url.rsplit("/", 1)[1]


def answered(gate, page, address: str) -> None:
    """Answers of another tool, for all groups at once."""
    groups = [(name, steps, people) for name, steps, people in (
        ("Salo: Henkilöstö", HIGH, 40), ("Salo: Johto", HIGH, 15), ("Rauma: Henkilöstö", LOW, 30), ("Rauma: Johto", LOW, 15),
        ("Kerava: Henkilöstö", LOW, 30), ("Hyvinkää: Henkilöstö", LOW, 30), ("Hyvinkää: Johto", LOW, 15), ("Kuntayhtymä Pohjoinen: Henkilöstö", LOW, 20),
        ("Kuntayhtymä Pohjoinen: Johto", LOW, 12))]
    codes = [f"M{number:02}" for number in range(1, 31)]
    lines = ["Ryhmä;" + ";".join(codes)]
    for name, steps, people in groups:
        lines += [f"{name};" + ";".join(str(steps[(person + place) % 3]) for place in range(30)) for person in range(people)]
    page.goto(address)
    page.locator("main input[type=file]").first.set_input_files(
        {"name": "vastaukset.csv", "mimeType": "text/csv", "buffer": "\n".join(lines).encode()})
    page.locator("main form[enctype] button").first.click()
    if gate.shots:
        page.screenshot(path=gate.shots / "joint-import.png", full_page=True)
    page.locator("main button[value=tuo]").click()
    said = page.locator("main").inner_text()
    gate.report.check("207 vastausta tuotiin" in said, "answers of all organisations are brought in", said[:3000])
