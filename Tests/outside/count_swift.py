#!/usr/bin/env python3
"""Counts the Swift tests of one run from its event stream: 'swift: N passed, M failed', 1 when one failed or none ran.

    count_swift.py STREAM [AGAIN]      the count; AGAIN is the stream of a second run of those that failed
    count_swift.py --failed STREAM     a filter for `swift test` that names those that failed; nothing when none did, or more than three

The stream is one JSON object per line. A test that began and never ended, because the program crashed or was
stopped, counts as failed; what went wrong is told below its name. The xUnit file is not read: quotes in the names of tests break it.
A few tests that failed beside fifteen others may be run again alone. One that passes then counts as passed, and is told with what
went wrong the first time: it is a fault to be found, of the program or of the test.
"""
import json
import pathlib
import re
import sys

FEW = 3


class Run:
    """What one run says of each test."""

    def __init__(self, path: str):
        self.names, self.issues = {}, {}
        functions, began, ended = {}, set(), {}
        with open(path, encoding="utf-8") as stream:
            for line in stream:
                if not line.endswith("\n"):
                    break  # cut in the middle of a line by a crash
                record = json.loads(line)
                payload = record["payload"]
                if record["kind"] == "test" and payload["kind"] == "function":
                    functions[payload["id"]] = payload.get("displayName", payload["name"])
                elif payload.get("kind") == "testStarted":
                    began.add(payload["testID"])
                elif payload.get("kind") == "testEnded":
                    ended[payload["testID"]] = {message["symbol"] for message in payload["messages"]}
                elif payload.get("kind") == "issueRecorded":
                    place = payload.get("issue", {}).get("sourceLocation", {})
                    told = " ".join(message["text"] for message in payload["messages"])
                    self.issues.setdefault(payload.get("testID"), []).append(f"{place.get('fileID', '?')}:{place.get('line', '?')}: {told}")
        ran = began & functions.keys()
        self.names = {test: functions[test] for test in ran}
        self.passed = {test for test in ran if "pass" in ended.get(test, ())}
        self.failed = ran - self.passed
        for test in ran - ended.keys():
            self.issues.setdefault(test, []).append("it never ended")

    def tell(self, word: str, test: str) -> None:
        print(f"{word} {self.names[test]}")
        for issue in self.issues.get(test, ()):
            print(f"   {issue[:2000]}")


def count(first: Run, again: Run | None) -> int:
    mended = first.failed & again.passed if again else set()
    for test in sorted(mended):
        first.tell("UNSTEADY (passed alone)", test)
    failed = first.failed - mended
    for test in sorted(failed):
        first.tell("FAILED", test)
    print(f"swift: {len(first.names) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def filter_of(run: Run) -> str:
    if not 0 < len(run.failed) <= FEW:
        return ""
    return "|".join(re.sub(r"[^A-Za-z0-9]", ".", run.names[test].removesuffix("()").strip("`")) for test in sorted(run.failed))


def main(arguments: list[str]) -> int:
    try:
        if arguments[0] == "--failed":
            print(filter_of(Run(arguments[1])))
            return 0
        first = Run(arguments[0])
        again = Run(arguments[1]) if arguments[1:] and pathlib.Path(arguments[1]).exists() else None
    except (OSError, ValueError, KeyError) as problem:
        print(f"no results of the Swift tests: {problem!r}", file=sys.stderr)
        return 1
    if not first.names:
        print("no Swift test ran", file=sys.stderr)
        return 1
    return count(first, again)


sys.exit(main(sys.argv[1:]))
