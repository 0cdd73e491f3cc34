"""Loads a loopback address with wrk, watches the program meanwhile, and asks the disk what it can."""
import dataclasses
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time

from outside.program import Program

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass(frozen=True)
class Load:
    requests: int
    #: Seconds.
    seconds: float
    #: Milliseconds.
    p50: float
    p99: float
    failed: int

    @property
    def rate(self) -> float:
        return self.requests / self.seconds

    @property
    def latency(self) -> str:
        return f"{self.p50:.2f} / {self.p99:.2f}"


def load(address: str, clients: int, seconds: int, script: str = "", cookie: str = "", environment: dict[str, str] | None = None) -> Load:
    """One thread; statuses of 400 and more count as failed."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as joined:
        joined.write((HERE / script).read_text() if script else "")
        joined.write((HERE / "report.lua").read_text())
        joined.flush()
        headers = ["-H", f"Cookie: {cookie}"] if cookie else []
        done = subprocess.run(
            ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "10s", "-s", joined.name, *headers, address],
            env=os.environ | (environment or {}), capture_output=True, text=True, timeout=seconds + 60,
        )
    found = re.search(r"^FIGURES (\d+) (\d+) ([\d.]+) ([\d.]+) (\d+)$", done.stdout, re.M)
    if not found:
        raise RuntimeError(f"wrk said: {done.stdout} {done.stderr}")
    requests, micros, p50, p99, failed = found.groups()
    return Load(int(requests), int(micros) / 1e6, float(p50) / 1e3, float(p99) / 1e3, int(failed))


def disk(folder: pathlib.Path, seconds: float = 2) -> float:
    """Appends of 8 KiB, each followed by fdatasync: how many a second, in the folder of the store."""
    block, count = b"\x5a" * 8192, 0
    with tempfile.NamedTemporaryFile(dir=folder, buffering=0) as file:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            file.write(block)
            os.fdatasync(file.fileno())
            count += 1
    return count / seconds


def cpu_seconds(program: Program) -> float:
    """What the program's threads have used together, in the kernel too."""
    fields = pathlib.Path(f"/proc/{program.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Peak:
    """The greatest RSS while it lasts. Unit: KiB."""

    def __init__(self, program: Program):
        self.program, self.kib, self.over = program, program.memory(), threading.Event()

    def __enter__(self) -> "Peak":
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        self.thread.join()

    def _watch(self) -> None:
        while not self.over.wait(0.02):
            self.kib = max(self.kib, self.program.memory())
