"""Prints pages and counts their sheets."""
import pathlib
import re
import shutil
import subprocess


def sheets(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def check(report, page, address: str, name: str, wanted: range, shots: pathlib.Path | None) -> None:
    answer = page.goto(address)
    if not report.check(answer.status == 200, f"{name} {address} opens", str(answer.status)):
        return
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    size = f"{wanted.start}" if len(wanted) == 1 else f"{wanted.start} to {wanted.stop - 1}"
    report.check(sheets(pdf) in wanted, f"{name} {address} prints on {size} sheet(s)", f"{sheets(pdf)}")
    if shots:
        keep(pdf, shots / f"paper-{name.replace(' ', '-')}")


def keep(pdf: bytes, stem: pathlib.Path) -> None:
    """The PDF and, where pdftoppm is installed, a picture of each sheet."""
    path = stem.with_suffix(".pdf")
    path.write_bytes(pdf)
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-r", "80", "-png", str(path), str(stem)], check=False)
