"""A tiny encoder to fine-tune, and a few labelled reports in folders of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertModel

from nlp.encoder.characters import Characters

REPORTS = sorted((Path(__file__).parents[2] / "corpora" / "reports" / "dev").glob("*.gk"))


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint with random weights."""
    folder = tmp_path_factory.mktemp("roots") / "tiny"
    folder.mkdir()
    characters = Characters.count(["一二三是公开内容不够全面更新及时人手足条渠道,。" * 3])
    characters.save(folder / "tokenizer.json")
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(characters), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def splits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of reports: four to learn from, two for dev, two for test."""
    found = {}
    for name, first, last in (("train", 0, 4), ("dev", 4, 6), ("test", 6, 8)):
        found[name] = tmp_path_factory.mktemp(name)
        for file in REPORTS[first:last]:
            (found[name] / file.name).write_bytes(file.read_bytes())
    return found
