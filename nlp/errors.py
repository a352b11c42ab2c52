"""The project's own errors: each says what was expected, what was found and what to do.

Nothing else leaves the public functions on bad input, so that a batch catches one type and goes on.
"""

from __future__ import annotations


class GongkaiError(Exception):
    """Base of all errors that bad input, bad data or bad settings cause. `stage` names where it happened."""

    stage = "unknown"


class ReadingError(GongkaiError):
    """A file could not be turned into text."""

    stage = "reading"


class UnsupportedFormat(ReadingError):
    """The file is of a kind that no reader takes."""


class EmptyFile(ReadingError):
    """The file holds no text at all."""


class BrokenFile(ReadingError):
    """The file claims a format that its bytes do not keep."""


class EncryptedFile(ReadingError):
    """The file is protected by a password."""


class ScannedFile(ReadingError):
    """The file holds pictures of text and no text layer."""


class TooLarge(ReadingError):
    """The file, or what it unpacks to, is over the limit that was set."""


class MissingConverter(ReadingError):
    """The format needs a program that is not installed."""


class NotAReport(GongkaiError):
    """The text is no government-information-disclosure annual report."""

    stage = "layout"


class RecordError(GongkaiError, ValueError):
    """A record, or a part of one, was built wrong."""

    stage = "record"


class SettingError(GongkaiError, ValueError):
    """A setting is misspelt or out of range."""

    stage = "settings"


class MarkupError(GongkaiError, ValueError):
    """A labelled report breaks the markup; the message names file, line and reason."""

    stage = "corpora"
