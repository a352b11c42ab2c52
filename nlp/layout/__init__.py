"""Text to sections, tables, items and sentences; knows no models."""

from .analysis import Layout, Span, analyse

__all__ = ["Layout", "Span", "analyse"]
