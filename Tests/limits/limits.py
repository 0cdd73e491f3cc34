#!/usr/bin/env python3
"""Limits from outside: refusals over a raw socket, rates behind a proxy, slow clients, the end of the program.

    limits.py --program .build/debug/digipolku                  the short form, a quarter of a minute
    limits.py --program .build/release/digipolku --slow 10000   with the rates, and until every slow connection is gone; before a release

The last line is `limits: N passed, M failed`.
"""
import argparse
import http.client
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from outside.program import Broken, Program, end_on_signals, running  # noqa: E402
from outside.report import Report  # noqa: E402

ORGANISATION = "rajala"
PLAN = """
name: {{fi: Rajat}}
opens: {opens}
closes: {closes}
groups:
  - {{group: staff, sector: KAIKKI, name: {{fi: Kaikki}}, people: 900, mode: group-link}}
"""
HEADERS = ("content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options", "permissions-policy", "cache-control")
FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


class Raw:
    """Everything that the program says to some bytes, until it closes or `seconds` are over."""

    def __init__(self, port: int, pieces: list[bytes], seconds: float = 5):
        self.began = time.monotonic()
        self.bytes = b""
        self.is_closed = False
        with socket.create_connection(("127.0.0.1", port), 5) as link:
            link.settimeout(seconds)
            try:
                for piece in pieces:
                    link.sendall(piece)
            except OSError:
                pass
            try:
                while data := link.recv(65_536):
                    self.bytes += data
                self.is_closed = True
            except TimeoutError:
                pass
            except OSError:
                self.is_closed = True
        self.seconds = time.monotonic() - self.began
        self.statuses = [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", self.bytes)]
        head = self.bytes.split(b"\r\n\r\n", 1)[0].decode("latin-1").lower()
        self.headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)


def request(program: Program, line: str, fields: str = "", body: bytes = b"", host: bool = True) -> bytes:
    named = f"Host: 127.0.0.1:{program.port}\r\n" if host else ""
    return f"{line} HTTP/1.1\r\n{named}{fields}\r\n".encode("latin-1") + body


