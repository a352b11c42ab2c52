"""Draws plots as PNG with matplotlib (extra `bench`), without a display."""

from __future__ import annotations

from pathlib import Path

from matplotlib.figure import Figure

from .report import Plot


def draw(plot: Plot, file: Path) -> Path:
    """Draws a plot into a PNG file of 1200 by 900 dots. Labels are English: a font for Chinese is not sure to be there.

    Raises OSError where the file cannot be written.
    """
    figure = Figure(figsize=(8, 6), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    if plot.diagonal:
        axes.plot([0, 1], [0, 1], linestyle="--", color="0.6", label="perfect")
    for line in plot.lines:
        axes.plot([x for x, _ in line.points], [y for _, y in line.points], marker="o", label=line.name)
    if plot.log_x:
        axes.set_xscale("log")
    axes.set(title=plot.title, xlabel=plot.x, ylabel=plot.y)
    axes.grid(color="0.9")
    if plot.lines or plot.diagonal:
        axes.legend()
    figure.savefig(file, format="png", metadata={"Software": None})
    return file
