"""From a statement of this year's results through a pilot to an action that scales it, and on to the round that says what came of it.

All without JavaScript, by links and forms alone; only the people who answer the round are many at once.
"""
import csv
import datetime
import io
import re
import urllib.parse
import zoneinfo

from browser.council import plain
from outside.visitor import Visitor

TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Helsinki")).date()
PILOT, SCALED = "Kokeilu: tietohallinnon päivystys kahdella toimialalla", "Tietohallinnon päivystys joka toimialalla"
#: What the staff answer, again and again, and its mean as it is shown. The story's last round: M24 2,4 and M23 2,5.
RISEN, STILL = ("M24", [4, 3, 5, 2, 4, 3, 5, 4, 2, 3, 4], "3,5"), ("M23", [2, 3, 1, 4, 2, 3, 2, 3, 4, 1, 3], "2,5")
PER_LINK, PER_GROUP = 11, 12


class Lead:
    """The lead at the desk: one page, links and forms."""

    def __init__(self, gate, page):
        self.gate, self.report, self.page = gate, gate.report, page

    def follow(self, ending: str, within: str = "main") -> None:
        self.page.locator(f"{within} a[href$='{ending}']:visible").first.click()

    def fill(self, **fields: str) -> None:
        """By the names of the fields, `_` for `-`; what is folded away is opened first."""
        for name, value in fields.items():
            field = self.page.locator(f"[id='f-{name.replace('_', '-')}']")
            if not field.is_visible():
                self.page.locator("main details", has=field).last.locator("> summary").click()
            field.select_option(value) if field.evaluate("e => e.tagName") == "SELECT" else field.fill(value)

    def press(self, action: str) -> None:
        """The button of the form that is sent to an address with this ending."""
        self.page.locator(f"main form[action$='{action}'] button:not([name=tee]):visible").last.click()

    def publish(self) -> None:
        self.press("/julkaisu")
        self.report.check(not self.page.locator("main .problems").count(), "the action can be published", self.page.url)

    def said(self, part: str = "main") -> str:
        return plain(self.page.locator(part))


def walk(gate, context) -> None:
    page = context.new_page()
    lead = Lead(gate, page)
    pilot = from_statement(lead)
    scaled = from_pilot(lead, pilot)
    promised(lead)
    results = next_round(lead)
    confirmed(lead, results, scaled)
    denied(lead, pilot)
    for reader in (page, gate.context("visitor", page.viewport_size, java_script_enabled=False).new_page()):
        two_clicks(Lead(gate, reader), gate.address(f"/tulokset/{gate.parts['round']}/vaittamat/{RISEN[0]}"), scaled)
    told_to_council(lead)


def from_statement(lead: Lead) -> str:
    page, check = lead.page, lead.report.check
    page.goto(lead.gate.address("/"))
    lead.follow("/tulokset", "header")
    lead.follow("/vaittamat")
    lead.follow(f"/vaittamat/{RISEN[0]}")
    check("yhteistyö heikkenee" in lead.said(), "the statement's page tells what was found in it", page.url)
    page.locator("main a[href*='uusi?havainto=']").first.click()
    day = TODAY.strftime("%d.%m.%Y")
    lead.fill(
        title_fi=PILOT, need_fi="Asukas odottaa, kun toimiala ja tietohallinto eivät tiedä toistensa töistä.", sector_fi="Konserni- ja hallintopalvelut",
        starts=f"{TODAY.month}/{TODAY.year}", indicator_fi="Viikot pyynnöstä päätökseen", unit_fi="viikkoa", baseline="12", target="4", now="5", measured=day,
        kind="pilot", phase="going", hypothesis_fi="Jos tietohallinto istuu päivän viikossa toimialalla, pyynnöt ratkeavat kuukaudessa.",
        measure_fi="Viikot pyynnöstä päätökseen", limit_fi="Kaksi toimialaa, 2 000 €", decisionDay=day)
    lead.press("/uusi")
    check(PILOT in lead.said("h1"), "a finding becomes a pilot", page.url)
    check("yhteistyö heikkenee" in lead.said(".chain"), "its chain begins with what was found", lead.said(".chain"))
    lead.publish()
    check("Tänään on päätöspäivä" in lead.said(), "on its decision day the pilot demands a verdict")
    claim(lead, STILL[0])
    return page.url.split("#")[0]


def claim(lead: Lead, statement: str) -> None:
    lead.follow("/vaikutus/uusi")
    lead.fill(statement=statement, who="staff", size="0,5")
    lead.press("/vaikutus/uusi")
    lead.report.check(f"{statement}: luvattiin +0,5 seuraavaan kyselyyn" in lead.said(), f"an effect on {statement} is promised beforehand", lead.page.url)
    lead.report.check("odottaa kyselyä" in lead.said(), "it waits for the survey")


def from_pilot(lead: Lead, pilot: str) -> str:
    """The verdict makes the next action, and both remember each other."""
    page, check = lead.page, lead.report.check
    lead.follow("/paatos")
    lead.fill(outcome="scale", verdict_reason_fi="Pyynnöt ratkesivat viidessä viikossa, aiemmin kahdessatoista.")
    lead.press("/paatos")
    named = page.locator("#f-title-fi").input_value()
    check(page.url.endswith("/muokkaa") and named == PILOT.replace("Kokeilu:", "Laajennus:"), "scaling opens the draft of what follows", f"{page.url} {named}")
    begins = [page.locator(f"#f-{part}").input_value() for part in ("baseline", "target")]
    check(begins == ["5", "4"], "which begins where the pilot ended, with its target", str(begins))
    lead.fill(title_fi=SCALED, starts=f"1/{TODAY.year + 1}", ends=f"12/{TODAY.year + 1}", target="3", phase="planned")
    lead.press("/muokkaa")
    lead.publish()
    scaled = page.url.split("#")[0]
    check(pilot.rsplit("/", 1)[1] in page.locator(".chain-earlier a").get_attribute("href"), "the scaled action remembers its pilot")
    told = lead.said(".chain")
    check("yhteistyö heikkenee" in told and "Seuraava kysely kertoo" in told, "and the whole story: what was found, and what the next survey asks", told)
    page.locator(".chain-earlier a").click()
    check("Laajennettiin" in lead.said() and SCALED in lead.said(".chain-later"), "the pilot tells its verdict and what it led to", lead.said(".chain"))
    page.locator(".chain-later a").click()
    return scaled


