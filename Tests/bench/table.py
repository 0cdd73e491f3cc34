"""The figures of one run as Markdown."""
import statistics
import sys

HEAD = ("what", "figure", "beside it", "aim")


class Table:
    def __init__(self):
        self.rows: list[tuple[str, str, str, str]] = []
        #: Before every row: which store it was measured on.
        self.about = ""

    def row(self, what: str, figure: str, beside: str = "", aim: str = "") -> None:
        what = f"{self.about}: {what}" if self.about else what
        self.rows.append((what, figure, beside, aim))
        print(f"   {what}: {figure} {beside}", file=sys.stderr, flush=True)

    def markdown(self) -> str:
        return "\n".join(f"| {' | '.join(row)} |" for row in (HEAD, ("---",) * len(HEAD), *self.rows))


def spread(values: list[float], digits: int = 0) -> str:
    """Median, and the least and greatest of several runs."""
    middle = f"{statistics.median(values):,.{digits}f}"
    return middle if len(values) == 1 else f"{middle} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"
