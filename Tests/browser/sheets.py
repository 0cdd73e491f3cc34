"""Takes the path out as a table, edits it, brings it back, and looks at the preview as a lead would; and a page as a PDF file."""
import csv
import io
import re

from browser import pages, paper, visit


def look(gate, context) -> None:
    with gate.care("the path in a spreadsheet"):
        round_trip(gate.report, context.new_page(), gate.address("/digipolku/taulukko"))
    files(gate.report, gate.readers["visitor"], f"/fi/{pages.ORGANISATION}/digipolku?nakyma=lista", gate.shots)


def round_trip(report, page, start: str) -> None:
    page.goto(start)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Lataa CSV").click()
    rows = list(csv.reader(io.StringIO(waiting.value.path().read_text("utf-8-sig"), newline=""), delimiter=";"))
    report.check(len(rows) > 20, "the table holds the path", f"{len(rows)} rows")
    title, today = rows[0].index("Otsikko (fi)"), rows[0].index("Nyt")
    rows[1][today] = "77"
    rows[2][title] = "Uusi nimi <b>taulukosta</b>"
    rows.append(["" for _ in rows[0]])
    rows[-1][title], rows[-1][rows[0].index("Teema")] = "Taulukosta tullut luonnos", "tieto"
    send(page, rows)
    report.check("2 toimenpidettä muuttuu, 1 uusi luonnos" in page.inner_text("h1"), "the preview counts what changes", page.inner_text("h1"))
    report.check(page.locator("td", has_text="77").count() == 1, "the preview shows the old figure beside the new one")
    report.check("<b>taulukosta</b>" in page.inner_text("main"), "a text of the table is text")
    visit.violations(report, page, visit.RULES, "the preview of a table passes the rules of accessibility")
    page.get_by_label(re.compile("Syy|Miksi", re.I)).fill("Vuosikatsaus")
    page.get_by_role("button", name="Tallenna 3 muutosta").click()
    report.check(page.url.endswith("/digipolku"), "what was confirmed is kept", page.url)
    page.goto(start)
    send(page, rows)
    report.check("1 toimenpide muuttuu" not in page.inner_text("h1"), "the same table again changes nothing that is there", page.inner_text("h1"))


def send(page, rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    page.set_input_files("#f-tiedosto", {"name": "polku.csv", "mimeType": "text/csv", "buffer": out.getvalue().encode()})
    page.get_by_role("button", name="Näytä, mikä muuttuu").click()


def files(report, reader, path: str, shots) -> None:
    """The page offers itself as PDF, tagged, in its language and under its name."""
    page = reader.get(path)
    links = re.findall(r'href="([^"]*muoto=(?:pdf|docx)[^"]*)"', page.text)
    report.check(len(links) == 2, f"{path} offers itself as PDF and Word", str(links))
    for link in links:
        answer = reader.get(link.replace("&amp;", "&"))
        if not report.check(answer.status == 200 and "attachment" in answer.headers.get("content-disposition", ""), f"{link} is a file", str(answer.status)):
            continue
        if "pdf" in link:
            wanted = (b"/StructTreeRoot", b"/Lang (fi)", b"/DisplayDocTitle true")
            report.check(all(mark in answer.body for mark in wanted), f"{link} is tagged, with its language and title")
            if shots:
                paper.keep(answer.body, shots / "file-path")
