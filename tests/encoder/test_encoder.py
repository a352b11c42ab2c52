"""The encoder: one token a character, the same scores whatever stands beside a text, ONNX that says what torch says."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

import train as script
from nlp.annotators.boilerplate import BoilerplateComponent
from nlp.annotators.issues import IssueComponent
from nlp.encoder.characters import CLS, SEP, UNK, Characters
from nlp.encoder.model import load
from nlp.encoder.session import Session
from nlp.errors import SettingError
from nlp.training.finetune import FinetuneSettings
from nlp.training.network import Classifier, export, quantise
from nlp.training.pretrain import Batches, PretrainSettings, encode

ROOT = Path(__file__).parents[2]
REPORTS = sorted(ROOT.glob("corpora/reports/dev/*.gk"))
TEXTS = ["一是公开内容不够全面,更新不及时。", "二是 121条", "", "𠮷Ω", "三是人手不足。" * 40]
KNOWN = "一二三是公开内容不够全面更新及时人手足条121,。abc"


@pytest.fixture(scope="module")
def trained(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder that the script has fine-tuned on a few reports."""
    corpus, dev = (tmp_path_factory.mktemp(name) for name in ("corpus", "dev"))
    for n, file in enumerate(REPORTS[:9]):
        (corpus if n < 6 else dev).joinpath(file.name).write_bytes(file.read_bytes())
    out = tmp_path_factory.mktemp("model") / "issues"
    arguments = ["issues", "--corpus", str(corpus), "--dev", str(dev), "--base", str(base), "--out", str(out)]
    assert script.main([*arguments, "--set", "epochs=2", "--set", "length=64"]) == 0
    # Again, from its checkpoints: a run that has ended has nothing left to do and writes the same figures.
    before = json.loads((out / "config.json").read_text("utf-8"))["metrics"]
    assert script.main([*arguments, "--set", "epochs=2", "--set", "length=64"]) == 0
    assert json.loads((out / "config.json").read_text("utf-8"))["metrics"] == before
    return out


def test_each_character_is_a_token_and_keeps_its_place(base: Path) -> None:
    characters = Characters.load(base / "tokenizer.json")
    ids, places = characters.encode("公 1A\n甲")
    assert places == [0, 2, 3, 5]
    assert ids[0] == characters.ids["公"] and ids[1] == characters.ids["1"] and ids[2] == characters.ids["a"]
    assert ids[3] == UNK


@given(st.text(alphabet=st.sampled_from(KNOWN + " \n\t甲乙ABZ，"), max_size=40))
def test_hugging_face_reads_the_same_tokens(text: str) -> None:
    characters = Characters.count([KNOWN * 3])
    from nlp.encoder import characters as module

    other = Tokenizer.from_str(json.dumps(module._tokenizer_json(characters.ids)))
    assert other.encode(text).ids == [CLS, *characters.encode(text)[0], SEP]


def test_a_tokenizer_of_another_kind_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "tokenizer.json"
    for words, reason in (("{}", "vocabulary"), ('{"model": {"vocab": {"a": 0}}}', "first five")):
        file.write_text(words, encoding="utf-8")
        with pytest.raises(SettingError, match=reason):
            Characters.load(file)


def test_onnx_says_what_torch_says(base: Path, tmp_path: Path) -> None:
    network = Classifier.over(base, 13, several=True)
    export(network, tmp_path / "model.onnx")
    (tmp_path / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes())
    session = Session(tmp_path, 64)
    for text in TEXTS:
        ids = torch.tensor([session.tokeniser.encode(text)])
        assert len(ids[0]) <= 64
        with torch.no_grad():
            expected = network(ids, torch.ones_like(ids))["logits"][0].numpy()
        assert np.abs(session.logits([text])[0] - expected).max() < 1e-3


def test_padding_changes_nothing(base: Path) -> None:
    network = Classifier.over(base, 3, several=False).eval()
    ids = torch.tensor([[CLS, 7, 8, SEP]])
    padded = torch.nn.functional.pad(ids, (0, 5))
    with torch.no_grad():
        alone = network(ids, torch.ones_like(ids))["logits"]
        together = network(padded, (padded != 0).long())["logits"]
    assert torch.allclose(alone, together, atol=1e-5)


