"""`python -m nlp.cli` is `gongkai`."""

from __future__ import annotations

from .app import main

# Worker processes import this file under another name.
if __name__ == "__main__":
    main()
