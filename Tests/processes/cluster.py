"""A throw-away PostgreSQL that syncs like a real one, and may be killed."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from outside.program import Broken, free_port

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "bin" / "cluster"


class Cluster:
    def __init__(self, tls: tuple[pathlib.Path, pathlib.Path] | None = None):
        """- Parameter tls: certificate and key."""
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="digipolku-cluster-", dir="/tmp"))
        self.port = free_port()
        self.address = f"postgres://digipolku@127.0.0.1:{self.port}"
        self.settings = self._encrypted(*tls) if tls else []
        self.start()

    def start(self) -> None:
        self._script("start", str(self.folder), str(self.port), *self.settings)

    def _encrypted(self, certificate: pathlib.Path, key: pathlib.Path) -> list[str]:
        """Copies that the server's user alone may read: it refuses a key that others could."""
        copies = [pathlib.Path(shutil.copy(file, self.folder)) for file in (certificate, key)]
        for copy in copies:
            copy.chmod(0o600)
            if os.geteuid() == 0:
                shutil.chown(copy, "nobody", "nogroup")
        return ["-c", "ssl=on", "-c", f"ssl_cert_file={copies[0]}", "-c", f"ssl_key_file={copies[1]}"]

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


class Replica(Cluster):
    """A standby that follows another cluster until it is promoted."""

    def __init__(self, primary: Cluster):
        self.primary = primary
        super().__init__()

    def start(self) -> None:
        data = self.folder / "data"
        if not data.exists():
            user = []
            if os.geteuid() == 0:
                shutil.chown(self.folder, "nobody", "nogroup")
                user = ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]
            copy = ["pg_basebackup", "-h", "127.0.0.1", "-p", str(self.primary.port), "-U", "digipolku", "-D", str(data), "-R", "-X", "stream", "-c", "fast"]
            done = subprocess.run(user + copy, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            if done.returncode != 0:
                raise Broken(f"the standby cannot be made: {done.stderr}")
        super().start()
