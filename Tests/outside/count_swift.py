#!/usr/bin/env python3
"""Counts the Swift tests of one run from its event stream: 'swift: N passed, M failed', 1 when one failed or none ran.

The stream is one JSON object per line. A test that began and never ended, because the program crashed or was
stopped, counts as failed; what went wrong is told below its name. The xUnit file is not read: quotes in the names of tests break it.
"""
import json
import sys


def main(path: str) -> int:
    functions, began, ended, issues = {}, set(), {}, {}
    try:
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
                    issues.setdefault(payload.get("testID"), []).append(f"{place.get('fileID', '?')}:{place.get('line', '?')}: {told}")
    except (OSError, ValueError, KeyError) as problem:
        print(f"no results of the Swift tests: {problem!r}", file=sys.stderr)
        return 1
    ran = began & functions.keys()
    passed = {test for test in ran if "pass" in ended.get(test, ())}
    if not ran:
        print("no Swift test ran", file=sys.stderr)
        return 1
    for test in sorted(ran - passed):
        print(f"FAILED {functions[test]}" + ("" if test in ended else " (never ended)"))
        for issue in issues.get(test, ()):
            print(f"   {issue[:2000]}")
    print(f"swift: {len(passed)} passed, {len(ran) - len(passed)} failed")
    return 0 if ran == passed else 1


sys.exit(main(sys.argv[1]))
