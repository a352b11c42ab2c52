"""Small steps through Word's XML, whichever of its two namespaces (transitional, strict) a file uses."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and the like."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def value(element: etree._Element, name: str) -> str | None:
    """An attribute by its name without namespace."""
    for key, content in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(content)
    return None


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child of that name."""
    return next((one for one in element if local(one) == name), None)


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """All children of that name."""
    return (one for one in element if local(one) == name)


def flag(element: etree._Element | None) -> bool:
    """An on-off property: on where it stands without a value."""
    return element is not None and (value(element, "val") or "true").lower() not in ("0", "false", "off")


def integer(text: str | None, default: int) -> int:
    """A whole number of an attribute, kept within what a document can mean."""
    try:
        return max(0, min(int(text or ""), 32_767))
    except ValueError:
        return default
