"""Answers the open pulse without JavaScript, as a person does: forth and back, in another language, once and once more."""
import re

BACK = re.compile(r"takaisin|edellinen|tillbaka|föregående|back|previous", re.I)
NEXT = re.compile(r"seuraava|eteenpäin|nästa|next", re.I)
LATER = re.compile(r"jatka myöhemmin|fortsätt senare|continue later", re.I)
SEND = re.compile(r"lähetä|skicka|send|submit", re.I)
BY_THEME = re.compile(r"teema kerrallaan|ett tema i taget|(one )?theme (at a time|by theme)", re.I)
OTHER = {"sv": re.compile(r"svenska", re.I), "fi": re.compile(r"suomi", re.I)}
VALUES = ("1", "2", "3", "4", "5", "eos")
STEPS_AT_MOST = 20


class Respondent:
    def __init__(self, page, report):
        self.page = page
        self.report = report
        self.chosen: dict[str, str] = {}
        self.sent = None
        page.on("request", lambda request: setattr(self, "sent", request) if request.method == "POST" else None)

    def names(self) -> list[str]:
        radios = self.page.locator("main input[type=radio]")
        return list(dict.fromkeys(radios.nth(index).get_attribute("name") for index in range(radios.count())))

    def choose(self) -> None:
        """Answers what stands on the page, each statement with another value than the one before."""
        for name in self.names():
            if name not in self.chosen:
                value = VALUES[len(self.chosen) % len(VALUES)]
                self.page.locator(f"main input[type=radio][name='{name}'][value='{value}']").check(force=True)
                self.chosen[name] = value
        while (shut := self.page.locator("main details:not([open]):has(textarea) > summary")).count():
            shut.first.click()
        for box in self.page.locator("main textarea").all():
            if not box.input_value():
                box.fill("Aika & rauha <b>riittää</b>")

    def kept(self, sentence: str) -> None:
        """What was chosen before is chosen still."""
        names = [name for name in self.names() if name in self.chosen]
        lost = [name for name in names if not self.page.locator(f"main input[name='{name}'][value='{self.chosen[name]}']").is_checked()]
        self.report.check(names and not lost, sentence, f"lost: {lost}" if names else f"no answered statement on {self.page.url}")

    def press(self, words: re.Pattern) -> bool:
        """Presses the button, or follows the link, of these words; false when there is none."""
        for role in ("button", "link"):
            found = self.page.locator("main").get_by_role(role, name=words)
            if found.count():
                found.first.click()
                return True
        return False


def look(gate, context) -> None:
    if gate.report.check("open" in gate.parts, "there is an open pulse to answer"):
        later(gate.report, context.new_page(), gate.address(f"/kysely/{gate.parts['open']}"), gate.address("/jatka"))
        answer(gate.report, context.new_page(), gate.address(f"/kysely/{gate.parts['open']}"))


def later(report, page, address: str, resuming: str) -> None:
    """A form that is kept under a code comes back by it."""
    person = Respondent(page, report)
    at = "going on later without JavaScript"
    page.goto(address)
    person.choose()
    if not report.check(person.press(LATER), f"{at}: the form can be kept", page.url):
        return
    code = " ".join(page.locator(".draft-code span").all_inner_texts())
    report.check(re.fullmatch(r"([b-z]{4} ){3}[b-z]{4}", code), f"{at}: a code stands on the page", code)
    page.goto(resuming)
    page.locator("#f-koodi").fill(code.upper())
    page.locator("main form button").click()
    person.kept(f"{at}: the code brings back what was answered")


def answer(report, page, address: str) -> None:
    person = Respondent(page, report)
    at = "answering without JavaScript"
    page.goto(address)
    if not report.check(person.names() or person.press(BY_THEME), f"{at}: the open link shows statements", page.url):
        return
    person.press(BY_THEME)
    steps = 0
    turned = switched = False
    while steps < STEPS_AT_MOST:
        steps += 1
        person.choose()
        if steps == 2 and not turned:
            turned = True
            report.check(person.press(BACK), f"{at}: there is a way back")
            person.kept(f"{at}: back shows what was answered")
            report.check(person.press(NEXT), f"{at}: and forth again")
            person.kept(f"{at}: forth shows what was answered")
        if steps == 3 or (steps == 1 and has_send_only(person)):
            switched = change_language(report, person, at)
        if not page.locator("main").get_by_role("button", name=NEXT).count():
            break
        person.press(NEXT)
    report.check(switched, f"{at}: the language was changed on the way")
    send(report, person, at)


def has_send_only(person: Respondent) -> bool:
    main = person.page.locator("main")
    return bool(main.get_by_role("button", name=SEND).count()) and not main.get_by_role("button", name=NEXT).count()


def change_language(report, person: Respondent, at: str) -> bool:
    page = person.page
    for role in ("button", "link"):
        if (found := page.get_by_role(role, name=OTHER["sv"])).count():
            found.first.click()
            lang = page.locator("html").get_attribute("lang")
            report.check(lang == "sv", f"{at}: the form goes on in Swedish", f"{lang!r} at {page.url}")
            person.kept(f"{at}: another language keeps what was answered")
            return True
    return False


def send(report, person: Respondent, at: str) -> None:
    page = person.page
    if not report.check(person.press(SEND), f"{at}: there is a button that sends", page.url):
        return
    page.wait_for_load_state()
    request = person.sent
    report.check("/kiitos/" in page.url and page.locator("h1").count() == 1, f"{at}: sending leads to the thanks", page.url)
    report.check(person.chosen.keys() <= fields(request), f"{at}: every answer was in the form that was sent", request.post_data or "")
    ticket = request.url.rsplit("/", 1)[-1]
    report.check(ticket in ("", "kiitos") or ticket not in page.url or "/kysely/" in request.url, f"{at}: the thanks carry no ticket", page.url)
    again = page.request.post(request.url, data=request.post_data, headers={"content-type": "application/x-www-form-urlencoded"}, max_redirects=0)
    report.check(again.status == 409, f"{at}: the same form sent twice is a 409", str(again.status))
    report.check("<h1" in again.text(), f"{at}: and a page that says so")


def fields(request) -> set[str]:
    return {pair.split("=")[0] for pair in (request.post_data or "").split("&")}
