"""A page of rows in HTML that opens offline: what an evaluation found wrong, for people to look through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_STYLE = (
    "body{font:15px/1.6 sans-serif;margin:2em auto;max-width:75em;padding:0 1em}table{border-collapse:collapse}"
    "th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top;white-space:pre-line}"
    "th{background:#f2f2f2}"
)


def rows_page(title: str, opening: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table under a title and a line of explanation; all words are escaped."""
    body = "".join(f"<tr>{_cells('td', row)}</tr>\n" for row in rows)
    return (
        f'<!doctype html>\n<html lang="zh">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n<h1>{escape(title)}</h1>\n<p>{escape(opening)}</p>\n"
        f"<table>\n<tr>{_cells('th', header)}</tr>\n{body}</table>\n</html>\n"
    )


def _cells(kind: str, words: Iterable[str]) -> str:
    return "".join(f"<{kind}>{escape(each)}</{kind}>" for each in words)
