"""The owner's minute: the weekly mail arrives, its link opens the form of one action, one press changes it – without signing in."""
import re
import sqlite3
import time

from browser import pages, visit


def look(gate, box, context) -> None:
    if gate.report.check(box is not None, "there is a mail server (DIGIPOLKU_TEST_EXIM)"):
        walk(gate, box, context)


def walk(gate, box, context) -> None:
    report, program = gate.report, gate.program
    without_quiet_hours(gate)
    an_action_is_late(gate)
    last_week(program)
    mail = box.wait(lambda mail: "/paivitys/" in mail["plain"], seconds=60)
    if not report.check(mail is not None, "an owner's weekly mail arrives", f"{len(box.mails())} mails"):
        return
    link = re.search(r"https?://\S+/paivitys/\S+", mail["plain"])[0]
    page = context.new_page()
    for _ in range(2):  # a program that looks through mail opens it before the person does
        page.goto(link)
    for language in ("sv", "en"):
        page.goto(link.replace("/fi/", f"/{language}/"))
        report.check(page.locator("html").get_attribute("lang") == language, f"the form of one action is read in {language} too", page.url)
        visit.violations(report, page, visit.RULES, f"the form of one action has no violations in {language}")
    page.goto(link)
    visit.violations(report, page, visit.RULES, "the form of one action has no violations")
    visit.narrow(report, page, "the form of one action")
    began = time.monotonic()
    page.get_by_role("button", name="Tallenna").click()
    report.check(page.locator(".problems").is_visible(), "a form without a sentence comes back with its problem")
    page.locator("#f-sentence").fill("Kolmas yksikkö mukana, <b>loput</b> keväällä")
    page.locator("#f-phase").select_option("paused")
    page.get_by_role("button", name="Tallenna").click()
    report.check("Kiitos, tallennettu" in page.content(), "one press saves", page.url)
    report.check(time.monotonic() - began < 60, "it takes less than a minute")
    report.check(not context.cookies(), "nobody is signed in by it")
    visit.violations(report, page, visit.RULES, "the thanks have no violations")
    page.locator("main a.button").click()
    report.check("Viikkoviestistä: Kolmas yksikkö mukana, &lt;b&gt;loput&lt;/b&gt; keväällä" in page.content(), "the history tells that it came by mail")
    page.goto(link)
    report.check("on jo käytetty" in page.content(), "the link works once")
    page.goto(re.search(r"https?://\S+/viestit/\S+", mail["plain"])[0])
    visit.violations(report, page, visit.RULES, "the page that ends the weekly mail has no violations")
    page.get_by_role("button", name="Lopeta viikkoviestit").click()
    report.check("Viikkoviestejä ei enää tule" in page.content(), "one press ends the weekly mail")
    an_address_comes_back(gate, box)


def an_address_comes_back(gate, box) -> None:
    """The server takes a letter and then finds no box: its bounce goes to the program's command, and the page tells it."""
    report, visitor, admin = gate.report, gate.readers["visitor"], gate.readers["admin"]
    gate.program.run("user", "add", "--email", "gone@tyrskyla.example", "--name", "Poissa Oleva", "--organisation", pages.ORGANISATION, "--role", "owner")
    page = visitor.get(f"/fi/{pages.ORGANISATION}/kirjaudu/unohtui")
    form = next(form for form in page.forms if any(name == "email" for _, name, _, _ in form.controls))
    visitor.submit(page, form, {"email": "gone@tyrskyla.example"})
    bounce = box.wait(lambda mail: mail["recipient"].startswith("palautukset+"), seconds=60)
    if not report.check(bounce is not None, "a letter comes back to the address for bounces"):
        return
    said = gate.program.run("mail", "bounced", typed=bounce["raw"])
    report.check("takes no mail" in said, "the command knows the letter", said)
    said = gate.program.run("mail", "bounced", typed="Subject: Poissa\n\nOlen lomalla.\n")
    report.check("no bounce" in said, "an absence changes nothing", said)
    members = admin.get(f"/fi/{pages.ORGANISATION}/asetukset/tilit").text
    place = re.search(r'href="([^"]+/asetukset/tilit/[0-9a-z]{13})"[^>]*>(?:<[^>]+>)*Poissa Oleva', members)[1]
    report.check("lähetetty posti palautui" in admin.get(place).text, "the member's page says that mail came back")


def without_quiet_hours(gate) -> None:
    """The tests run on Sundays too."""
    admin = gate.readers["admin"]
    page = admin.get(f"/fi/{pages.ORGANISATION}/asetukset")
    form = next(form for form in page.forms if any(name == "quiet-from" for _, name, _, _ in form.controls))
    fields = [(name, value) for name, value in form.fields({"quiet-from": "0", "quiet-until": "0"}, None) if name != "quiet-weekends"]
    answer = admin.post(f"/fi/{pages.ORGANISATION}/asetukset", fields)
    gate.report.check(answer.status == 303, "the quiet hours can be set", f"{answer.status}")


def an_action_is_late(gate) -> None:
    """Nothing of the owner's is late in the story: the lead brings the end of one action forward, so that the mail has something to ask."""
    admin = gate.readers["admin"]
    path = admin.get(f"/fi/{pages.ORGANISATION}/digipolku?nakyma=lista")
    place = re.search(r'href="([^"]+/digipolku/[0-9a-z]{13})"[^>]*>(?:<[^>]+>)*Yksi kartta kaikille toimialoille', path.text)[1]
    page = admin.get(place + "/muokkaa")
    form = next(form for form in page.forms if any(name == "ends" for _, name, _, _ in form.controls))
    answer = admin.post(form.action, form.fields({"ends": "30.9.2026", "reason": "Loppu aikaistui"}, None))
    gate.report.check(answer.status == 303, "the end of an action can be moved", f"{answer.status}")


def last_week(program) -> None:
    """As if the program had last been looked after a week ago: this week's mails are due."""
    with sqlite3.connect(program.folder / "data" / "digipolku.sqlite", timeout=20) as store:
        for _ in range(60):
            if store.execute("UPDATE mail_week SET monday = monday - 7").rowcount:
                return
            store.commit()
            time.sleep(0.5)
