"""A real mail server beside the program (`bin/postbox`), in a folder of its own."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from outside.program import Broken, free_port

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Postbox:
    def __init__(self, folder: pathlib.Path):
        self.folder, self.port = folder, free_port()
        shutil.copy(pathlib.Path(os.environ["DIGIPOLKU_TEST_EXIM"]) / "exim4", folder / "exim4")
        self._tell("start", str(folder), str(self.port))

    @property
    def options(self) -> tuple[str, ...]:
        """What the program is told to send mail this way."""
        return "--smtp-url", f"smtp+plain://127.0.0.1:{self.port}", "--mail-from", "digi@tyrskyla.example", "--mail-bounces", "palautukset@tyrskyla.example"

    def mails(self) -> list[dict]:
        reader = pathlib.Path(__file__).with_name("read_maildir.py")
        return json.loads(subprocess.run([sys.executable, reader, self.folder / "box"], check=True, capture_output=True).stdout)

    def wait(self, wanted, seconds: float) -> dict | None:
        """The first mail for which `wanted` is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for mail in self.mails():
                if wanted(mail):
                    return mail
            time.sleep(0.5)
        return None

    def stop(self) -> None:
        self._tell("stop", str(self.folder))

    @staticmethod
    def _tell(*words: str) -> None:
        done = subprocess.run([ROOT / "bin" / "postbox", *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            raise Broken(f"the mail server did not {words[0]}: {done.stderr.strip()}")


@contextlib.contextmanager
def postbox():
    """None where `DIGIPOLKU_TEST_EXIM` names no mail server."""
    if not os.environ.get("DIGIPOLKU_TEST_EXIM"):
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="postbox-") as name:
        box = Postbox(pathlib.Path(name))
        try:
            yield box
        finally:
            box.stop()
