"""Which of two languages to speak."""

from __future__ import annotations

from collections.abc import Callable

from ..labels import LabelSet

Say = Callable[[str, str], str]
"""Takes the Chinese and the English wording, gives the one wanted."""


def speaking(lang: str) -> Say:
    """The chooser for `zh` or `en`."""
    return (lambda zh, en: zh) if lang == "zh" else (lambda zh, en: en)


def label_name(say: Say, known: LabelSet, name: str) -> str:
    """How people read a label."""
    label = known[name]
    return say(label.zh, label.en)
