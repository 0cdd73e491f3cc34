#!/usr/bin/env python3
"""Opens every page of the demo municipality in a real browser, in three languages, as a visitor and as the highest role.

    gate.py --program .build/debug/digipolku [--shots DIR] [--only WORD] [--part NAME …] [--all]

--shots keeps pictures, --only opens places whose name or path holds WORD, --part runs that chapter alone (pages, council, proof …), --all prints
also what holds.
"""
import argparse
import contextlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)  # not the folder of this file: its packages are beside it
from playwright.sync_api import sync_playwright

from browser import answering, council, empty, extras, joint, keyboard, mail, mending, pages, paper, places, proof, roles, sheets, visit
from outside.postbox import postbox
from outside.program import Broken, Program, end_on_signals, running
from outside.report import Report
from outside.visitor import Visitor

HIGHEST = "admin"

#: Half of the time goes into this one; it runs beside the others, with a program and a browser of its own.
BESIDE = "pages"


class Gate:
    def __init__(self, program: Program, browser, report: Report, shots: pathlib.Path | None, only: str):
        self.program, self.browser, self.report, self.shots, self.only = program, browser, report, shots, only
        self.host = program.address.removeprefix("http://")
        self.readers = {"visitor": Visitor(program.address), "admin": Visitor(program.address)}
        self.readers["admin"].sign_in(program.links[HIGHEST])
        report.check(self.readers["admin"].cookies, f"the one-time link signs the {HIGHEST} in")
        self.members: dict[str, Visitor] = {}
        self.parts = places.found(self.readers["admin"], report)
        self.places = {who: self.all_places(who) for who in self.readers}

    def all_places(self, who: str) -> list[places.Place]:
        listed = places.listed(who, self.parts)
        every = listed + places.crawled(self.readers[who], listed)
        return [place for place in every if self.only in place.page.name + place.path]

    def address(self, path: str, language: str = "fi") -> str:
        return f"{self.program.address}/{language}/{pages.ORGANISATION}{path}"

    def context(self, who: str, size: dict, **options):
        """As `visitor`, or signed in with a role."""
        return self.context_of(self.readers.get(who) or self.member(who), size, **options)

    def member(self, role: str) -> Visitor:
        """Signed in once: the link works once."""
        if role not in self.members:
            self.members[role] = Visitor(self.program.address)
            self.members[role].sign_in(self.program.links[role])
        return self.members[role]

    def context_of(self, reader: Visitor, size: dict, **options):
        """A browser that is signed in as `reader` is."""
        context = self.browser.new_context(viewport=size, locale="fi-FI", **options)
        context.add_cookies([
            {"name": name, "value": value, "url": self.program.address, "secure": name.startswith("__"), "httpOnly": True}
            for name, value in reader.cookies.items()
        ])
        return context

    def every_page(self) -> None:
        for who, list_of_places in self.places.items():
            for language in pages.LANGUAGES:
                self.report.chapter(f"{len(list_of_places)} pages, {who}, {language}")
                context = self.context(who, visit.DESKTOP)
                watched = visit.Watched(context, self.host)
                for place in list_of_places:
                    watched.page.set_viewport_size(visit.PROJECTOR if place.page.projector else visit.DESKTOP)
                    with self.care(f"{who} {place.page.name}"):
                        visit.check(self.report, watched, self.address(place.path, language), place.page.status, language, f"{who}: {place.page.name}")
                        self.picture(watched.page, who, language, place)
                context.close()

    def schemes(self) -> None:
        """Contrast in the dark and in forced colours, in Finnish: words change with the language, colours don't."""
        for name, options in (("dark", {"color_scheme": "dark"}), ("forced colours", {"forced_colors": "active"})):
            for who, list_of_places in self.places.items():
                self.report.chapter(f"{name}, {who}")
                context = self.context(who, visit.DESKTOP, **options)
                page = context.new_page()
                for place in list_of_places:
                    with self.care(f"{name} {place.page.name}"):
                        page.goto(self.address(place.path))
                        visit.violations(self.report, page, visit.CONTRAST, f"{who}: {place.page.name} {place.path} has contrast, {name}")
                        self.picture(page, who, name.split()[0], place)
                context.close()

    def keyboards(self) -> None:
        for who, list_of_places in self.places.items():
            self.report.chapter(f"keyboard, {who}")
            context = self.context(who, visit.DESKTOP)
            page = context.new_page()
            for place in list_of_places:
                # A page that only links lead to has no line in the list; the lead's own pages are such.
                if place.page.keyboard or (who == "admin" and place.page not in pages.PAGES):
                    with self.care(f"keyboard {place.page.name}"):
                        page.goto(self.address(place.path))
                        keyboard.walk(self.report, page, f"{who}: {place.page.name} {place.path}")
            context.close()

    def chapter(self, name: str, look, who: str = "", size: dict = visit.DESKTOP, **options) -> None:
        """`look(gate)` or, for a reader, `look(gate, context)`; what the browser refuses is a failed check."""
        self.report.chapter(name)
        context = self.context(who, size, **options) if who else None
        with self.care(name):
            look(self, context) if context else look(self)
        if context:
            context.close()

    def on_paper(self) -> None:
        self.report.chapter("paper")
        for name, path, who, wanted in pages.PAPER:
            if self.report.check((filled := places.filled(path, self.parts)) is not None, f"{name}: there is an address"):
                context = self.context(who, visit.DESKTOP)
                with self.care(name):
                    paper.check(self.report, context.new_page(), self.address(filled), name, wanted, self.shots)
                context.close()

    def picture(self, page, who: str, label: str, place: places.Place) -> None:
        if not self.shots or label in ("sv", "en") or (who == "admin" and label != "fi"):
            return
        stem = re.sub(r"[^a-z0-9]+", "-", f"{who}-{label}-{place.page.name}".lower()).strip("-")
        page.screenshot(path=self.shots / f"{stem}.png", full_page=not place.page.projector)
        if label == "fi":
            page.set_viewport_size(visit.PHONE)
            page.screenshot(path=self.shots / f"{stem}-360.png", full_page=True)

    def care(self, what: str) -> visit.Care:
        return visit.Care(self.report, what)


