"""Puts real output and measured figures into README.md and README.zh.md: python -m benchmarks.readme [--keep-figures].

Each block stands between two comments of its name. Figures are measured anew unless they are kept; the rest is what the
commands print today.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
SHOWN: Final = "鹿鸣坡"
COLUMNS: Final = "96"


def main() -> None:
    """Rewrites the blocks of both files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep-figures", action="store_true", help="leave the measured figures as they are")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        records = Path(folder) / "samples.jsonl"
        blocks = shown_blocks(records)
        figures = {} if given.keep_figures else measured_blocks(Path(folder))
    for name, reports in (("README.md", "reports."), ("README.zh.md", "份报告。")):
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        for block, content in {**blocks, **figures}.items():
            text = replaced(text, block, content.replace("{reports}", reports))
        path.write_text(text, encoding="utf-8")


def shown_blocks(records: Path) -> dict[str, str]:
    """What the commands show of the samples."""
    _command("annotate", "samples", "--out", str(records))
    return {
        "overview": _indented(_command("show", str(records))),
        "report": _indented(_command("show", str(records), "--report", SHOWN)),
        "record": _shortened(next(line for line in records.read_text("utf-8").splitlines() if SHOWN in line[:400])),
    }


def measured_blocks(folder: Path) -> dict[str, str]:
    """The benchmark on the test reports, and the speed on the samples."""
    import evaluate

    from . import speed

    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        evaluate.main(["--corpus", str(ROOT / "corpora/reports/test")])
    figures = printed.getvalue()
    reports = figures.split(" ", 1)[0]
    result = folder / "speed.json"
    speed.main([str(ROOT / "samples"), "--out", str(result)])
    rows = ["| stage | ms a report | reports a second |", "|---|---|---|"]
    for stage, measured in json.loads(result.read_text("utf-8"))["stages"].items():
        rows.append(f"| {stage} | {measured['ms_a_report']:.1f} | {measured['reports_a_second']:.0f} |")
    return {
        "figures": f"{reports} {{reports}}\n\n{figures[figures.index('| task') :].strip()}",
        "speed": "\n".join(rows),
    }


def replaced(text: str, block: str, content: str) -> str:
    """`text` with the content of a block between its comments."""
    pattern = re.compile(rf"<!-- {block} -->\n.*?<!-- /{block} -->\n", re.DOTALL)
    if not pattern.search(text):
        raise SystemExit(f"expected a block <!-- {block} --> ... <!-- /{block} -->, found none")
    return pattern.sub(lambda _: f"<!-- {block} -->\n\n{content}\n\n<!-- /{block} -->\n", text)


def _command(*arguments: str) -> str:
    environment = {**os.environ, "COLUMNS": COLUMNS, "NO_COLOR": "1"}
    command = [sys.executable, "-m", "nlp.cli", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout


def _indented(printed: str) -> str:
    lines = [line.rstrip() for line in printed.strip("\n").split("\n")]
    return "\n".join(f"    {line}" if line else "" for line in lines)


def _shortened(line: str) -> str:
    record = json.loads(line)

    def show(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    first, second = record["counts"][:2]
    return "\n".join(
        [
            "```json",
            "{",
            f'  "schema_version": "{record["schema_version"]}",',
            f'  "report": {show(record["report"])},',
            f'  "text": {show(record["text"][:38] + "…")},',
            f'  "sections": [{show(record["sections"][1])}, …],',
            f'  "tables": {{"requests": {{"received": {show(record["tables"]["requests"]["received"])}, …}}, …}},',
            f'  "sentences": [{show(record["sentences"][3])}, …],',
            f'  "items": [{show(record["items"][0])}, …],',
            f'  "counts": [{show(first)},',
            f"             {show(second)}, …],",
            f'  "problems_stated": {show(record["problems_stated"])}, "checks": [], "summary": null, "warnings": []',
            "}",
            "```",
        ]
    )


if __name__ == "__main__":
    main()
