"""A reader with cookies and forms but without a browser: what anyone can send to the program."""
import dataclasses
import http.client
import json
import secrets
import urllib.parse

from outside.forms import Form, forms_of


@dataclasses.dataclass
class Page:
    """An answer of the program."""
    path: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def kind(self) -> str:
        """The media type without parameters."""
        return self.headers.get("content-type", "").split(";")[0].strip()

    @property
    def forms(self) -> list[Form]:
        return forms_of(self.text)

    def json(self) -> object:
        return json.loads(self.body)


class Visitor:
    """One connection and one set of cookies; redirects are followed unless told otherwise."""

    def __init__(self, address: str):
        parts = urllib.parse.urlsplit(address)
        self.host = parts.netloc
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
        self.cookies: dict[str, str] = {}

    def get(self, path: str, follow: bool = True, **headers: str) -> Page:
        return self._follow(self._send("GET", path, None, headers), follow)

    def post(self, path: str, fields: list[tuple[str, str]], follow: bool = False) -> Page:
        body = urllib.parse.urlencode(fields).encode()
        return self._follow(self._send("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"}), follow)

    def upload(self, page: Page, form: Form, files: dict[str, tuple[str, bytes]] | None = None, values: dict[str, str] | None = None) -> Page:
        """Sends a form as `multipart/form-data`: `files` by field, each with its name."""
        boundary = f"----{secrets.token_hex(16)}"
        body = b""
        for name, value in form.fields(values or {}, None):
            if name not in (files or {}):
                body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, (called, data) in (files or {}).items():
            body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\n'.encode()
            body += b"Content-Type: application/octet-stream\r\n\r\n" + data + b"\r\n"
        path = urllib.parse.urljoin(page.path, form.action) if form.action else page.path
        return self._send("POST", path, body + f"--{boundary}--\r\n".encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"})

    def submit(self, page: Page, form: Form, values: dict[str, str] | None = None, button: tuple[str, str] | None = None, follow: bool = False) -> Page:
        """Sends a form as a browser would: hidden and filled fields, `values` over them, the button pressed."""
        path = urllib.parse.urljoin(page.path, form.action) if form.action else page.path
        fields = form.fields(values or {}, button)
        if form.method == "get":
            return self.get(path.split("?")[0] + "?" + urllib.parse.urlencode(fields))
        return self.post(path, fields, follow)

    def sign_in(self, link: str) -> Page:
        """Opens a one-time link and confirms it where it asks to."""
        page = self.get(_path(link))
        if not self.cookies and (form := next((form for form in page.forms if form.method == "post"), None)):
            page = self.submit(page, form, follow=True)
        return page

    def close(self) -> None:
        self.connection.close()

    def _follow(self, page: Page, follow: bool) -> Page:
        for _ in range(5 if follow else 0):
            if page.status not in (301, 302, 303, 307, 308):
                break
            target = _path(urllib.parse.urljoin(f"http://{self.host}{page.path}", page.headers["location"]))
            page = self._send("GET", target, None, {})
        return page

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Page:
        headers = {"Accept-Language": "fi", "Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin"} | headers
        if method == "GET":
            del headers["Origin"]
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        for attempt in (1, 2):
            try:
                self.connection.request(method, path, body, headers)
                answer = self.connection.getresponse()
                break
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                self.connection.close()  # an idle connection was closed; a POST may have arrived, then the ticket says so
                if attempt == 2:
                    raise
        data = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
            if not value.strip() or "max-age=0" in cookie.lower():
                del self.cookies[name.strip()]
        return Page(path, answer.status, {name.lower(): value for name, value in answer.headers.items()}, data)


def _path(address: str) -> str:
    parts = urllib.parse.urlsplit(address)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