def test_order_company_and_the_cache_change_nothing(base: Path, tmp_path: Path) -> None:
    export(Classifier.over(base, 13, several=True), tmp_path / "fp32.onnx")
    quantise(tmp_path / "fp32.onnx", tmp_path / "model.onnx")
    (tmp_path / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes())
    session = Session(tmp_path, 64)
    together = session.logits(TEXTS)
    assert np.array_equal(session.logits(TEXTS[::-1])[::-1], together)
    assert np.array_equal(np.stack([Session(tmp_path, 64).logits([text])[0] for text in TEXTS]), together)
    assert session.logits([]).shape == (0, 0)


def test_a_fine_tuned_encoder_labels_items(trained: Path) -> None:
    component = IssueComponent(str(trained))
    said = component.model.predict(["一是公开内容不够全面。", ""])
    assert all(issues and all(0 <= i.score <= 1 for i in issues) for issues in said)
    assert component.settings()["revision"] == load(trained).revision
    config = json.loads((trained / "config.json").read_text("utf-8"))
    assert config["corpus"]["reports"] == 6 and config["dev"]["reports"] == 3
    assert (trained / "README.md").is_file() and not (trained / "fp32.onnx").exists()


def test_a_broken_folder_is_refused(trained: Path, tmp_path: Path) -> None:
    for name in ("config.json", "tokenizer.json", "model.onnx"):
        (tmp_path / name).write_bytes((trained / name).read_bytes())
    (tmp_path / "config.json").write_text('{"format": "other"}', encoding="utf-8")
    with pytest.raises(SettingError, match="expected format"):
        load(tmp_path)
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SettingError, match="expected format"):
        BoilerplateComponent(str(tmp_path))
    (tmp_path / "config.json").write_bytes((trained / "config.json").read_bytes())
    (tmp_path / "model.onnx").write_bytes(b"no network")
    with pytest.raises(SettingError, match="ONNX"):
        load(tmp_path)
    (tmp_path / "model.onnx").write_bytes((trained / "model.onnx").read_bytes())
    (tmp_path / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SettingError, match=r"tokenizer\.json"):
        load(tmp_path)
    with pytest.raises(SettingError, match="checkpoint folder"):
        Classifier.over(tmp_path / "nothing", 3, several=True)


def test_settings_out_of_range_are_refused() -> None:
    for make in (
        lambda: FinetuneSettings(epochs=0),
        lambda: PretrainSettings(heads=3),
        lambda: PretrainSettings(steps=0),
    ):
        with pytest.raises(SettingError, match="out of range"):
            make()
    assert script.main(["issues", "--corpus", str(ROOT / "corpora/banks"), "--base", "x", "--out", "y"]) == 2


def test_whole_words_are_masked_and_the_same_step_is_the_same_batch() -> None:
    texts = ["公开内容不够全面,更新不及时。" * 200]
    characters = Characters.count(texts)
    ids, begins = encode(texts, characters)
    settings = PretrainSettings(length=32, batch=4, masked=0.3)
    batches = Batches(ids, begins, len(characters), settings)
    given_, target, asked = batches(3)
    assert given_.shape == target.shape == asked.shape == (4, 32)
    assert all(np.array_equal(a, b) for a, b in zip(batches(3), (given_, target, asked), strict=True))
    assert not np.array_equal(batches(4)[2], asked)
    assert (given_[~asked] == target[~asked]).all() and 0.15 < asked.mean() < 0.45
    # A word is asked for as a whole: within 公开 the second character is asked for if the first is.
    first, second = characters.ids["公"], characters.ids["开"]
    pairs = (target[:, :-1] == first) & (target[:, 1:] == second)
    assert (asked[:, :-1][pairs] == asked[:, 1:][pairs]).all()


def test_pretraining_lowers_the_loss_and_can_go_on(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("全年主动公开政府信息。公开内容不够全面,更新不及时。" * 300, encoding="utf-8")
    tiny = ["layers=1", "width=32", "heads=2", "length=32", "longest=64", "batch=8", "steps=60", "rate=0.003"]
    settings = [part for pair in tiny for part in ("--set", pair)]
    out = tmp_path / "base"
    assert script.main(["encoder", "--corpus", str(text), "--out", str(out), *settings]) == 0
    figures = json.loads((out / "pretraining.json").read_text("utf-8"))
    assert figures["loss"][-1][1] < np.log(figures["vocabulary"])
    again = tmp_path / "again"
    assert script.main(["encoder", "--corpus", str(text), "--base", str(out), "--out", str(again), *settings]) == 0
    assert json.loads((again / "pretraining.json").read_text("utf-8"))["loss"][-1][1] < figures["loss"][-1][1]
