"""Rewrites the golden records from what the code says now; read the difference before you commit it.

    python tests/golden/update.py

Also strikes from known_wrong.json each expectation of facts.json that holds by now.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.golden import facts, golden


def main() -> None:
    """Rewrites all files that are not as they should be and names them."""
    names = [path.name for path in golden.samples()]
    for stale in sorted(set(golden.HERE.glob("*.json")) - {golden.golden_file(name) for name in names}):
        if stale not in (golden.FACTS, golden.KNOWN_WRONG):
            stale.unlink()
            print(f"removed: {stale.name} has no sample")
    for name in names:
        place, found = golden.golden_file(name), golden.record(name)
        if not place.exists() or golden.read_json(place) != found:
            golden.write_json(place, found)
            print(f"rewritten: {place.name}")
    _strike_what_holds()


def _strike_what_holds() -> None:
    known = golden.read_json(golden.KNOWN_WRONG)
    kept = {
        name: {what: why for what, why in reasons.items() if facts.differs(name, what)}
        for name, reasons in known.items()
    }
    kept = {name: reasons for name, reasons in kept.items() if reasons}
    if kept != known:
        golden.write_json(golden.KNOWN_WRONG, kept)
        print(f"struck from {golden.KNOWN_WRONG.name}: what holds by now")
    for expectation in facts.expectations():
        if expectation.what not in kept.get(expectation.sample, {}) and (why := facts.differs(*expectation)):
            print(f"WRONG: {expectation.sample}: {expectation.what}: {why}")


if __name__ == "__main__":
    main()
