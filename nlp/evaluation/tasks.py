"""The tasks that `evaluate.py --task` knows: each module evaluates one and is loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from ..errors import SettingError
from .report import Inputs, TaskReport

_MODULES: Final = {
    "issues": "task_labels",
    "boilerplate": "task_labels",
    "counts": "task_counts",
    "links": "task_links",
    "summary": "task_summary",
    "checks": "task_checks",
}
TASKS: Final = tuple(_MODULES)


def evaluate(task: str, inputs: Inputs) -> TaskReport:
    """Evaluates one task. Raises SettingError on an unknown task or model, MarkupError on a wrong labelled report."""
    if task not in _MODULES:
        raise SettingError(f"unknown task {task!r}; known: {', '.join(TASKS)}")
    module = import_module(f".{_MODULES[task]}", __package__)
    report: TaskReport = module.evaluate(task, inputs)
    return report
