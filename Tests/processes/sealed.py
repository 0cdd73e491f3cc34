"""A connection to PostgreSQL that is encrypted and knows whom it talks to: `sslmode=verify-full`."""
import contextlib
import pathlib
import subprocess

from outside.report import Report
from processes.certificates import Authority
from processes.cluster import Cluster


def sealed(report: Report, binary: str, folder: pathlib.Path) -> None:
    report.chapter("TLS to PostgreSQL")
    folder.mkdir()
    ours, theirs = Authority(folder, "oma"), Authority(folder, "vieras")
    with contextlib.ExitStack() as stack:
        cluster = Cluster(tls=ours.sign("localhost"))
        stack.callback(cluster.close)
        cluster.make("salattu")
        place = Place(binary, folder, cluster.port)
        done = place.ask("localhost", ours.certificate)
        report.check(done.returncode == 0, "with the right authority and name the store is opened and made", done.stderr)
        report.check(cluster.ask("SELECT count(*) > 0 FROM schema_migration", "salattu") == "t", "over that connection")
        refusals = {
            "another authority's certificate": (place.ask("localhost", theirs.certificate), "certificate verify failed"),
            "a certificate of another host": (place.ask("127.0.0.1", ours.certificate), "does not match host name"),
            "an authority whose file is missing": (place.ask("localhost", folder / "ei-ole.crt"), "does not exist"),
        }
        plain = Cluster()
        stack.callback(plain.close)
        plain.make("salattu")
        refusals["a server without TLS"] = (Place(binary, folder, plain.port).ask("localhost", ours.certificate), "does not support SSL")
        for name, (done, words) in refusals.items():
            said = done.stderr.strip()
            clear = said.startswith("digipolku: The database cannot be reached: ") and words in said and "\n" not in said
            report.check(done.returncode == 1 and clear, f"{name} is refused in a sentence", f"{done.returncode} {said}")


class Place:
    def __init__(self, binary: str, folder: pathlib.Path, port: int):
        self.binary, self.folder, self.port = binary, folder, port

    def ask(self, host: str, authority: pathlib.Path) -> subprocess.CompletedProcess:
        url = f"postgres://digipolku@{host}:{self.port}/salattu?sslmode=verify-full&sslrootcert={authority}"
        command = [self.binary, "upgrade", "--database-url", url, "--data", str(self.folder / "data"), "--keys", str(self.folder / "keys")]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)
