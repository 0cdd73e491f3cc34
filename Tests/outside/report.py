"""Counts checks and says them as sentences."""
import sys
import time


class Report:
    """What was checked. The last line of its output is `NAME: N passed, M failed`."""

    def __init__(self, name: str, everything: bool = False):
        self.name = name
        self.everything = everything
        self.passed = 0
        self.failed = 0
        self.began = time.monotonic()

    def check(self, holds: object, sentence: str, what: str = "") -> bool:
        """Counts one check; `what` is printed when it does not hold."""
        if holds:
            self.passed += 1
            if self.everything:
                self.say(f"ok {sentence}")
        else:
            self.failed += 1
            self.say(f"FAILED {sentence}" + (f": {what}" if what else ""))
        return bool(holds)

    def say(self, line: str) -> None:
        print(line, flush=True)

    def chapter(self, name: str) -> None:
        self.say(f"-- {name} (at {time.monotonic() - self.began:.0f} s)")

    def close(self) -> int:
        """- Returns: the exit code."""
        if not self.passed and not self.failed:
            self.check(False, "something was checked")
        self.say(f"{self.name}: {self.passed} passed, {self.failed} failed")
        sys.stdout.flush()
        return 1 if self.failed else 0
