"""One page in the browser and what must hold on every page."""
import re
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

from browser.pages import LANGUAGES
from outside.report import Report

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
PROJECTOR = {"width": 1024, "height": 768}

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
#: Target size belongs to WCAG 2.2 AA but is off unless asked for.
RULES = {"runOnly": WCAG, "rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
#: Words change with the language, colours don't: contrast, the dearest of the rules, is looked at in one of them (and in dark and forced colours).
WORDS = {**RULES, "rules": {**RULES["rules"], "color-contrast": {"enabled": False}}}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "resultTypes": ["violations"]}

WATCH = """addEventListener('securitypolicyviolation', event => {
    (window.refusals ??= []).push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
})"""
FACTS = """() => ({
    title: document.title, lang: document.documentElement.lang, heads: document.querySelectorAll('h1').length,
    refusals: window.refusals ?? [], main: document.querySelectorAll('main').length,
})"""
OVERFLOW = """() => {
    const root = document.documentElement, wide = root.clientWidth
    if (root.scrollWidth <= wide) return null
    const scrolls = node => { for (; node && node !== document.body; node = node.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX)) return true } return false }
    const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > wide + 1 && !scrolls(e.parentElement))
    const last = out.at(-1)
    return `${root.scrollWidth} px wide` + (last ? `, ${last.tagName.toLowerCase()}.${last.className}` : '')
}"""

axe = Axe()


class Care:
    """Turns what the browser refuses into a failed check, so that the pages after it are still opened."""

    def __init__(self, report: Report, what: str):
        self.report, self.what = report, what

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, _trace) -> bool:
        if kind is None or not issubclass(kind, Exception):
            return False
        return not self.report.check(False, f"{self.what} could be looked at", f"{kind.__name__}: {str(problem)[:400]}")


class Watched:
    """A browser page whose console, refusals and requests are kept."""

    def __init__(self, context, host: str):
        self.page = context.new_page()
        self.host = host
        self.errors: list[str] = []
        self.foreign: list[str] = []
        self.page.add_init_script(WATCH)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._request)

    def open(self, address: str):
        self.errors.clear()
        self.foreign.clear()
        return self.page.goto(address, wait_until="load")

    def _console(self, message) -> None:
        # A document that is rightly a 404 is an error to the console; its status is checked by itself.
        own = message.location.get("url", "") == self.page.url and "the server responded with a status of" in message.text
        if message.type == "error" and not own:
            self.errors.append(message.text)

    def _request(self, request) -> None:
        parts = urllib.parse.urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and parts.netloc != self.host:
            self.foreign.append(request.url)


def check(report, watched: Watched, address: str, status: int, language: str, name: str) -> None:
    """Opens an address and holds it against everything that every page promises."""
    page, at = watched.page, f"{name} {address}"
    answer = watched.open(address)
    if not report.check(answer.status == status, f"{at} answers {status}", str(answer.status)):
        return
    facts = page.evaluate(FACTS)
    report.check(facts["title"].strip(), f"{at} has a title")
    report.check(facts["heads"] == 1, f"{at} has one h1", str(facts["heads"]))
    report.check(facts["main"] == 1, f"{at} has one main part", str(facts["main"]))
    # A paper or poster for people of another language is made from a page in one's own; the pack of messages shows such texts in a page of one's own.
    chosen = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query).get("kieli", [])
    report.check(facts["lang"] in (language, *chosen), f"{at} says its language", f"{facts['lang']!r}")
    violations(report, page, RULES if language == LANGUAGES[0] else WORDS, f"{at} has no axe violation")
    narrow(report, page, at)
    report.check(not facts["refusals"], f"{at} keeps its content security policy", "; ".join(facts["refusals"]))
    report.check(not watched.errors, f"{at} is silent on the console", "; ".join(watched.errors))
    report.check(not watched.foreign, f"{at} asks no other host", " ".join(watched.foreign))


def violations(report, page, options: dict, sentence: str) -> None:
    found = axe.run(page, options=options).response["violations"]
    report.check(not found, sentence, "".join(map(_told, found)))


def narrow(report, page, at: str) -> None:
    """320 px: WCAG 1.4.10."""
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    report.check((wide := page.evaluate(OVERFLOW)) is None, f"{at} fits 320 px without sideways scrolling", wide or "")
    page.set_viewport_size(size)


def _told(violation: dict) -> str:
    nodes = violation["nodes"]
    lines = [f"\n    {violation['id']} ({violation['impact']}), {len(nodes)} ×: {violation['help']}"]
    for node in nodes[:3]:
        why = re.sub(r"\s+", " ", node.get("failureSummary", ""))
        lines.append(f"\n      {' '.join(map(str, node['target']))}  {node['html'][:160]}\n        {why[:300]}")
    return "".join(lines)
