"""gongkai: Chinese government-information-disclosure annual reports (政府信息公开工作年度报告) as data.

import nlp
pipe = nlp.load()                      # a spaCy Language
record = nlp.annotate("report.docx")   # from a file of any format to a checked record
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .pipeline import annotate, load
    from .reading import read
    from .schema import Record

__all__ = ["Record", "annotate", "load", "read"]
__version__ = "0.1.0.dev0"

_HOMES = {"annotate": ".pipeline", "load": ".pipeline", "read": ".reading", "Record": ".schema"}


def __getattr__(name: str) -> Any:
    # Lazily: `gongkai --help` and `import nlp` must not pay for spaCy.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
