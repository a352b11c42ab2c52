"""Labelled reports on the command line: check, count, export, import.

`python -m nlp.corpora COMMAND --help` says what each command takes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from ..errors import GongkaiError, MarkupError, SettingError
from ..schema import Record, from_json, to_json
from .labelled import LabelledReport, to_gold
from .leaks import leaks
from .markup import parse_file
from .migrate import migrate
from .splits import read_splits
from .statistics import BANKS, to_markdown


def main(arguments: list[str]) -> int:
    """0 all well, 1 a report is wrong or a leak was found, 2 wrong usage."""
    given = _parser().parse_args(arguments)
    try:
        code: int = given.run(given)
    except (GongkaiError, OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        print(error, file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m nlp.corpora", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def command(
        name: str, words: str, run: Callable[[argparse.Namespace], int], *takes: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        for argument in takes:
            made.add_argument(*_ARGUMENTS[argument][0], **_ARGUMENTS[argument][1])
        made.set_defaults(run=run)
        return made

    command("check", "says what is wrong in labelled reports", _check, "files")
    command("gold", "writes a gold file: labels with text in place of offsets", _gold, "files", "out")
    command("text", "writes the bare texts into a folder", _text, "files", "folder")
    command("records", "writes labelled reports as records, one a line", _records, "files", "out")
    command("label", "writes corrected records (JSONL) as labelled reports", _label, "jsonl", "folder")
    command("stats", "counts the labels of a corpus by split, as Markdown", _stats, "root", "banks", "into")
    command("leaks", "finds sentences that stand in two splits; exit 1 where there is one", _leaks, "root")
    command("migrate", "rewrites reports of an older revision with the labels of this one", _migrate, "files", "folder")
    command("labelstudio", "writes labelled reports as Label Studio tasks", _labelstudio, "files", "out", "utf16")
    command("predictions", "writes records (JSONL) as tasks to correct", _predictions, "jsonl", "out", "model", "utf16")
    command("interface", "writes the labelling interface of Label Studio", _interface, "out")
    command("import", "writes corrected Label Studio tasks as labelled reports", _import, "tasks", "folder")
    command("number", "prints a bare text with its lines and pieces numbered, for a second reading", _number, "files")
    command("readings", "says what is wrong in second readings", _readings, "readings", "over")
    command(
        "reading", "writes labelled reports as readings: their labels without the text", _reading, "files", "folder"
    )
    command("agreement", "compares second readings with the first", _agreement, "readings", "over", "first", "into")
    command(
        "differences", "lists where second readings differ from the first", _differences, "readings", "over", "folder"
    )
    command(
        "settle", "writes the reports that decisions on the differences make", _settle, "decisions", "over", "folder"
    )
    command(
        "realism", "compares a corpus with real reports: statistics as Markdown", _realism, "reports", "real", "into"
    )
    command("docbin", "writes a spaCy DocBin", _docbin, "files", "out")
    command("conll", "writes BIO tags of counts, one character a line", _conll, "files", "folder")
    made = command("generate", "makes labelled reports for training from banks", _generate, "bank", "weight", "folder")
    made.add_argument("--reports", type=int, default=100, help="how many")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--noise", type=float, default=0.5, help="the share with traces of a conversion, 0 to 1")
    return parser


_ARGUMENTS: Final[dict[str, tuple[tuple[str, ...], dict[str, Any]]]] = {
    "files": (("files",), {"nargs": "+", "metavar": "FILE.gk"}),
    "root": (("root",), {"type": Path, "metavar": "FOLDER", "help": "a folder with train, dev, test"}),
    "readings": (("files",), {"nargs": "+", "metavar": "FILE.rd"}),
    "over": (("--over",), {"required": True, "type": Path, "metavar": "FOLDER", "help": "a folder with the splits"}),
    "reports": (("files",), {"nargs": "+", "metavar": "FILE.gk"}),
    "real": (("--real",), {"required": True, "type": Path, "metavar": "FOLDER", "help": "real reports of any format"}),
    "first": (
        ("--first",),
        {"type": Path, "metavar": "FOLDER", "help": "first readings, where labels were settled since"},
    ),
    "decisions": (("files",), {"nargs": "+", "metavar": "FILE.settled"}),
    "banks": (("--banks",), {"type": Path, "metavar": "FOLDER", "help": "loose parts that are learned from too"}),
    "into": (("--into",), {"type": Path, "metavar": "FILE.md", "help": "rewrites the tables in a file"}),
    "jsonl": (("jsonl",), {"type": Path, "metavar": "RECORDS.jsonl"}),
    "tasks": (("tasks",), {"type": Path, "metavar": "EXPORT.json"}),
    "out": (("--out",), {"required": True, "type": Path, "metavar": "FILE"}),
    "folder": (("--out",), {"required": True, "type": Path, "metavar": "FOLDER"}),
    "bank": (("--bank",), {"required": True, "type": Path, "nargs": "+", "action": "extend", "metavar": "FOLDER"}),
    "weight": (
        ("--weight",),
        {"nargs": "+", "action": "extend", "default": [], "metavar": "NAME=NUMBER", "help": "a label so much likelier"},
    ),
    "model": (("--model",), {"default": "gongkai", "help": "name and version of the model, shown beside its labels"}),
    "utf16": (("--utf16",), {"action": "store_true", "help": "offsets for Label Studio before 1.4"}),
}


def _read(given: argparse.Namespace) -> list[LabelledReport]:
    return [parse_file(name) for name in given.files]


def _json(value: object, out: Path) -> int:
    out.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _folder(files: Iterable[tuple[str, str]], out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    for name, words in files:
        # Not write_text with its own line ends: offsets are into the text as it is.
        (out / name).write_bytes(words.encode("utf-8"))
    return 0


def _gold(given: argparse.Namespace) -> int:
    gold = {f"{r.id}.txt": to_gold(r) for r in _read(given)}
    given.out.write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def _text(given: argparse.Namespace) -> int:
    return _folder(((f"{r.id}.txt", r.text) for r in _read(given)), given.out)


def _records(given: argparse.Namespace) -> int:
    from .records import to_record

    given.out.write_bytes(b"".join(to_json(to_record(report)) + b"\n" for report in _read(given)))
    return 0


def _stats(given: argparse.Namespace) -> int:
    splits = read_splits(given.root)
    if given.banks is not None:
        banks = [parse_file(path) for path in sorted(given.banks.glob("*.gk"))]
        splits = {"train": splits["train"], f"train{BANKS}": [*splits["train"], *banks], **splits}
    return _shown(to_markdown(splits), given.into, "stats")


def _shown(table: str, into: Path | None, mark: str) -> int:
    """Prints a table, or puts it between its marks in a file."""
    if into is None:
        print(table, end="")
        return 0
    begin, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    head, found, rest = into.read_text(encoding="utf-8").partition(begin)
    _, closed, tail = rest.partition(end)
    if not found or not closed:
        raise SettingError(f"{into}: expected the lines {begin} and {end} to put the tables between, found none")
    into.write_text(f"{head}{begin}\n\n{table}\n{end}{tail}", encoding="utf-8")
    return 0


def _leaks(given: argparse.Namespace) -> int:
    splits = read_splits(given.root)
    found = leaks(splits)
    for leak in found:
        print(leak)
    print(f"{len(found)} near-duplicates between {', '.join(splits)}")
    return 1 if found else 0


def _migrate(given: argparse.Namespace) -> int:
    sources = [(Path(name), Path(name).read_text(encoding="utf-8")) for name in given.files]
    return _folder(((path.name, migrate(markup, str(path))) for path, markup in sources), given.out)


def _labelstudio(given: argparse.Namespace) -> int:
    from .labelstudio import annotated_task

    return _json([annotated_task(report, given.utf16) for report in _read(given)], given.out)


def _read_records(path: Path) -> list[tuple[str, Record]]:
    """The records of a JSONL file, each with the name that its report gets."""
    records = [from_json(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [(Path(record.source.path).stem, record) for record in records]


def _predictions(given: argparse.Namespace) -> int:
    from .labelstudio import predicted_task

    found = _read_records(given.jsonl)
    return _json([predicted_task(record, name, given.model, given.utf16) for name, record in found], given.out)


def _label(given: argparse.Namespace) -> int:
    from .records import from_record

    return _fitted((from_record(record, name) for name, record in _read_records(given.jsonl)), given.out)


def _interface(given: argparse.Namespace) -> int:
    from .labelstudio import config

    given.out.write_text(config(), encoding="utf-8")
    return 0


def _import(given: argparse.Namespace) -> int:
    from .labelstudio_import import from_tasks

    return _fitted(from_tasks(json.loads(given.tasks.read_text(encoding="utf-8"))), given.out)


def _fitted(reports: Iterable[LabelledReport], out: Path) -> int:
    """Writes reports as markup, and says what had to be changed for it."""
    from .fit import fit
    from .write import write

    made = []
    for report in reports:
        fitted = fit(report)
        for change in fitted.changes:
            print(f"{report.id}: {change}")
        made.append((f"{report.id}.gk", write(fitted.report)))
    return _folder(made, out)


def _number(given: argparse.Namespace) -> int:
    from .readings import numbered

    for report in _read(given):
        print(f"# {report.id}\n{numbered(report.text)}")
    return 0


def _twice(given: argparse.Namespace, name: str) -> tuple[LabelledReport, LabelledReport]:
    """The first and the second reading of a report: the first lies in the folder of the same split."""
    from .readings import apply

    path = Path(name)
    first = parse_file(given.over / path.parent.name / f"{path.stem}.gk")
    if getattr(given, "first", None) is not None:
        reading = given.first / path.parent.name / path.name
        first = apply(reading.read_text(encoding="utf-8"), first.text, str(reading))
    return first, apply(path.read_text(encoding="utf-8"), first.text, name)


def _reading(given: argparse.Namespace) -> int:
    from .write_reading import write_reading

    return _folder(((f"{report.id}.rd", write_reading(report)) for report in _read(given)), given.out)


def _readings(given: argparse.Namespace) -> int:
    wrong = 0
    for name in given.files:
        try:
            _, report = _twice(given, name)
        except (MarkupError, OSError) as error:
            print(error)
            wrong += 1
            continue
        found = f"{len(report.sentences)} sentences, {len(report.items)} items, {len(report.counts)} counts"
        print(f"{name}: {len(report.sections)} sections, {found}")
    return 1 if wrong else 0


def _agreement(given: argparse.Namespace) -> int:
    from .agreement import measure
    from .agreement import to_markdown as table

    splits = dict.fromkeys(Path(name).parent.name for name in given.files)
    found = {s: measure(_twice(given, n) for n in given.files if Path(n).parent.name == s) for s in splits}
    return _shown(table(found), given.into, "agreement")


def _differences(given: argparse.Namespace) -> int:
    """Writes a file of differences for each reading; who decides puts 1, 2 or 0 in the place of the ?."""
    from .differences import differences

    pairs = [(Path(name).stem, *_twice(given, name)) for name in given.files]
    lists = {stem: [d.line(first) for d in differences(first, second)] for stem, first, second in pairs}
    print(f"{sum(map(len, lists.values()))} differences in {len(lists)} reports")
    return _folder(
        ((f"{stem}.settled", "".join(f"{line}\n" for line in found)) for stem, found in lists.items()), given.out
    )


def _settle(given: argparse.Namespace) -> int:
    """The reading lies beside its decisions: td-03.rd beside td-03.settled."""
    from .settle import settle

    settled = []
    for name in given.files:
        first, second = _twice(given, str(Path(name).with_suffix(".rd")))
        decisions = [line[0] for line in Path(name).read_text(encoding="utf-8").splitlines() if line.strip()]
        settled.append(settle(first, second, decisions))
    return _fitted(settled, given.out)


def _realism(given: argparse.Namespace) -> int:
    from .realism import read_prose
    from .realism import to_markdown as table

    real = sorted(path for path in given.real.iterdir() if path.is_file())
    made = table([read_prose(Path(name)) for name in given.files], [read_prose(path) for path in real])
    return _shown(made, given.into, "realism")


def _docbin(given: argparse.Namespace) -> int:
    from .docbin import to_docbin

    given.out.write_bytes(to_docbin(_read(given)).to_bytes())
    return 0


def _conll(given: argparse.Namespace) -> int:
    from .docbin import to_conll

    return _folder(((f"{r.id}.conll", to_conll(r)) for r in _read(given)), given.out)


def _generate(given: argparse.Namespace) -> int:
    from .generate import Settings, generate, parse_weights, read_banks

    settings = Settings(reports=given.reports, seed=given.seed, noise=given.noise, weights=parse_weights(given.weight))
    return _folder(generate(read_banks(given.bank), settings), given.out)


def _check(given: argparse.Namespace) -> int:
    wrong = 0
    for name in given.files:
        try:
            report = parse_file(name)
        except (MarkupError, OSError) as error:
            print(error)
            wrong += 1
            continue
        kinds = Counter(s.kind for s in report.sentences)
        print(
            f"{name}: {len(report.text)} characters, {len(report.sections)} sections, {len(report.items)} items, "
            f"{len(report.counts)} counts, {len(list(report.links()))} links, sentences {dict(kinds)}"
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
