"""A batch of many copies with broken files among them: nothing lost, bounded memory, reports a second.

    python -m benchmarks.batch samples [--copies 1000] [--broken 20] [--jobs 2]

Prints JSON. Ends with status 1 where a report is lost or a broken file is not in the failed file. Memory is the peak of
the batch's own process and of its largest worker, in MiB, for a tenth of the copies and for all: about the same, if it
is bounded.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

BROKEN = b"%PDF-1.4\nno more than a head\n"

# Run apart, so that the peak is of this batch alone.
_PROGRAM = """
import json, resource, sys
from nlp.batch import annotate
if __name__ == "__main__":
    result = annotate([sys.argv[1]], sys.argv[2], jobs=int(sys.argv[3]))
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps([result.done, result.failed, result.seconds, *peaks]))
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, prints JSON, gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", help="reports to copy, or folders of them; those that fail are left out")
    parser.add_argument("--copies", type=int, default=1000)
    parser.add_argument("--broken", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        reports = good(given.paths, root)
        tenth = run(root, reports, given.copies // 10, given.broken // 10, given.jobs)
        whole = run(root, reports, given.copies, given.broken, given.jobs)
    print(json.dumps({"tenth": tenth, "whole": whole}, indent=2))
    return 0 if all(part["complete"] for part in (tenth, whole)) else 1


def good(paths: Sequence[str], root: Path) -> list[Path]:
    """The reports that can be annotated here: .doc needs a program that may be missing."""
    from nlp.batch import annotate
    from nlp.batch.output import places

    annotate(paths, root / "good.jsonl")
    return [Path(path) for path in places(root / "good.jsonl")]


def run(root: Path, reports: Sequence[Path], copies: int, broken: int, jobs: int) -> dict[str, float | bool]:
    """One batch in a process of its own."""
    folder, out, program = root / f"in{copies}", root / f"out{copies}.jsonl", root / "program.py"
    folder.mkdir()
    program.write_text(_PROGRAM, encoding="utf-8")
    for number, report in enumerate(islice(cycle(reports), copies)):
        shutil.copy(report, folder / f"{number:06}{report.suffix}")
    for number in range(broken):
        (folder / f"{number * copies // broken:06}-broken.pdf").write_bytes(BROKEN)
    started = time.perf_counter()
    command = [sys.executable, str(program), str(folder), str(out), str(jobs)]
    done, failed, seconds, own, workers = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    with out.open("rb") as file:
        lines = sum(1 for _ in file)
    return {
        "complete": (done, failed, lines) == (copies, broken, copies),
        "done": done,
        "failed": failed,
        "seconds": round(seconds, 2),
        "seconds_with_start": round(time.perf_counter() - started, 2),
        "reports_a_second": round(done / seconds, 1),
        "peak_mib_batch": round(own, 1),
        "peak_mib_worker": round(workers, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
