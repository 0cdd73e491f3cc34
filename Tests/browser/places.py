"""Finds the addresses to open: those of the list, and one of every further kind that a link leads to."""
import dataclasses
import re
import urllib.parse

from browser import pages
from outside.forms import links_of
from outside.visitor import Visitor

CRAWL_LIMIT = 250


@dataclasses.dataclass(frozen=True)
class Place:
    page: pages.Page
    #: Under the organisation, filled in.
    path: str


def found(reader: Visitor, report) -> dict[str, str]:
    """What FOUND names, as far as it is there."""
    parts: dict[str, str] = {}
    for name, (path, pattern) in pages.FOUND.items():
        if (start := filled(path, parts)) is None:
            continue
        page = reader.get(f"/fi/{pages.ORGANISATION}{start}")
        hits = [match[1] for link in links_of(page.text) if (match := re.search(pattern, link.split("#")[0].split("?")[0]))]
        if report.check(hits, f"a link leads from {path} to {pattern}", f"none on {page.path} ({page.status})"):
            parts[name] = hits[0]
    return parts


def filled(path: str, parts: dict[str, str]) -> str | None:
    try:
        return path.format(**parts)
    except KeyError:
        return None


def listed(who: str, parts: dict[str, str]) -> list[Place]:
    """Places of the list for `visitor` or `admin`; what could not be found was said by `found`."""
    places = [Place(page, path) for page in pages.PAGES if page.who in ("all", who) and (path := filled(page.path, parts)) is not None]
    return places


def crawled(reader: Visitor, known: list[Place]) -> list[Place]:
    """One place of each kind that links lead to and the list lacks, for whoever `reader` is."""
    start = f"/fi/{pages.ORGANISATION}"
    kinds = {kind(place.path) for place in known}
    queue = [start + place.path for place in known if place.page.status == 200]
    seen = set(queue)
    more: list[Place] = []
    fetched = 0
    while queue and fetched < CRAWL_LIMIT:
        page = reader.get(queue.pop(0))
        fetched += 1
        if page.status != 200 or page.kind != "text/html":
            continue
        for link in links_of(page.text):
            target = urllib.parse.urlsplit(urllib.parse.urljoin(f"http://{reader.host}{page.path}", link))
            path = target.path + (f"?{target.query}" if target.query else "")
            if target.netloc != reader.host or not path.startswith(start + "/") or path in seen or re.search(pages.NOT_PAGES, path):
                continue
            seen.add(path)
            if (name := kind(path.removeprefix(start))) not in kinds:
                kinds.add(name)
                answer = reader.get(path)
                fetched += 1
                if answer.status == 200 and answer.kind == "text/html":
                    more.append(Place(pages.Page(f"{name} (found by its link)", path.removeprefix(start)), path.removeprefix(start)))
                    queue.append(path)
    return more


def kind(path: str) -> str:
    """An address with its changing parts taken out: `/digipolku/…`."""
    parts = urllib.parse.urlsplit(path)
    steps = [step for step in parts.path.split("/") if step]
    fixed = "/".join("…" if index > 0 and _changes(step, steps[index - 1]) else step for index, step in enumerate(steps))
    query = sorted(name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
    view = dict(urllib.parse.parse_qsl(parts.query)).get("nakyma")
    return "/" + fixed + ("?" + "&".join([f"nakyma={view}"] * (view is not None) + [name for name in query if name != "nakyma"]) if query else "")


def _changes(step: str, before: str) -> bool:
    """An id, a number, a key, or whatever follows a word that takes a key."""
    return bool(re.fullmatch(pages.BASE32, step)) or bool(re.search(r"[0-9A-Z+]", step)) or before in pages.KEYED
