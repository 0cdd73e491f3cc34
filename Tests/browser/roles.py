"""What each role is shown: pages that look like none of those that a visitor or an administrator saw are opened for it."""
import re

from browser import pages, visit

#: Each role reads in one language.
ROLES = {"lead": "fi", "owner": "sv", "contributor": "en", "viewer": "fi", "auditor": "sv"}
#: What differs on every page: tokens of forms.
OWN = re.compile(r'<input type="hidden" name="csrf"[^>]*>')


def look(gate) -> None:
    opened = 0
    for role, language in ROLES.items():
        if not gate.report.check(role in gate.program.links, f"the demo prints a one-time link for {role}"):
            continue
        reader = gate.member(role)
        context = gate.context_of(reader, visit.DESKTOP)
        watched = visit.Watched(context, gate.host)
        known = {main(other.get(path(place, language)).text) for other in gate.readers.values() for place in gate.places["admin"]}
        for place in gate.places["admin"]:
            page = reader.get(path(place, language))
            gate.report.check(page.status in (place.page.status, 403, 404), f"{role}: {place.path} is a page or a refusal", str(page.status))
            if main(page.text) in known:
                continue
            known.add(main(page.text))
            opened += 1
            with gate.care(f"{role} {place.page.name}"):
                visit.check(gate.report, watched, gate.address(place.path, language), page.status, language, f"{role}: {place.page.name}")
        context.close()
    gate.report.say(f"   {opened} pages that only these roles see")


def path(place, language: str) -> str:
    return f"/{language}/{pages.ORGANISATION}{place.path}"


def main(text: str) -> str:
    """The page's own part, without what is new each time."""
    return OWN.sub("", text.partition("<main")[2].partition("</main>")[0])
