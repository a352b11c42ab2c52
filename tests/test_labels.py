"""The label sets: complete, in the guidelines' words, read-only, with errors that name what is known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nlp import labels

SETS = {
    "sections": labels.SECTIONS,
    "issues": labels.ISSUES,
    "sentences": labels.SENTENCE_KINDS,
    "indicators": labels.INDICATORS,
    "qualifiers": labels.QUALIFIERS,
    "stated": labels.STATED,
    "checks": labels.CHECK_STATUSES,
}


@pytest.mark.parametrize("name", SETS)
def test_every_label_has_a_name_in_both_languages(name: str) -> None:
    found = SETS[name]
    assert len(found) >= 2
    for key, label in found.items():
        assert key == label.name and re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)?", key)
        assert re.search(r"[\u4e00-\u9fff]", label.zh) and not re.search(r"[\u4e00-\u9fff]", label.en)
    for language in ("zh", "en"):
        names = [getattr(label, language) for label in found.values()]
        assert len(set(names)) == len(names)


def test_the_sets_of_the_guidelines() -> None:
    assert list(labels.ISSUES) == [
        "timeliness",
        "channels",
        "content",
        "interpretation",
        "engagement",
        "staffing",
        "commitment",
        "institutions",
        "platform",
        "requests",
        "oversight",
        "vetting",
        "other",
    ]
    assert len(labels.SECTIONS) == 17 and len(labels.INDICATORS) == 29
    assert set(labels.QUALIFIERS) == {"exact", "approx", "at_least", "at_most"}
    assert set(labels.STATED) == {"number", "negation"}
    assert set(labels.SENTENCE_KINDS) == {"formula", "template", "specific"}


def test_a_dotted_label_has_its_parent_in_the_set() -> None:
    for found in (labels.SECTIONS, labels.INDICATORS):
        dotted = [name for name in found if "." in name and not name.startswith("table.")]
        assert dotted and all(name.partition(".")[0] in found or name.startswith("requests.") for name in dotted)


def test_an_unknown_label_is_named_with_those_that_are_known() -> None:
    with pytest.raises(KeyError, match=r"'speed' is no issue category; known: timeliness, channels"):
        labels.ISSUES["speed"]
    assert "speed" not in labels.ISSUES and 3 not in labels.ISSUES
    assert labels.ISSUES.get("speed") is None


def test_a_set_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        labels.ISSUES["speed"] = labels.Label("speed", "快", "speed")  # type: ignore[index]
    with pytest.raises(AttributeError):
        labels.ISSUES["content"].zh = "别的"  # type: ignore[misc]


def test_the_schema_published_uses_no_label_that_is_unknown() -> None:
    source = (Path(labels.__file__).parent / "layout" / "chapters.py").read_text(encoding="utf-8")
    named = set(re.findall(r'"((?:overview|table)\.[a-z]+)"', source))
    assert named and named <= set(labels.SECTIONS)
