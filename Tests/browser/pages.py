"""The pages that the gate opens: a new page is one line. Everything stands under /{language}/{organisation}."""
import dataclasses

ORGANISATION = "tyrskyla"
LANGUAGES = ("fi", "sv", "en")
BASE32 = "[0-9a-hjkmnp-tv-z]{13}"


@dataclasses.dataclass(frozen=True)
class Page:
    name: str
    #: After the organisation; `{…}` is filled from FOUND.
    path: str
    #: Who sees it: "all", "visitor" or "admin".
    who: str = "all"
    status: int = 200
    #: Walked through by keyboard.
    keyboard: bool = False
    #: Opened at 1024×768, as a projector shows it.
    projector: bool = False


PAGES = [
    Page("overview", "/", keyboard=True),
    Page("board", "/huoneentaulu", keyboard=True),
    Page("board sheet", "/huoneentaulu/arkki"),
    Page("one theme", "/huoneentaulu/johtaminen", keyboard=True),
    Page("board, order", "/huoneentaulu/jarjestys", who="admin", keyboard=True),
    Page("board, new theme", "/huoneentaulu/uusi", who="admin"),
    Page("path, timeline", "/digipolku?nakyma=aikajana", keyboard=True),
    Page("path, board", "/digipolku?nakyma=taulu"),
    Page("path, list", "/digipolku?nakyma=lista"),
    Page("path as of a day", "/digipolku?pvm=2026-05-15"),
    Page("path before it began", "/digipolku?pvm=2020-01-01"),
    Page("model path", "/digipolku/malli", who="admin", keyboard=True),
    Page("path in a spreadsheet", "/digipolku/taulukko", who="admin", keyboard=True),
    Page("new action", "/digipolku/uusi", who="admin", keyboard=True),
    Page("one action", "/digipolku/{action}", keyboard=True),
    Page("editing an action", "/digipolku/{action}/muokkaa", who="admin", keyboard=True),
    Page("the money of an action", "/digipolku/{worth}/raha", who="admin", keyboard=True),
    Page("a new benefit", "/digipolku/{worth}/hyoty/uusi", who="admin", keyboard=True),
    Page("one benefit", "/digipolku/{worth}/hyoty/{benefit}", who="admin", keyboard=True),
    Page("measuring a benefit", "/digipolku/{worth}/hyoty/{benefit}/mittaus", who="admin", keyboard=True),
    Page("promising an effect", "/digipolku/{worth}/vaikutus/uusi", who="admin", keyboard=True),
    Page("a pilot that ended", "/digipolku/{pilot}"),
    Page("the verdict on a pilot", "/digipolku/{pilot}/paatos", who="admin", keyboard=True),
    Page("benefits", "/digipolku/hyodyt", keyboard=True),
    Page("money", "/digipolku/raha", keyboard=True),
    Page("effects", "/digipolku/vaikutukset", keyboard=True),
    Page("pilots", "/digipolku/kokeilut", keyboard=True),
    Page("bringing a pilot in", "/digipolku/kokeilut/tuonti", who="admin", keyboard=True),
    Page("the start", "/alku", who="admin", keyboard=True),
    Page("strategy", "/strategia", keyboard=True),
    Page("editing the strategy", "/strategia/muokkaa", who="admin", keyboard=True),
    Page("goals", "/tavoitteet", keyboard=True),
    Page("one goal", "/tavoitteet/{goal}", keyboard=True),
    Page("a new goal", "/tavoitteet/uusi", who="admin", keyboard=True),
    Page("editing a goal", "/tavoitteet/{goal}/muokkaa", who="admin", keyboard=True),
    Page("decisions", "/paatokset", keyboard=True),
    Page("one decision", "/paatokset/{decision}", keyboard=True),
    Page("a new decision", "/paatokset/uusi", who="admin", keyboard=True),
    Page("editing a decision", "/paatokset/{decision}/muokkaa", who="admin", keyboard=True),
    Page("bodies", "/toimielimet", keyboard=True),
    Page("a new body", "/toimielimet/uusi", who="admin", keyboard=True),
    Page("editing a body", "/toimielimet/{body}/muokkaa", who="admin", keyboard=True),
    Page("needs", "/tarpeet", keyboard=True),
    Page("one need", "/tarpeet/{need}", keyboard=True),
    Page("a new need", "/tarpeet/uusi", who="admin", keyboard=True),
    Page("editing a need", "/tarpeet/{need}/muokkaa", who="admin", keyboard=True),
    Page("changes from outside", "/toimintaymparisto", keyboard=True),
    Page("one change from outside", "/toimintaymparisto/{outside}", keyboard=True),
    Page("a new change from outside", "/toimintaymparisto/uusi", who="admin", keyboard=True),
    Page("editing a change from outside", "/toimintaymparisto/{outside}/muokkaa", who="admin", keyboard=True),
    Page("what is missing", "/eheys", keyboard=True),
    Page("changes between two days", "/muutokset?alku=2026-05-31&loppu=2026-11-20", keyboard=True),
    Page("changes by theme", "/muutokset?alku=2024-12-02&loppu=2026-11-20&ryhma=teema"),
    Page("no changes", "/muutokset?alku=2020-01-01&loppu=2020-01-02"),
    Page("named days", "/nimetyt-paivat", keyboard=True),
    Page("naming a day", "/nimetyt-paivat/uusi", who="admin", keyboard=True),
    Page("renaming a day", "/nimetyt-paivat/{baseline}/muokkaa", who="admin"),
    Page("reports", "/raportit", keyboard=True),
    Page("one report", "/raportit/{report}", keyboard=True),
    Page("making a report", "/raportit/uusi", who="admin", keyboard=True),
    Page("what was decided about a report", "/raportit/{report}/paatos", who="admin", keyboard=True),
    Page("the year", "/vuosikello", keyboard=True),
    Page("another year", "/vuosikello?vuosi=2028"),
    Page("adding to the year", "/vuosikello/uusi", who="admin", keyboard=True),
    Page("editing the year", "/vuosikello/{occasion}/muokkaa", who="admin"),
    Page("you said, we did", "/tulokset/{round}/te-sanoitte", keyboard=True),
    Page("answering a finding", "/tulokset/{round}/te-sanoitte/{finding}", who="admin", keyboard=True),
    Page("rounds", "/kyselyt"),
    Page("new round", "/kyselyt/uusi", who="admin", keyboard=True),
    Page("new quick test", "/kyselyt/pikatesti", who="admin", keyboard=True),
    Page("one round", "/kyselyt/{round}"),
    Page("open round", "/kyselyt/{running}", keyboard=True),
    Page("links of the open round", "/kyselyt/{running}/linkit", who="admin", keyboard=True),
    Page("messages of the open round", "/kyselyt/{running}/viestit", who="admin", keyboard=True),
    Page("answers of another tool", "/kyselyt/{running}/tuonti", who="admin", keyboard=True),
    Page("changing a message", "/kyselyt/{running}/viestit/intranet", who="admin", keyboard=True),
    Page("the tablet's start", "/paate/{open}/alku", keyboard=True),
    Page("the form on a tablet", "/paate/{open}", keyboard=True),
    Page("asking again", "/kyselyt/uusi?pohja={round}", who="admin"),
    Page("closing the open round", "/kyselyt/{running}/sulje", who="admin"),
    Page("open answers", "/kyselyt/{round}/avoimet", who="admin", keyboard=True),
    Page("answer form", "/kysely/{open}", keyboard=True),
    Page("going on with a code", "/jatka", keyboard=True),
    Page("results", "/tulokset/{round}", keyboard=True),
    Page("results of a group", "/tulokset/{round}?ryhma=staff"),
    Page("statements", "/tulokset/{round}/vaittamat", keyboard=True),
    Page("one statement", "/tulokset/{round}/vaittamat/M02"),
    Page("rounds compared", "/tulokset/vertailu", keyboard=True),
    Page("rounds compared for a sector", "/tulokset/vertailu?ryhma=staff"),
    Page("published figures", "/tulokset/vertailutiedot"),
    Page("surveys of organisations", "/organisaatiokyselyt", keyboard=True),
    Page("a new survey of organisations", "/organisaatiokyselyt/uusi", who="admin", keyboard=True),
    Page("the desk of a survey of organisations", "/organisaatiokyselyt/{practice}", who="admin", keyboard=True),
    Page("adding organisations", "/organisaatiokyselyt/{practice}/osallistujat", who="admin"),
    Page("one organisation", "/organisaatiokyselyt/{practice}/osallistujat/{asked}", who="admin", keyboard=True),
    Page("the answer of an organisation", "/organisaatiokyselyt/{practice}/vastaus/{asked}", who="admin", keyboard=True),
    Page("letters to organisations", "/organisaatiokyselyt/{practice}/kirjeet", who="admin"),
    Page("results of organisations", "/organisaatiokyselyt/{cities}/tulokset", keyboard=True),
    Page("results of organisations by size", "/organisaatiokyselyt/{cities}/tulokset?ryhmittely=size"),
    Page("present mode", "/tulokset/{round}/esitys?n=1", projector=True, keyboard=True),
    Page("present mode, a sheet of numbers", "/tulokset/{round}/esitys?n=3", projector=True),
    Page("sector sheet", "/tulokset/{round}/toimiala/{sheet}", who="admin"),
    Page("desk", "/tyopoyta", who="admin", keyboard=True),
    Page("settings", "/asetukset", who="admin", keyboard=True),
    Page("members", "/asetukset/tilit", who="admin", keyboard=True),
    Page("one member", "/asetukset/tilit/{member}", who="admin", keyboard=True),
    Page("outgoing mail", "/asetukset/posti", who="admin", keyboard=True),
    Page("log", "/loki", who="admin"),
    Page("own account", "/oma", who="admin", keyboard=True),
    Page("sign in", "/kirjaudu", who="visitor", keyboard=True),
    Page("lost password", "/kirjaudu/unohtui", who="visitor", keyboard=True),
    Page("link of a mail that is not genuine", "/paivitys/0123456789abcdef", status=404),
    Page("accessibility statement", "/saavutettavuus"),
    Page("privacy", "/tietosuoja"),
    Page("open data", "/tiedot"),
    Page("page that is not there", "/ei-ole", status=404),
    Page("ticket that is not genuine", "/vastaa/0123456789abcdef", status=404),
]