def promised(lead: Lead) -> None:
    """Money by years, and what the next survey should show."""
    lead.follow("/raha")
    lead.fill(years_1_year=str(TODAY.year + 1), years_1_plan_once="12000", years_1_plan_running="3000", years_1_plan_days="24")
    lead.press("/raha")
    claim(lead, RISEN[0])


def next_round(lead: Lead) -> str:
    """Opened, answered, closed and released: the address of its results."""
    page, check = lead.page, lead.report.check
    lead.follow("/kyselyt", "header")
    lead.follow("/kyselyt/uusi")
    check("Varhaiskasvatus" in page.locator("#f-toimialat").input_value(), "the next round begins with the people of the last one")
    page.locator("main button[name=tee][value=avaa]").click()
    if not check("/uusi" not in page.url, "the next round opens with one press", lead.said()[:400]):
        return page.url
    survey = page.url
    lead.follow("/linkit")
    with page.expect_download() as waiting:
        lead.follow("/linkit.csv")
    rows = list(csv.DictReader(io.StringIO(waiting.value.path().read_text("utf-8-sig")), delimiter=";"))
    sent = answer(lead, rows)
    check(sent > 90, "people answer by their links", f"{sent} answers, {len(rows)} links")
    page.goto(survey)
    lead.follow("/sulje")
    lead.press("/sulje")
    check("/tulokset/" in page.url, "closing counts the results", page.url)
    return page.url


def answer(lead: Lead, rows: list[dict]) -> int:
    """Eleven people by each link of a sector, twelve of each other group by their own: no figure is too small to be shown."""
    person, sent, own = Visitor(lead.gate.program.address), 0, {}
    for row in rows:
        path = urllib.parse.urlsplit(row["Linkki"]).path
        own[row["Ryhmä"]] = own.get(row["Ryhmä"], 0) + ("/kysely/" not in path)
        for number in range(PER_LINK if "/kysely/" in path else own[row["Ryhmä"]] <= PER_GROUP):
            page = person.get(path)
            form = next(form for form in page.forms if form.questions)
            values = {name: str(2 + (sent + place) % 3) for place, name in enumerate(form.questions)}
            values |= {name: str(cycle[number % len(cycle)]) for name, cycle, _ in (RISEN, STILL) if name in values and "/kysely/" in path}
            sent += person.submit(page, form, values, form.sending).status == 303
    return sent


def confirmed(lead: Lead, results: str, scaled: str) -> None:
    page, check = lead.page, lead.report.check
    lead.follow("/vaittamat")
    lead.follow(f"/vaittamat/{RISEN[0]}")
    said = lead.said(".claims")
    check(re.search(rf"liikkui 2,[345] → {RISEN[2]} \(.*: 77\)\. Liikkui vähintään niin paljon kuin luvattiin\.", said), "the release confirms the promise by itself", said)
    page.locator(".claims").get_by_role("link", name=SCALED).click()
    check(page.url.split("#")[0] == scaled, "the statement's promise leads to the action in one click", page.url)
    side = lead.said(".action-facts")
    check("15 000 € 24 htp" in side, "the action tells its euros", side)
    check(f"→ {RISEN[2]}" in lead.said("section[aria-labelledby=vaikutukset]"), "and its measured effect")
    page.locator("section[aria-labelledby=vaikutukset] a[href*='/vaittamat/']").first.click()
    check(results.rsplit("/", 1)[1].split("?")[0] in page.url, "from there one click leads back to the statement", page.url)


def denied(lead: Lead, pilot: str) -> None:
    lead.page.goto(pilot)
    said = lead.said("section[aria-labelledby=vaikutukset]")
    lead.report.check(re.search(rf"ei erotu 2,[3-6] → {STILL[2]} ", said), "what did not move is denied", said)


def two_clicks(reader: Lead, statement: str, scaled: str) -> None:
    """From last round's statement to the scaled action with its euros and effect, and back."""
    page, check = reader.page, reader.report.check
    page.goto(statement)
    page.get_by_role("link", name=PILOT).first.click()
    page.locator(".chain-later a").first.click()
    check(page.url.split("#")[0] == scaled, "two clicks from the statement to the scaled action", page.url)
    check("15 000 €" in reader.said(".action-facts") and "liikkui" in reader.said("section[aria-labelledby=vaikutukset]"), "which shows euros and effect")
    page.locator(".chain-earlier a").first.click()
    page.locator(".chain-statement a").first.click()
    check(page.url.split("#")[0] == statement, "two clicks back from the scaled action to the statement", page.url)


def told_to_council(lead: Lead) -> None:
    page = lead.page
    page.goto(lead.gate.address("/raportit/uusi"))
    page.locator("#f-body").select_option(index=1)
    lead.fill(meeting=(TODAY + datetime.timedelta(days=14)).strftime("%d.%m.%Y"))
    lead.press("/raportit/uusi")
    said = lead.said("article.report")
    lead.report.check(re.search(rf"{SCALED} – .*M24: liikkui", said), "the next report to a meeting tells the effect", said[:600])
