"""Slow clients: thousands of connections that take all the time they can get. A program of its own, so that it slows nobody else's clock."""
import argparse
import contextlib
import resource
import selectors
import socket
import sys
import time

KINDS = ("head", "body", "idle", "reader")


def beginning(kind: str, host: str, page: str) -> bytes:
    """What a connection of this kind says first."""
    if kind == "head":
        return f"GET {page} HTTP/1.1\r\nHost: {host}\r\nX-Slow: ".encode()
    if kind == "body":
        form = "Content-Type: application/x-www-form-urlencoded"
        return f"POST {page}/kirjaudu HTTP/1.1\r\nHost: {host}\r\n{form}\r\nContent-Length: 9000\r\n\r\nemail=".encode()
    return f"GET {page} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() if kind == "reader" else b""


class Herd:
    """Opens connections, drips a byte every few seconds, and notes when the other side lets go."""

    def __init__(self, port: int, page: str):
        self.address = ("127.0.0.1", port)
        self.page = page
        self.chosen = selectors.DefaultSelector()
        self.alive: dict[socket.socket, str] = {}
        self.refused = 0

    def open(self, count: int) -> None:
        for index in range(count):
            kind = KINDS[index % len(KINDS)]
            link = socket.socket()
            if kind == "reader":
                link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
            try:
                link.connect(self.address)
                link.setblocking(False)
                link.send(beginning(kind, f"127.0.0.1:{self.address[1]}", self.page))
            except OSError:
                self.refused += 1
                link.close()
                continue
            self.alive[link] = kind
            if kind != "reader":
                self.chosen.register(link, selectors.EVENT_READ)
            if index % 100 == 99:
                self.listen(0)

    def drip(self) -> None:
        for link, kind in list(self.alive.items()):
            if kind in ("head", "body"):
                try:
                    link.send(b"a")
                except BlockingIOError:
                    pass
                except OSError:
                    self.gone(link)

    def listen(self, seconds: float) -> None:
        for key, _ in self.chosen.select(seconds):
            try:
                ended = not key.fileobj.recv(65_536)
            except OSError:
                ended = True
            if ended:
                self.gone(key.fileobj)

    def gone(self, link: socket.socket) -> None:
        with contextlib.suppress(KeyError):
            self.chosen.unregister(link)
        self.alive.pop(link, None)
        link.close()


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("port", type=int)
    arguments.add_argument("count", type=int)
    arguments.add_argument("seconds", type=float)
    arguments.add_argument("page")
    given = arguments.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    herd = Herd(given.port, given.page)
    herd.open(given.count)
    print("open", len(herd.alive), herd.refused, flush=True)
    end = time.monotonic() + given.seconds
    last = 0.0
    while time.monotonic() < end:
        if time.monotonic() - last > 4:
            last = time.monotonic()
            herd.drip()
        herd.listen(0.2)
    print("left", len(herd.alive), flush=True)


if __name__ == "__main__":
    sys.exit(main())
