"""Reads the forms and links of a page, as much as sending them needs."""
import dataclasses
import re
from html.parser import HTMLParser


@dataclasses.dataclass
class Form:
    action: str
    method: str
    #: (kind, name, value, chosen) in the order of the page.
    controls: list[tuple[str, str, str, bool]] = dataclasses.field(default_factory=list)
    #: (name, value, words) of the buttons that send it.
    buttons: list[tuple[str, str, str]] = dataclasses.field(default_factory=list)

    def options(self, name: str) -> list[str]:
        return [value for kind, field, value, _ in self.controls if field == name and kind in ("radio", "option")]

    @property
    def questions(self) -> list[str]:
        """Names of its groups of radio buttons, in order."""
        return list(dict.fromkeys(name for kind, name, _, _ in self.controls if kind == "radio"))

    @property
    def sending(self) -> tuple[str, str] | None:
        """The button that sends a whole answer, where the form has others too."""
        for name, value, words in self.buttons:
            if re.search(r"lähetä|skicka|send|submit", f"{value} {words}", re.I):
                return name, value
        return None

    def fields(self, values: dict[str, str], button: tuple[str, str] | None = None) -> list[tuple[str, str]]:
        """What a browser sends; `values` stand for what a person typed and chose."""
        sent = [
            (name, value) for kind, name, value, chosen in self.controls
            if name and name not in values and (chosen or kind in ("text", "hidden"))
        ]
        return sent + list(values.items()) + ([button] if button and button[0] else [])


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.form: Form | None = None
        self.by_id: dict[str, Form] = {}
        self.select = self.textarea = self.button = None
        self.typed = ""

    def handle_starttag(self, tag, attributes):
        at = {name: value or "" for name, value in attributes}
        if tag == "a" and "href" in at:
            self.links.append(at["href"])
        elif tag == "form":
            self.form = Form(at.get("action", ""), at.get("method", "get").lower())
            self.forms.append(self.form)
            if "id" in at:
                self.by_id[at["id"]] = self.form
        form = self.by_id.get(at.get("form", "")) or self.form
        if form is None or "disabled" in at:
            return
        name = at.get("name", "")
        if tag == "input":
            kind = at.get("type", "text").lower()
            if kind in ("submit", "image"):
                form.buttons.append((name, at.get("value", ""), at.get("value", "")))
            elif kind in ("radio", "checkbox"):
                form.controls.append((kind, name, at.get("value", "on"), "checked" in at))
            elif kind not in ("button", "reset", "file"):
                form.controls.append(("hidden" if kind == "hidden" else "text", name, at.get("value", ""), False))
        elif tag == "button" and at.get("type", "submit").lower() == "submit":
            self.button = (form, name, at.get("value", ""))
            self.typed = ""
        elif tag == "select":
            self.select = (form, name, len(form.controls))
        elif tag == "option" and self.select:
            form, name, start = self.select
            if "selected" in at:
                form.controls[start:] = [(kind, field, value, False) for kind, field, value, _ in form.controls[start:]]
            form.controls.append(("option", name, at.get("value", ""), "selected" in at or len(form.controls) == start))
        elif tag == "textarea":
            self.textarea = (form, name)
            self.typed = ""

    def handle_data(self, data):
        self.typed += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea" and self.textarea:
            form, name = self.textarea
            form.controls.append(("text", name, self.typed.removeprefix("\n"), False))
            self.textarea = None
        elif tag == "button" and self.button:
            form, name, value = self.button
            form.buttons.append((name, value, " ".join(self.typed.split())))
            self.button = None


def _read(text: str) -> _Reader:
    reader = _Reader()
    reader.feed(text)
    return reader


def forms_of(text: str) -> list[Form]:
    return _read(text).forms


def links_of(text: str) -> list[str]:
    return _read(text).links
