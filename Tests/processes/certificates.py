"""An authority that is thrown away, and certificates that it signs: what a server shows and a client checks."""
import os
import pathlib
import subprocess


class Authority:
    def __init__(self, folder: pathlib.Path, name: str):
        self.folder = folder
        self.certificate = folder / f"{name}.crt"
        self.key = folder / f"{name}.key"
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-keyout", self.key, "-out", self.certificate)
        # The server's user is another one where root runs the test.
        os.chmod(self.certificate, 0o644)

    def sign(self, host: str) -> tuple[pathlib.Path, pathlib.Path]:
        """- Returns: certificate and key of a server of that name."""
        certificate, key, request = (self.folder / f"{host}.{ending}" for ending in ("crt", "key", "csr"))
        names = self.folder / f"{host}.names"
        names.write_text(f"subjectAltName = DNS:{host}\n")
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}", "-keyout", key, "-out", request)
        self._openssl("x509", "-req", "-in", request, "-days", "2", "-CA", self.certificate, "-CAkey", self.key, "-CAcreateserial", "-extfile", names, "-out", certificate)
        return certificate, key

    @staticmethod
    def _openssl(*arguments: object) -> None:
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
