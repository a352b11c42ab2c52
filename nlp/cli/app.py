"""Arguments, exit statuses and one-line errors. What a command does lies in `nlp.batch` and beside this file.

Everything heavy is imported inside the command that needs it, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import shlex
import sys
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .. import __version__
from ..errors import GongkaiError, SettingError

if TYPE_CHECKING:
    from ..batch import BatchResult

ALL_WELL: Final = 0
SOME_FAILED: Final = 1
NOT_DONE: Final = 2
"""Wrong usage, or a reason why the whole batch cannot go on: never taken for a batch that is complete."""
INTERRUPTED: Final = 130


class Format(StrEnum):
    """What `annotate` writes."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


class Lang(StrEnum):
    """The language that labels and headings are shown in."""

    ZH = "zh"
    EN = "en"


app = typer.Typer(
    name="gongkai",
    help="Turns Chinese government-information-disclosure annual reports (政府信息公开工作年度报告) into data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def main() -> None:
    """Runs the command and ends the process with its status."""
    debug = "--debug" in sys.argv
    if debug:
        sys.argv.remove("--debug")  # valid anywhere on the line, for every command
    try:
        app()
    except GongkaiError as error:
        if debug:
            raise
        _fail(str(error))
    except Exception as error:  # the last stop: a traceback helps only those who asked for it
        if debug:
            raise
        _fail(
            f"a fault of the program ({type(error).__name__}: {error}); run again with --debug and report what it says"
        )


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.", is_eager=True)] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")] = False,
) -> None:
    if version:
        typer.echo(f"gongkai {__version__}")
        raise typer.Exit(ALL_WELL)


@app.command()
def annotate(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="Files, folders, quoted patterns, or - for a list of paths on stdin."),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="Where the records go.")],
    form: Annotated[
        Format,
        typer.Option(
            "--format",
            help="jsonl: one record a line. csv, parquet: one row a report and one a count, beside the .jsonl file.",
        ),
    ] = Format.JSONL,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", help="Worker processes; 0 works in this process, without timeout.")
    ] = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Keep the records that FILE holds and work on what is missing.")
    ] = False,
    timeout: Annotated[float, typer.Option("--timeout", help="Seconds for one file; 0 for no limit.")] = 120.0,
    summary_length: Annotated[
        int | None,
        typer.Option("--summary-length", metavar="N", help="Characters of a summary at most, 20 to 2,000; 200."),
    ] = None,
    summary_model: Annotated[
        str | None,
        typer.Option("--summary-model", metavar="MODEL", help="A seq2seq model (folder or name) writes the summaries."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no closing line.")] = False,
) -> None:
    """Annotate reports: one JSON record a line, in the order of the files.

    Files that fail go to FILE.failed.jsonl with stage, error and message, and the batch goes on.
    Exit status: 0 all well, 1 some files failed, 2 wrong usage or unable to go on, 130 interrupted.
    """
    from .. import batch

    batch.format_named(form)
    records = out if form is Format.JSONL else out.with_suffix(".jsonl")
    if form is not Format.JSONL and records == out:
        raise SettingError(f"--out {out}: expected a name that ends in .{form}, found one in .jsonl")
    settings = _summary_settings(summary_length, summary_model)
    try:
        result = batch.annotate(
            _listed(paths),
            records,
            jobs=jobs,
            resume=resume,
            timeout=timeout if timeout > 0 else None,
            factory=partial(batch.default_factory, **settings) if settings else batch.default_factory,
            settings=settings,
            show_progress=not quiet,
        )
    except batch.Interrupted:
        typer.echo(f"\ninterrupted; the records in {records} are whole. To continue:\n  {_resume_command()}", err=True)
        raise typer.Exit(INTERRUPTED) from None
    if form is not Format.JSONL:
        batch.export(records, out, form)
    if not quiet:
        typer.echo(_closing_line(result, out), err=True)
    raise typer.Exit(SOME_FAILED if result.failed else ALL_WELL)


@app.command()
def show(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="What annotate wrote.")],
    report: Annotated[
        str | None,
        typer.Option("--report", "-r", metavar="N|NAME", help="One report in full: its number, or a part of its name."),
    ] = None,
    lang: Annotated[Lang, typer.Option("--lang", help="Language of headings and labels.")] = Lang.ZH,
) -> None:
    """Show records as a readable table: a line for each report, or one report in full."""
    from .show import show_file

    show_file(file, report, lang)


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="What annotate wrote.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE.jsonl", help="Where the checked records go.")],
    previous: Annotated[
        Path | None,
        typer.Option("--previous", metavar="OLD.jsonl", help="Last year's records, matched by agency and year."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No closing line.")] = False,
) -> None:
    """Check records for contradictions, alone and against last year's; writes them again with their checks."""
    from .check import check_file, closing_line

    checked = check_file(file, previous, out)
    if not quiet:
        typer.echo(closing_line(checked, out, previous is not None), err=True)


@app.command()
def counts(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="What annotate wrote.")],
    out: Annotated[
        Path,
        typer.Option(
            "--out", "-o", metavar="FILE.csv|parquet|xlsx", help="Where the rows go; its ending is the format."
        ),
    ],
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No closing line.")] = False,
) -> None:
    """One row a count of all reports of a file, for a spreadsheet or a data frame.

    A part names the row of its total (parent, parent_value): leave rows with a parent out where totals are added up.
    """
    from .counts import write_counts

    written = write_counts(file, out)
    if not quiet:
        typer.echo(f"{out}: {written.counts:,} counts of {written.reports:,} reports", err=True)


