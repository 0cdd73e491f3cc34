"""nginx as a plain load balancer: every request to the next process, no sticky sessions."""
import pathlib
import subprocess
import tempfile
import time
import urllib.request

from outside.program import Broken, free_port

CONFIGURATION = """
daemon off; pid {folder}/pid; error_log {folder}/error.log crit; worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    upstream digipolku {{ {servers} }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://digipolku; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host;
            proxy_connect_timeout 1s; proxy_next_upstream error timeout;
        }}
    }}
}}
"""


class Balancer:
    def __init__(self, ports: list[int]):
        self.holder = tempfile.TemporaryDirectory(prefix="digipolku-nginx-")
        folder = pathlib.Path(self.holder.name)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        servers = " ".join(f"server 127.0.0.1:{port} max_fails=1 fail_timeout=1s;" for port in ports)
        (folder / "nginx.conf").write_text(CONFIGURATION.format(folder=folder, port=self.port, servers=servers))
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")])
        for _ in range(100):
            try:
                urllib.request.urlopen(self.address + "/healthz", timeout=2)
                return
            except OSError:
                time.sleep(0.05)
        raise Broken("nginx does not balance")

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        self.holder.cleanup()