#: Parts of addresses that only a link tells: where it stands, and what it looks like. Searched as admin, in Finnish.
FOUND = {
    "action": ("/digipolku?nakyma=lista", rf"/digipolku/({BASE32})$"),
    "round": ("/", rf"/tulokset/({BASE32})$"),
    "running": ("/", rf"/kyselyt/({BASE32})$"),
    "practice": ("/organisaatiokyselyt", rf"/organisaatiokyselyt/({BASE32})$"),
    "asked": ("/organisaatiokyselyt/{practice}", rf"/osallistujat/({BASE32})$"),
    "cities": ("/tulokset/vertailutiedot", rf"/organisaatiokyselyt/({BASE32})/tulokset$"),
    "member": ("/asetukset/tilit", rf"/asetukset/tilit/({BASE32})$"),
    "open": ("/kyselyt", r"/kysely/([a-z0-9-]+)$"),
    "sheet": ("/tulokset/{round}", r"/toimiala/([^/?#]+)$"),
    "worth": ("/digipolku/hyodyt", rf"/digipolku/({BASE32})$"),
    "benefit": ("/digipolku/{worth}", rf"/hyoty/({BASE32})$"),
    "pilot": ("/digipolku/kokeilut", rf"/digipolku/({BASE32})$"),
    "goal": ("/tavoitteet", rf"/tavoitteet/({BASE32})$"),
    "decision": ("/paatokset", rf"/paatokset/({BASE32})$"),
    "body": ("/toimielimet", rf"/toimielimet/({BASE32})/muokkaa$"),
    "need": ("/tarpeet", rf"/tarpeet/({BASE32})$"),
    "outside": ("/toimintaymparisto", rf"/toimintaymparisto/({BASE32})$"),
    "baseline": ("/nimetyt-paivat", rf"/nimetyt-paivat/({BASE32})/muokkaa$"),
    "report": ("/raportit", rf"/raportit/({BASE32})$"),
    "occasion": ("/vuosikello", rf"/vuosikello/({BASE32})/muokkaa$"),
    "finding": ("/tulokset/{round}/te-sanoitte", rf"/te-sanoitte/({BASE32})$"),
}

#: Printed pages: name, path, who, how many sheets of paper.
PAPER = [
    ("board on paper", "/huoneentaulu/arkki", "visitor", range(1, 2)),
    ("sector sheet on paper", "/tulokset/{round}/toimiala/{sheet}", "admin", range(1, 2)),
    ("timeline on paper", "/digipolku?nakyma=aikajana", "visitor", range(1, 2)),
    ("path's board on paper", "/digipolku?nakyma=taulu", "visitor", range(1, 2)),
    ("report on paper", "/raportit/{report}", "visitor", range(3, 5)),
    # With what is folded on the screen: on paper it would be lost.
    ("results on paper", "/tulokset/{round}", "visitor", range(3, 6)),
]

#: Addresses that the crawl leaves alone: data and files, and what ends the session.
NOT_PAGES = r"\.(csv|xlsx|json|svg|png|ics|xml|yaml|txt|css|js|ttl|rdf|jsonld|pdf)($|\?)|^/api/|^/assets/|/ulos$|[?&]muoto="

#: Words of an address that a key follows; one page of each is enough.
KEYED = ("huoneentaulu", "juliste", "kysely", "toimiala", "vastaa")
