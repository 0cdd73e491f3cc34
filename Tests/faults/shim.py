"""Builds what stands between the program and the system."""
import pathlib
import subprocess

from outside.program import Broken


def shim(folder: pathlib.Path) -> pathlib.Path:
    """- Returns: the library that stands between the program and the system."""
    library = folder / "shim.so"
    made = subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(pathlib.Path(__file__).with_name("shim.c"))], capture_output=True, text=True)
    if made.returncode != 0:
        raise Broken(f"the shim cannot be built: {made.stderr[-300:]}")
    return library
