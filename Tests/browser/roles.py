"""What each role is shown: pages of the list whose build is that of none that somebody saw before are opened for it."""
import re

from browser import pages, visit

#: Each role reads in one language.
ROLES = {"lead": "fi", "owner": "sv", "contributor": "en", "viewer": "fi", "auditor": "sv"}
#: Words and values; tags and classes are left, which is what rules of accessibility look at.
OWN = re.compile(r' (?!class=)[\w:-]+="[^"]*"|(?<=>)[^<]+')


def look(gate) -> None:
    places = [place for place in gate.places["admin"] if place.page in pages.PAGES]
    known = {build(reader.get(path(place, "fi")).text) for reader in gate.readers.values() for place in places}
    opened = 0
    for role, language in ROLES.items():
        if not gate.report.check(role in gate.program.links, f"the demo prints a one-time link for {role}"):
            continue
        reader = gate.member(role)
        context = gate.context_of(reader, visit.DESKTOP)
        watched = visit.Watched(context, gate.host)
        for place in places:
            page = reader.get(path(place, language))
            gate.report.check(page.status in (place.page.status, 403, 404), f"{role}: {place.path} is a page or a refusal", str(page.status))
            if build(page.text) in known:
                continue
            known.add(build(page.text))
            opened += 1
            with gate.care(f"{role} {place.page.name}"):
                visit.check(gate.report, watched, gate.address(place.path, language), page.status, language, f"{role}: {place.page.name}")
        context.close()
    gate.report.say(f"   {opened} pages that only these roles see")


def path(place, language: str) -> str:
    return f"/{language}/{pages.ORGANISATION}{place.path}"


def build(text: str) -> str:
    """The page's own part without what it says."""
    return OWN.sub("", text.partition("<main")[2].partition("</main>")[0])
