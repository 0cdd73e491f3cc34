"""Forms that cannot be kept come back: with every problem at its field, with everything typed, and with both versions after a lost race."""
from browser import pages, places, visit

#: Each has a figure or a day in which words are typed.
FORMS = (
    "/digipolku/uusi", "/digipolku/{worth}/muokkaa", "/digipolku/{worth}/raha", "/digipolku/{worth}/hyoty/uusi", "/digipolku/{worth}/hyoty/{benefit}",
    "/digipolku/{worth}/hyoty/{benefit}/mittaus", "/digipolku/{worth}/vaikutus/uusi", "/digipolku/{pilot}/paatos", "/strategia/muokkaa",
    "/tavoitteet/uusi", "/tavoitteet/{goal}/muokkaa", "/paatokset/uusi", "/paatokset/{decision}/muokkaa", "/toimielimet/uusi", "/tarpeet/uusi",
    "/tarpeet/{need}/muokkaa", "/toimintaymparisto/uusi", "/toimintaymparisto/{outside}/muokkaa", "/nimetyt-paivat/uusi", "/raportit/uusi",
    "/raportit/{report}/paatos", "/vuosikello/uusi", "/vuosikello/{occasion}/muokkaa",
)
#: One edit of each way of making forms.
RACES = ("/tarpeet/{need}/muokkaa", "/digipolku/{worth}/muokkaa")

# The longest form of the page gets words where figures and days belong, and words in every empty text; the names and values that it holds then.
TYPE = """() => {
    const form = [...document.querySelectorAll('main form[method=post]')].sort((a, b) => b.elements.length - a.elements.length)[0]
    form.dataset.gate = 'form'
    for (const e of form.elements) {
        if (e.matches('input.short, input.middle')) e.value = 'ei luku'
        else if (e.matches('textarea, input[type=text]') && !e.value) e.value = 'Säilyykö <b>tämä</b>?'
    }
    return [...new FormData(form)].filter(([name]) => !['csrf', 'version'].includes(name))
}"""
HELD = """() => {
    const form = [...document.querySelectorAll('main form[method=post]')].sort((a, b) => b.elements.length - a.elements.length)[0]
    return {fields: [...new FormData(form)], lost: [...document.querySelectorAll('.problems a')].map(a => a.getAttribute('href')).filter(id => !document.getElementById(id.slice(1)))}
}"""


def look(gate, context) -> None:
    page = context.new_page()
    for turn, path in enumerate(FORMS):
        address = gate.address(places.filled(path, gate.parts) or path, pages.LANGUAGES[turn % 3])
        with gate.care(path):
            comes_back(gate.report, page, address)
    for path in RACES:
        with gate.care(path):
            race(gate, page, places.filled(path, gate.parts) or path)


def comes_back(report, page, address: str) -> None:
    page.goto(address)
    typed = page.evaluate(TYPE)
    status = send(page)
    if not report.check(status == 422, f"{address} with words for figures comes back", str(status)):
        return
    held = page.evaluate(HELD)
    gone = [pair for pair in typed if pair not in held["fields"] and pair[1]]
    report.check(not gone, f"{address} comes back with everything typed", str(gone[:5]))
    report.check(page.locator(".problems li").count() and not held["lost"], f"{address}: every problem leads to its field", str(held["lost"]))
    report.check(page.evaluate("() => document.activeElement.matches('.problems')"), f"{address}: the problems are read first")
    visit.violations(report, page, visit.RULES, f"{address} with its problems has no axe violation")
    visit.narrow(report, page, f"{address} with its problems")


def send(page) -> int:
    with page.expect_response(lambda response: response.request.method == "POST") as answer:
        page.locator("form[data-gate=form] .buttons button:not([name])").last.click()
    page.wait_for_load_state()
    return answer.value.status


def race(gate, page, path: str) -> None:
    """Two editors at once: who comes second sees both versions and loses nothing."""
    report, other = gate.report, page.context.new_page()
    for editor in (page, other):
        editor.goto(gate.address(path))
    for editor, words in ((other, "Ensimmäinen ehti"), (page, "Toinen <i>kirjoitti</i>")):
        editor.locator("#f-title-fi").fill(words)
        if (reason := editor.locator("#f-reason")).count():
            reason.fill("Kaksi kirjoittajaa")
        with editor.expect_response(lambda response: response.request.method == "POST") as answer:
            editor.locator("main form", has=editor.locator("#f-title-fi")).locator(".buttons button[type=submit]").last.click()
        editor.wait_for_load_state()
    report.check(answer.value.status == 409, f"{path}: who saves second is told", str(answer.value.status))
    said = page.locator(".both-versions").inner_text()
    report.check("Ensimmäinen ehti" in said and "Toinen <i>kirjoitti</i>" in said, f"{path}: both versions are shown", said)
    report.check(page.locator("#f-title-fi").input_value() == "Toinen <i>kirjoitti</i>", f"{path}: what was typed stays in its field")
    visit.violations(report, page, visit.RULES, f"{path}: both versions have no axe violation")
    visit.narrow(report, page, f"{path}: both versions")
    other.close()
