"""The progress bar: files done, rate, time left; on a terminal only, so that logs stay clean."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

Advance = Callable[[bool], None]
"""Told of each file as it is done: True where it went well."""


@contextlib.contextmanager
def progress_bar(total: int, skipped: int, *, shown: bool) -> Iterator[Advance]:
    """A bar on stderr for `total` files of which `skipped` are done already; silent where `shown` is false."""
    if not shown or not sys.stderr.isatty():
        yield lambda well: None
        return
    # Loading rich costs more than a small batch; only a terminal needs it.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("annotating"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(compact=True),
        TextColumn("{task.fields[failures]}", style="red"),
    )
    with Progress(*columns, console=Console(stderr=True), expand=True, transient=True) as bar:
        task = bar.add_task("", total=total, completed=skipped, rate="", failures="")
        failures = 0

        def advance(well: bool) -> None:
            nonlocal failures
            failures += not well
            speed = bar.tasks[0].speed
            bar.update(
                task,
                advance=1,
                rate=f"{speed:.1f}/s" if speed else "",
                failures=f"{failures} failed" if failures else "",
            )

        yield advance
