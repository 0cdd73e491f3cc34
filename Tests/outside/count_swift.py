#!/usr/bin/env python3
"""Counts the Swift tests of one run from its xUnit file: 'swift: N passed, M failed', 1 when one failed or none ran."""
import sys
import xml.etree.ElementTree as xml


def main(path: str) -> int:
    try:
        cases = list(xml.parse(path).iter("testcase"))
    except (OSError, xml.ParseError) as problem:
        print(f"no results of the Swift tests: {problem}", file=sys.stderr)
        return 1
    failed = [case for case in cases if case.find("failure") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    if not cases:
        print("the Swift tests broke off before their end", file=sys.stderr)
        return 1
    for case in failed:
        print(f"FAILED {case.get('classname')}: {case.get('name')}")
    print(f"swift: {len(cases) - len(failed) - len(skipped)} passed, {len(failed)} failed")
    return 1 if failed else 0


sys.exit(main(sys.argv[1]))