@contextlib.contextmanager
def beside(report: Report, chosen: argparse.Namespace):
    """Runs one part in a process of its own and adds what it counted; yields the parts that are left."""
    if chosen.part or chosen.only:
        yield lambda name: not chosen.part or name in chosen.part
        return
    options = (["--shots", str(chosen.shots)] if chosen.shots else []) + (["--all"] if chosen.all else [])
    with tempfile.TemporaryFile("w+") as said:
        other = subprocess.Popen([sys.executable, __file__, "--program", chosen.program, "--part", BESIDE, *options], stdout=said, stderr=subprocess.STDOUT)
        try:
            yield lambda name: name != BESIDE
            other.wait()
        finally:
            if other.poll() is None:
                other.terminate()
                other.wait()
            said.seek(0)
            lines = said.read().splitlines()
            report.say("\n".join(lines[:-1]))
            counts = re.fullmatch(r"\w+: (\d+) passed, (\d+) failed", lines[-1] if lines else "")
            if report.check(counts, f"{BESIDE} was counted", "\n".join(lines[-5:])):
                report.passed += int(counts[1])
                report.failed += int(counts[2])


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--shots", type=pathlib.Path)
    options.add_argument("--only", default="")
    options.add_argument("--part", action="append", default=[])
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    end_on_signals()
    report = Report("browser", everything=chosen.all)
    if chosen.shots:
        chosen.shots.mkdir(parents=True, exist_ok=True)
    try:
        report.chapter("start")
        with beside(report, chosen) as is_mine, postbox() as box, running(chosen.program, options=box.options if box else ()) as program, sync_playwright() as play:
            if not report.check(HIGHEST in program.links, f"the demo prints a one-time link for {HIGHEST}", "\n".join(program.output[-20:])):
                return report.close()
            chromium = shutil.which("chromium") or shutil.which("chromium-browser")
            browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--force-prefers-reduced-motion"])
            gate = Gate(program, browser, report, chosen.shots, chosen.only)
            phone = {"who": "visitor", "size": visit.PHONE}
            parts = {
                "pages": gate.every_page, "schemes": gate.schemes, "keyboard": gate.keyboards, "paper": gate.on_paper,
                "roles": lambda: gate.chapter("the other roles", roles.look),
                "empty": lambda: gate.chapter("an organisation that has nothing yet", empty.look),
                "answering": lambda: gate.chapter("answering without JavaScript", answering.look, **phone, java_script_enabled=False),
                "joint": lambda: gate.chapter("the people of several organisations", joint.look),
                "council": lambda: gate.chapter("a councillor's five questions", council.look),
                "extras": lambda: gate.chapter("what JavaScript adds", extras.look, who="admin"),
                "forms": lambda: gate.chapter("forms that come back", mending.look, who="admin", size=visit.PHONE),
                "proof": lambda: gate.chapter("from a statement to a confirmed effect", proof.walk, who="lead", java_script_enabled=False),
                "tables": lambda: gate.chapter("the path in a spreadsheet, a page as a file", sheets.look, who="admin"),
                "mail": lambda: gate.chapter("the owner's minute", lambda gate, context: mail.look(gate, box, context), **phone),
            }
            for name, part in parts.items():
                if is_mine(name):
                    part()
            browser.close()
            report.check(program.process.poll() is None, "the program lives after all that")
    except Broken as problem:
        report.check(False, "the program runs", str(problem))
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
