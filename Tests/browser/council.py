"""A councillor on a phone: where do we stand, what did it cost, what did it bring, what has changed, what must we decide – on one page.

The figures are those of the demo municipality's story; the report froze them on 19.11.2026, so they never move.
"""
import re

from browser import visit

REPORT = "Kunnanvaltuusto 14.12.2026"
#: The five questions with what must stand in their short answers.
ANSWERS = {
    "Missä mennään?": [
        "Polulla on 24 toimenpidettä: 12 käynnissä, 2 suunnitteilla, 8 valmiina ja 2 keskeytetty tai lopetettu.", "1 toimenpide on myöhässä.",
        "Kauimpana on Osaaminen ja voimavarat: nyt 2,8, tavoite 3,8.",
    ],
    "Mitä se on maksanut?": ["Vuodelle 2026 on suunniteltu 131 000 €.", "Vuonna 2026 on käytetty 18 600 €.", "Kaikkiaan on käytetty 232 250 €."],
    "Mitä siitä on saatu?": ["hyötyä on mitattu", "Niistä 2 on laskettu rahassa: yhteensä 42 900 € vuodessa.", "5/7 näkyy kyselyssä"],
    "Mitä on muuttunut?": ["32 asiaa on muuttunut 5.6.2026 jälkeen", "Polulle tuli 1 uusi toimenpide: ”Kokeilu: tekoälyavustaja valmistelijoille”."],
    "Mitä on päätettävä?": [
        "Talousarvio 2027: polulle on suunniteltu 62 700 €, vuodelle 2026 131 000 €.",
        "”Muuttajan palvelut yhdestä paikasta”: vuodelle 2027 ei ole rahaa, arvio 20 000 € kerran ja 3 000 € vuodessa.",
        "Elinvoima ja työllisyys: vuonna 2027 tarvitaan 40 henkilötyöpäivää, vapaana on 30.",
        "Kokeilusta ”tekoälyavustaja valmistelijoille” päättää Johtoryhmä 14.12.2026.",
        "”Varajärjestelyt tärkeimmille palveluille” on myöhässä 142 päivää; siitä kerrottiin viimeksi 14.9.2026",
        "”Rakentamisen luvat verkosta”: hyöty piti mitata 30.6.2026",
    ],
}
DRAFT = (
    "Kunnanvaltuusto päättää 1) merkitä digipolun tilanteen 19.11.2026 tiedoksi, 2) että toimenpide ”Tapahtumat, tilat ja tontit avoimena datana” "
    "(arvio 10 000 € kerran ja 1 500 € vuodessa) vuoden 2027 talousarviossa [rahoitetaan / aloitetaan myöhemmin / jätetään tekemättä], "
    "3) että toimenpide ”Muuttajan palvelut yhdestä paikasta” (arvio 20 000 € kerran ja 3 000 € vuodessa) vuoden 2027 talousarviossa "
    "[rahoitetaan / aloitetaan myöhemmin / jätetään tekemättä] ja 4) että toimialalta Elinvoima ja työllisyys vuonna 2027 puuttuvat "
    "10 henkilötyöpäivää [osoitetaan lisää / katetaan siirtämällä toimenpiteitä]. "
    "Tiedoksi: kokeilusta ”tekoälyavustaja valmistelijoille” päättää Johtoryhmä 14.12.2026."
)
#: Decisions that the answer tells by name alone, without a number.
DECIDED = 1
#: What the parts of the page say, by their heading's id.
PARTS = {
    "hinta": ["2024 36 000 € 36 100 €", "2025 186 900 € 177 550 €", "2026 131 000 € 18 600 €"],
    "hyoty": [
        "Etäpiste kirjastoon, sivutoimipisteestä luovutaan – Sivutoimipisteen vuokra jää pois: 31 000 € vuodessa",
        "Paperikirjeistä Suomi.fi-viesteihin – Postituskulut pienenevät: 11 900 € vuodessa",
        "Hakemuksen käsittelyaika lyhenee: 11 → 5 päivää",
    ],
    "muutos": ["Tulossa päätettäväksi: ”Päätös tekoälyavustajasta” (Johtoryhmä 14.12.2026)."],
    "aukot": ["G1 Arki sujuu ajasta ja paikasta riippumatta hyväksyttiin, ja pian sen jälkeen rahaa leikattiin 45 000 €"],
}


def look(gate) -> None:
    contexts = {who: gate.context(who, visit.PHONE) for who in ("visitor", "viewer")}
    read = [walk(gate, context, who) for who, context in contexts.items()]
    gate.report.check(read[0] == read[1], "the report is the same whoever reads it")
    changes(gate, contexts["visitor"])
    for context in contexts.values():
        context.close()


def walk(gate, context, who: str) -> str:
    """As `who` reads it, one press from the first page; the markup of the report."""
    report, page = gate.report, context.new_page()
    page.goto(gate.address("/"))
    page.locator("main").get_by_role("link", name=REPORT).click()
    answered = {plain(part.locator("dt")): plain(part.locator("dd")) for part in page.locator(".report-answers > div").all()}
    report.check(list(answered) == list(ANSWERS), f"{who}: the page asks the five questions", str(list(answered)))
    for question, wanted in ANSWERS.items():
        said = answered.get(question, "")
        missing = [words for words in wanted if words not in said]
        report.check(not missing, f"{who}: “{question}” is answered with the story's figures", f"{missing} not in “{said}”")
    for part, wanted in PARTS.items():
        said = plain(page.locator(f"section[aria-labelledby={part}]"))
        missing = [words for words in wanted if words not in said]
        report.check(not missing, f"{who}: the part “{part}” tells the story's figures", f"{missing} not in “{said[:900]}”")
    draft = plain(page.locator("#paatosehdotus-teksti"))
    report.check(draft == DRAFT, f"{who}: the draft proposes what this body decides, and tells what another one does", draft)
    bottom = page.locator(".report-answers").evaluate("e => e.getBoundingClientRect().bottom + scrollY")
    # The fifth holds every choice, and what waits elsewhere: nothing of it is said again below.
    most = 4.5 * page.viewport_size["height"]
    report.check(bottom < most, f"{who}: the five answers take less than four and a half screens of a phone", f"{bottom:.0f} px")
    visit.narrow(report, page, f"{who}: the report")
    return page.locator("article.report").inner_html()


def changes(gate, context) -> None:
    """The sentence on what has changed counts what the page of changes tells."""
    report, page = gate.report, context.new_page()
    page.goto(gate.address("/raportit"))
    page.get_by_role("link", name=REPORT).click()
    told = plain(page.locator(".report-answers > div", has_text="Mitä on muuttunut?").locator("dd"))
    said, (kinds, besides) = re.search(r"(\d+) asiaa", told)[1], told.split("Lisäksi")
    parts = re.findall(r"(\d+) (?:uu|toimenpi)", kinds) + re.findall(r"\d+", besides.split(".")[0])
    report.check(int(said) == DECIDED + sum(map(int, parts)), "what is named and the kinds of the rest add up to all", f"{said}: {parts} in {told}")
    page.locator("section[aria-labelledby=muutos] p.no-print a").click()
    told = int(re.search(r"(\d+) muutosta", plain(page.locator("h1")))[1])
    report.check(told >= int(said), "the page of changes tells no fewer", f"{told}, the report {said}")


def plain(locator) -> str:
    """Text as it is read: without soft hyphens, one kind of blank."""
    return re.sub(r"\s+", " ", locator.inner_text().replace("\u00ad", "")).strip()