@app.command()
def summarise(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="What annotate wrote.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="REPORT.md", help="Where the page goes; else it is printed.")
    ] = None,
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="The same as JSON.")] = None,
    lang: Annotated[Lang, typer.Option("--lang", help="Language of headings and labels.")] = Lang.ZH,
) -> None:
    """One page on all reports of a file: totals, commonest problems, boilerplate, failing checks, outliers."""
    from .summarise import summarise_file

    summarise_file(file, out, json, lang)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    import json

    from ..schema import json_schema

    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))


@app.command()
def labels() -> None:
    """List every label with its Chinese and English name."""
    from .show import show_labels

    show_labels()


def _listed(paths: list[str]) -> list[str]:
    from ..batch.inputs import split_list

    return [each for path in paths for each in (split_list(sys.stdin.buffer.read()) if path == "-" else [path])]


def _summary_settings(length: int | None, model: str | None) -> dict[str, Any]:
    """What of the summary is not as it ships. Raises SettingError here, not in each worker."""
    settings: dict[str, Any] = {}
    if length is not None:
        from ..annotators.summary import LENGTH, check_length

        check_length(length)
        if length != LENGTH:
            settings["summary_length"] = length
    if model is not None:
        settings["summary_model"] = model
    return settings


def _closing_line(result: BatchResult, out: Path) -> str:
    parts = [f"{result.done:,} annotated"]
    if result.skipped:
        parts.append(f"{result.skipped:,} already there")
    if result.failed:
        kinds = ", ".join(f"{number:,} {error}" for error, number in sorted(result.errors.items()))
        parts.append(f"{result.failed:,} failed ({kinds}), see {result.failed_out}")
    worked = result.done + result.failed
    rate = f", {worked / result.seconds:.1f} a second" if worked and result.seconds > 0 else ""
    return f"{out}: {'; '.join(parts)} ({result.seconds:.1f} s{rate})"


def _resume_command() -> str:
    arguments = [each for each in sys.argv[1:] if each != "--resume"]
    return shlex.join([os.path.basename(sys.argv[0]), *arguments, "--resume"])


def _fail(message: str) -> None:
    typer.echo(f"gongkai: {message}", err=True)
    raise SystemExit(NOT_DONE)
