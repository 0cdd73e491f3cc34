"""A throw-away PostgreSQL that syncs like a real one, and may be killed."""
import pathlib
import shutil
import subprocess
import tempfile

from outside.program import Broken, free_port

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "bin" / "cluster"


class Cluster:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="digipolku-cluster-", dir="/tmp"))
        self.port = free_port()
        self.address = f"postgres://digipolku@127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        self._script("start", str(self.folder), str(self.port))

    def stop(self, how: str = "fast") -> None:
        """`immediate` is what a power cut leaves: the server recovers from its log at the next start."""
        self._script("stop", str(self.folder), how)

    def make(self, name: str) -> str:
        """- Returns: the address of a new database."""
        self.ask(f"CREATE DATABASE {name}")
        return f"{self.address}/{name}"

    def ask(self, statement: str, database: str = "postgres") -> str:
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", f"{self.address}/{database}", "-c", statement], capture_output=True, text=True, timeout=60,
        )
        if done.returncode != 0:
            raise Broken(f"PostgreSQL refused '{statement}': {done.stderr.strip()}")
        return done.stdout.strip()

    def number(self, statement: str, database: str) -> int:
        return int(self.ask(statement, database))

    def close(self) -> None:
        try:
            self.stop("immediate")
        except Broken:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def _script(*arguments: str) -> None:
        # Its children must not hold a pipe of ours.
        done = subprocess.run([str(SCRIPT), *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=120)
        if done.returncode != 0:
            raise Broken(f"bin/cluster {' '.join(arguments)}: {done.stderr.strip()}")
