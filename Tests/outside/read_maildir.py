"""Prints the mails of a Maildir as JSON, the oldest first: a reader that is not ours (Python's email package, strict)."""
import email
import email.policy
import json
import os
import sys

folder = os.path.join(sys.argv[1], "new")
names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
mails = []
for name in sorted(names, key=lambda name: (os.stat(os.path.join(folder, name)).st_mtime_ns, name)):
    with open(os.path.join(folder, name), "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if message.defects:
        sys.exit(f"defects in {name}: {message.defects}")
    parts = {kind: message.get_body((kind,)) for kind in ("plain", "html")}
    mails.append({
        "recipient": str(message["Envelope-to"]),
        "headers": [[key.lower(), str(value)] for key, value in message.items()],
        "plain": parts["plain"].get_content() if parts["plain"] else "",
        "html": parts["html"].get_content() if parts["html"] else "",
        "raw": raw.decode("utf-8", "replace"),
    })
json.dump(mails, sys.stdout)
