"""An organisation that has nothing yet: every page says so, and what to do."""
from browser import pages, visit
from outside.visitor import Visitor

SLUG = "tyhjala"
PLACES = (
    "/", "/huoneentaulu", "/digipolku", "/digipolku/hyodyt", "/digipolku/raha", "/digipolku/vaikutukset", "/digipolku/kokeilut", "/strategia", "/tavoitteet",
    "/paatokset", "/toimielimet", "/tarpeet", "/toimintaymparisto", "/eheys", "/muutokset", "/nimetyt-paivat", "/raportit", "/vuosikello", "/kyselyt", "/tulokset",
)
#: Of those who work there.
INSIDE = ("/tyopoyta", "/alku", "/raportit/uusi", "/kyselyt/uusi", "/digipolku/malli", "/digipolku/taulukko")


def look(gate) -> None:
    """Each page once in each language: who reads it changes with the language."""
    members = {"visitor": Visitor(gate.program.address), "admin": Visitor(gate.program.address)}
    gate.program.add_member(members["admin"], SLUG, "admin")
    for turn, who in enumerate(("visitor", "admin", "admin")):
        language = pages.LANGUAGES[turn]
        context = gate.context_of(members[who], visit.PHONE)
        watched = visit.Watched(context, gate.host)
        for path in PLACES + (INSIDE if who == "admin" else ()):
            with gate.care(f"{path} of an empty organisation"):
                address = f"{gate.program.address}/{language}/{SLUG}{path}"
                visit.check(gate.report, watched, address, 200, language, f"{who}, nothing there yet:")
                said = watched.page.locator("main").inner_text()
                gate.report.check(len(said.split()) > 5 and "undefined" not in said, f"{path} of an empty organisation says something", said)
        context.close()
