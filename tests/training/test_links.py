"""The model of links: trained again it is the same, it learns what it was shown, and its folder is complete."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nlp.annotators.links import LinkModel, load_links
from nlp.errors import SettingError
from nlp.labels import ISSUES
from nlp.training.links import LinkSettings, train_links, write_links

REPORTS = sorted((Path(__file__).parents[2] / "corpora" / "reports" / "dev").glob("*.gk"))[:12]
SETTINGS = LinkSettings(folds=2, least_items=2)


@pytest.fixture(scope="module")
def trained() -> tuple[LinkModel, dict[str, Any]]:
    """A model of a few reports, its threshold from others."""
    return train_links(REPORTS[:8], REPORTS[8:], SETTINGS)


def test_it_learns_links_from_a_few_reports(trained: tuple[LinkModel, dict[str, Any]]) -> None:
    model, figures = trained
    assert figures["on"] == "dev" and figures["reports"] <= 4 and figures["links"] > 5
    assert figures["f1"] > 0.75
    assert 0.2 <= model.threshold <= 0.81


def test_the_same_seed_gives_the_same_model(trained: tuple[LinkModel, dict[str, Any]]) -> None:
    model, figures = train_links(REPORTS[:8], REPORTS[8:], SETTINGS)
    assert figures == trained[1] and np.array_equal(model.weights, trained[0].weights)


def test_without_dev_reports_figures_are_of_reports_left_out() -> None:
    _, figures = train_links(REPORTS, settings=SETTINGS)
    assert figures["on"] == "2 folds" and figures["f1"] > 0.75


def test_the_folder_is_complete(trained: tuple[LinkModel, dict[str, Any]], tmp_path: Path) -> None:
    model, figures = trained
    write_links(model, figures, REPORTS[:8], tmp_path, REPORTS[8:], SETTINGS)
    config = json.loads((tmp_path / "config.json").read_text("utf-8"))
    assert config["labels"] == list(ISSUES) and config["metrics"] == figures
    assert config["settings"]["least_items"] == 2 and config["corpus"]["reports"] == 8
    card = (tmp_path / "README.md").read_text("utf-8")
    assert config["corpus"]["revision"] in card and "问题与改进措施" in card
    assert np.allclose(load_links(tmp_path).weights, model.weights, atol=1e-4)
    assert {file.suffix for file in tmp_path.iterdir()} == {".json", ".md"}


def test_reports_without_links_are_refused(tmp_path: Path) -> None:
    head = "---\nid: x\nagency: 云溪县水务局\nyear: 2022\ntables: {}\n---\n"
    file = tmp_path / "x.gk"
    file.write_text(f"{head}@problems\n{{p1 timeliness}}更新慢。{{s}}{{/}}\n", encoding="utf-8")
    with pytest.raises(SettingError, match="whose measures answer problems"):
        train_links([file], settings=SETTINGS)


@pytest.mark.parametrize("wrong", [{"strength": 0}, {"named": 2}, {"folds": 1}, {"least_items": 0}])
def test_settings_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingError, match="out of range"):
        LinkSettings(**wrong)
