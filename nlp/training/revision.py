"""Which labelled reports a model was trained on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def corpus_revision(files: Sequence[Path]) -> dict[str, Any]:
    """The number of reports and a hash over their names and contents, whatever their order."""
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda f: f.name):
        digest.update(file.name.encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return {"reports": len(files), "revision": digest.hexdigest()[:12]}
