"""Starts the program the way an operator does, in folders of its own, and stops it."""
import contextlib
import json
import os
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import tempfile
import threading
import time

ROLES = ("admin", "lead", "owner", "contributor", "viewer", "auditor")


class Broken(Exception):
    """The program did not do what DESIGN promises; the sentence says what."""


class Program:
    """One running `digipolku serve` on a free port of the loopback."""

    def __init__(
        self, binary: str, folder: pathlib.Path, demo: bool, ready_within: float, command: tuple[str, ...] = ("serve",), options: tuple[str, ...] = (),
        environment: dict[str, str] = {}, port: int = 0,
    ):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = folder
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        #: One-time sign-in addresses by role.
        self.links: dict[str, str] = {}
        self.output: list[str] = []
        self.environment = os.environ | {
            "DIGIPOLKU_DATA": str(folder / "data"),
            "DIGIPOLKU_KEYS": str(folder / "keys"),
            "SWIFT_BACKTRACE": "enable=no",
        } | environment
        places = ["--port", str(self.port), "--data", str(folder / "data"), "--keys", str(folder / "keys")]
        self.process = subprocess.Popen(
            [self.binary, *command, *(["--demo"] if demo else []), *places, *options], cwd=folder, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self._wait(ready_within)

    def run(self, *arguments: str, within: float = 120, typed: str = "") -> str:
        """Runs another command beside the server; its standard output."""
        done = subprocess.run(
            [self.binary, *arguments], cwd=self.folder, env=self.environment, input=typed, capture_output=True, text=True, timeout=within,
        )
        if done.returncode != 0:
            raise Broken(f"'{' '.join(arguments)}' ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def json(self, *arguments: str) -> object:
        text = self.run(*arguments, "--json")
        try:
            return json.loads(text)
        except ValueError:
            raise Broken(f"'{' '.join(arguments)} --json' printed no JSON: {text[:200]}") from None

    def add_member(self, visitor, organisation: str, role: str) -> None:
        """An account with a password, in an organisation that is made when it is not there; `visitor` is signed in with it."""
        email, password = f"{role}@{organisation}.example", secrets.token_urlsafe(16)
        self.run("user", "add", "--email", email, "--name", role.title(), "--organisation", organisation, "--role", role, "--new-organisation", "--password-stdin", typed=password + "\n")
        page = visitor.get(f"/fi/{organisation}/kirjaudu")
        form = next((form for form in page.forms if any(name == "password" for _, name, _, _ in form.controls)), None)
        if form is None or visitor.submit(page, form, {"email": email, "password": password}).status != 303 or not visitor.cookies:
            raise Broken(f"{email} could not sign in with the password that 'user add' set")

    def memory(self, field: str = "VmRSS") -> int:
        """KiB, from /proc."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{field}:\s+(\d+) kB", status, re.M)[1])

    def stop(self) -> int:
        """SIGTERM; the exit status, negative for a signal."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(15)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.reader.join(5)
        return self.process.returncode

    def _read(self) -> None:
        for line in self.process.stdout:
            self.output.append(line.rstrip("\n"))
            if link := re.search(r"https?://\S+/\S+", line):
                for role in ROLES:
                    if re.search(rf"\b{role}\b", line):
                        self.links.setdefault(role, link[0])

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                self.reader.join(5)
                raise Broken(f"the program ended with {self.process.returncode} at its start:\n" + "\n".join(self.output[-20:]))
            if any(self.address in line for line in list(self.output)):
                time.sleep(0.3)  # the links may follow the address
                return
            time.sleep(0.05)
        self.stop()
        raise Broken(f"the program did not print its address within {seconds:.0f} s:\n" + "\n".join(self.output[-20:]))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(binary: str, demo: bool = True, ready_within: float = 240, options: tuple[str, ...] = (), environment: dict[str, str] = {}):
    """A program with empty folders that are gone afterwards."""
    if not os.access(binary, os.X_OK):
        raise Broken(f"there is no program at {binary}: build it first")
    with tempfile.TemporaryDirectory(prefix="digipolku-") as name:
        program = Program(binary, pathlib.Path(name), demo, ready_within, options=options, environment=environment)
        try:
            yield program
        finally:
            program.stop()


def end_on_signals() -> None:
    """Makes SIGTERM an ordinary exit, so that what was started is stopped."""
    def leave(number, _frame):
        raise SystemExit(128 + number)
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGHUP, leave)