def refusals(report: Report, program: Program) -> None:
    """Rows 1 to 15 and 24 of the table of bad inputs."""
    sign_in = f"POST /fi/{ORGANISATION}/kirjaudu"
    following = request(program, "GET /healthz")
    many = "&".join("a=1" for _ in range(1_500)).encode()
    cases = [
        ("a path of 10 KiB", request(program, "GET /" + "a" * 10_240), (414,), True),
        ("a path of 200 KiB", request(program, "GET /" + "a" * 204_800), (414,), True),
        ("5,000 headers", request(program, "GET /", "".join(f"x-{i}: y\r\n" for i in range(5_000))), (431,), True),
        ("a header of 100 KiB", request(program, "GET /", f"X-A: {'a' * 102_400}\r\n"), (431,), True),
        ("a length beside chunks", request(program, sign_in, FORM + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n") + following, (400,), True),
        ("two lengths", request(program, sign_in, FORM + "Content-Length: 5\r\nContent-Length: 6\r\n", b"abcde") + following, (400,), True),
        ("a negative length", request(program, sign_in, FORM + "Content-Length: -5\r\n", b"abcde") + following, (400,), True),
        ("a bad chunk size", request(program, sign_in, FORM + "Transfer-Encoding: chunked\r\n", b"zz\r\nabc\r\n0\r\n\r\n") + following, (400,), True),
        ("a promise of 10 GiB", request(program, sign_in, FORM + "Content-Length: 10737418240\r\n"), (413,), True),
        ("a member's form of 10 GiB", request(program, f"POST /fi/{ORGANISATION}/asetukset", FORM + "Content-Length: 10737418240\r\n"), (413,), True),
        ("chunks past the limit", request(program, sign_in, FORM + "Transfer-Encoding: chunked\r\n") + (b"10000\r\n" + b"a" * 65_536 + b"\r\n") * 40, (413,), True),
        ("no host", request(program, f"GET /fi/{ORGANISATION}", host=False), (400,), True),
        ("two hosts", request(program, f"GET /fi/{ORGANISATION}", "Host: evil.example\r\n"), (400,), True),
        ("another host in the line", request(program, f"GET http://evil.example/fi/{ORGANISATION}"), (400,), True),
        ("a host of others", request(program, f"GET /fi/{ORGANISATION}", "Host: evil.example\r\n", host=False), (421,), False),
        ("NUL in a header", request(program, "GET /", "X-A: a\x00b\r\n"), (400,), True),
        ("a bare CR in a header", request(program, "GET /", "X-A: a\rb\r\n"), (400,), True),
        ("%zz in the path", request(program, "GET /fi/%zz"), (404,), False),
        ("overlong UTF-8 in the path", request(program, "GET /fi/%c0%ae"), (404,), False),
        ("TRACE", request(program, f"TRACE /fi/{ORGANISATION}"), (405,), False),
        ("CONNECT", request(program, "CONNECT example.com:443"), (405,), True),
        ("a made-up method", request(program, f"MADEUP /fi/{ORGANISATION}"), (501,), True),
        ("a way out of the folder", request(program, f"GET /fi/{ORGANISATION}/..%2f..%2fetc%2fpasswd"), (404,), False),
        ("1,100 parameters", request(program, f"GET /fi/{ORGANISATION}?" + "&".join("a" * 1_100)), (413,), True),
        ("1,500 fields", request(program, sign_in, FORM + f"Content-Length: {len(many)}\r\n", many), (413,), True),
        ("a TLS greeting", bytes.fromhex("16030100c8010000c403035f") + bytes(200), (400,), True),
        ("noise", bytes(range(256)) * 4, (400,), True),
        ("text that is no UTF-8", request(program, sign_in, FORM + "Content-Length: 9\r\n", b"email=%ff") + following, (400,), True),
        ("an unknown sort", request(program, f"GET /fi/{ORGANISATION}/digipolku?jarjestys=%27+OR+1%3D1+--"), (400,), False),
    ]
    for name, said, statuses, closes in cases:
        answer = Raw(program.port, [said], 5 if closes else 0.7)
        report.check(tuple(answer.statuses) == statuses, f"{name} is answered {statuses[0]}, and nothing after it is read", f"{answer.statuses}")
        report.check(answer.is_closed == closes, f"{name}: the connection {'ends' if closes else 'stays'}", f"after {answer.seconds:.1f} s")
        absent = [header for header in HEADERS if header not in answer.headers]
        report.check(not absent, f"{name}: the answer carries every header", ", ".join(absent))
        report.check(b"<h1" in answer.bytes, f"{name}: the answer has its sentence")
        if statuses[0] in (405, 501):
            report.check("allow" in answer.headers, f"{name}: the answer says which methods there are")


def rates(report: Report, program: Program) -> None:
    """A script behind our proxy is held, others there are not, and forged addresses do not lift a limit."""
    day = time.strftime("%Y-%m-%d")
    plan = program.folder / "plan.yaml"
    plan.write_text(PLAN.format(opens=day, closes=time.strftime("%Y-%m-%d", time.localtime(time.time() + 9 * 86_400))))
    id = program.run("round", "create", "--organisation", ORGANISATION, "--instrument", "muutosvalmius-pulssi", "--plan", str(plan)).strip()
    link = program.run("round", "links", id).strip().splitlines()[-1].split(",")[-1]
    path = urllib.parse.urlsplit(link).path
    connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=30)

    def ask(method: str, path: str, fields: dict[str, str] | None = None, **headers: str) -> tuple[int, str, http.client.HTTPMessage]:
        body = urllib.parse.urlencode(fields) if fields is not None else None
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}
        connection.request(method, path, body, kind | headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers

    def send(client: str) -> tuple[int, str, http.client.HTTPMessage]:
        _, page, _ = ask("GET", path)
        ticket = re.search(r'name="lippu" value="([^"]+)"', page)[1]
        statement, text = re.search(r'type="radio"[^>]* name="(\w+)"', page)[1], re.search(r'name="(avoin-[a-z-]+)"', page)[1]
        return ask("POST", path, {"lippu": ticket, statement: "4", text: "Omin sanoin"}, **{"X-Forwarded-For": client})

    statuses = [send("198.51.100.4")[0] for _ in range(605)]
    report.check(statuses[:600] == [303] * 600, "six hundred sheets from one address are taken", f"{statuses[:600].count(303)}")
    status, page, headers = send("203.0.113.77, 198.51.100.4")
    report.check(status == 429, "then the address is told to wait, whatever stands before it", f"{status}")
    report.check(headers.get("Retry-After", "").isdigit(), "it is told how long")
    report.check("Omin sanoin" in page and 'value="4" checked' in page, "everything typed is in the form again")
    report.check(send("198.51.100.5")[0] == 303, "the neighbour is not held up")
    wrong = [ask("POST", f"/fi/{ORGANISATION}/kirjaudu", {"email": "a@b.example", "password": "väärä sana"}, **{"X-Forwarded-For": f"2001:db8::{i:x}"})[0] for i in range(102)]
    report.check(wrong[-1] == 429 and 422 in wrong, "wrong passwords from one IPv6 network are counted together", f"{wrong[-1]}")
    connection.close()
    report.check("198.51.100" not in "\n".join(program.output) and "2001:db8" not in "\n".join(program.output), "no address is in the log")
    files = [file for place in ("data", "keys") for file in (program.folder / place).rglob("*") if file.is_file()]
    report.check(not any(b"198.51.100" in file.read_bytes() or b"2001:db8" in file.read_bytes() for file in files), "no address is in a file")


class Honest(threading.Thread):
    """A visitor who opens a page twenty times a second, each time on a connection of its own."""

    def __init__(self, port: int, path: str):
        super().__init__(daemon=True)
        self.port, self.path = port, path
        self.seconds: list[float] = []
        self.faults: list[str] = []
        self.is_over = threading.Event()

    def run(self) -> None:
        while not self.is_over.wait(0.05):
            began = time.monotonic()
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
                connection.request("GET", self.path)
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    self.faults.append(str(answer.status))
                connection.close()
            except OSError as error:
                self.faults.append(type(error).__name__)
            self.seconds.append(time.monotonic() - began)

    def percentile(self, share: float) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("inf")


def files_open(program: Program) -> int:
    return len(os.listdir(f"/proc/{program.process.pid}/fd"))


def slow(report: Report, program: Program, count: int, to_the_end: bool) -> None:
    """Slow heads, slow bodies, silence and readers who do not read, beside honest visitors."""
    page = f"/fi/{ORGANISATION}"
    honest = Honest(program.port, page)
    before, memory = files_open(program), program.memory()
    honest.start()
    time.sleep(2)
    honest.seconds.clear()
    seconds = 70 if to_the_end else 8
    herd = subprocess.Popen([sys.executable, str(pathlib.Path(__file__).parent / "herd.py"), str(program.port), str(count), str(seconds), page], stdout=subprocess.PIPE, text=True)
    opened = herd.stdout.readline().split()
    report.check(opened[:1] == ["open"] and opened[2] == "0", f"{count} slow connections are taken", " ".join(opened))
    began, most, gone = time.monotonic(), 0, None
    while time.monotonic() - began < seconds - 1:
        most = max(most, program.memory())
        if gone is None and files_open(program) <= before + 10:
            gone = time.monotonic() - began
            if to_the_end:
                break
        time.sleep(0.5)
    honest.is_over.set()
    honest.join(35)
    p95 = honest.percentile(0.95)
    report.say(f"   honest visitors: {len(honest.seconds)} pages, p50 {honest.percentile(0.5) * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms; memory + {(most - memory) / 1024:.0f} MiB" + (f"; all closed after {gone:.0f} s" if gone else ""))
    report.check(p95 < 0.5, "95 of 100 honest pages come within half a second", f"{p95 * 1000:.0f} ms")
    report.check(not honest.faults, "no honest page fails", ", ".join(sorted(set(honest.faults))))
    report.check(most - memory <= 256 << 10, "they cost 256 MiB at most", f"{(most - memory) / 1024:.0f} MiB")
    if to_the_end:
        report.check(gone is not None and gone <= 35, "all of them are closed within 35 s", f"{gone}")
        time.sleep(max(0, began + 100 - time.monotonic()))
        after = program.memory()
        report.check(after - memory < max(32 << 10, (most - memory) / 4), "three quarters of the memory are given back within a minute", f"{memory >> 10} MiB, then {most >> 10}, then {after >> 10}")
        herd.kill()
    herd.wait() if to_the_end else None


def end(report: Report, program: Program) -> None:
    """SIGTERM while slow clients hang on."""
    began = time.monotonic()
    code = program.stop()
    seconds = time.monotonic() - began
    report.check(code == 0, "SIGTERM ends the program in order", f"status {code}")
    report.check(seconds <= 5, "it is over within five seconds, slow clients or not", f"{seconds:.1f} s")


def main() -> int:
    end_on_signals()
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--slow", type=int, default=300, help="how many slow connections; from 1,000 on their end is waited for")
    given = arguments.parse_args()
    report = Report("limits")
    try:
        with running(given.program, demo=False, options=("--proxy", "127.0.0.1")) as program:
            program.run("user", "add", "--email", "raja@rajala.example", "--name", "Raja", "--organisation", ORGANISATION, "--role", "lead", "--password-stdin", typed="neljä sanaa jotka muistan\n")
            report.chapter("refusals")
            refusals(report, program)
            if given.slow >= 1_000:
                report.chapter("rates")
                rates(report, program)
            report.chapter(f"{given.slow} slow connections")
            slow(report, program, given.slow, given.slow >= 1_000)
            if given.slow >= 1_000:
                subprocess.Popen([sys.executable, str(pathlib.Path(__file__).parent / "herd.py"), str(program.port), "300", "8", f"/fi/{ORGANISATION}"], stdout=subprocess.DEVNULL)
                time.sleep(2)
            report.chapter("the end")
            end(report, program)
    except Broken as broken:
        report.check(False, "the program does what it is asked", str(broken))
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
