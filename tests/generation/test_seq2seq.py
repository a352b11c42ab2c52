"""A tiny random model, made here: it loads, writes the same twice, and its gibberish never reaches a record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
tokenizers = pytest.importorskip("tokenizers")

import torch  # noqa: E402

from nlp.annotators.summary_generate import REFUSED, open_generator  # noqa: E402
from nlp.errors import SettingError  # noqa: E402
from nlp.generation.seq2seq import load as load_model  # noqa: E402
from nlp.pipeline import annotate_document, load  # noqa: E402
from nlp.reading import Document  # noqa: E402
from tests.layout.reports import with_problems  # noqa: E402

TEXT = with_problems("一是更新不及时；二是人手不足。\n下一步，我局将：一是按月更新栏目；二是增配人手2名。")
SPECIAL = ["<pad>", "</s>", "<unk>"]


def make_tokenizer(folder: Path) -> int:
    """Writes a tokeniser of single characters; the size of its vocabulary."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers

    characters = [*sorted(set(TEXT) - set(" \n")), "仙", "9"]
    vocabulary = {piece: n for n, piece in enumerate([*SPECIAL, *characters])}
    made = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
    fast = transformers.PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=64
    )
    fast.save_pretrained(folder)
    return len(vocabulary)


@pytest.fixture(scope="module", params=["t5", "bart"])
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a model with random weights."""
    folder = tmp_path_factory.mktemp(request.param)
    size = make_tokenizer(folder)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    common = {"vocab_size": size, "d_model": 16, "pad_token_id": 0, "eos_token_id": 1, "decoder_start_token_id": 0}
    if request.param == "t5":
        config = transformers.T5Config(d_kv=8, d_ff=16, num_layers=1, num_heads=2, **common)
        model = transformers.T5ForConditionalGeneration(config)
    else:
        config = transformers.BartConfig(
            encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2,
            encoder_ffn_dim=16, decoder_ffn_dim=16, max_position_embeddings=64, bos_token_id=0,
            forced_eos_token_id=1, **common,
        )  # fmt: skip
        model = transformers.BartForConditionalGeneration(config)
    model.save_pretrained(folder)
    return folder


def test_a_checkpoint_writes_the_same_twice(checkpoint: Path) -> None:
    one, other = open_generator(str(checkpoint)), load_model(str(checkpoint))
    text = TEXT * 20  # far over what the model takes
    assert one(text, 10) == other(text, 10)
    assert one.revision == other.revision and len(one.revision) == 16


def test_a_random_model_leaves_the_extractive_summary_or_words_of_the_report(checkpoint: Path) -> None:
    document = Document(path="x.txt", text=TEXT, sha256="0" * 64, format="text")
    record = annotate_document(document, load(summary_model=str(checkpoint), summary_length=20))
    plain = annotate_document(document, load(summary_length=20))
    assert record.summary is not None and len(record.summary.text) <= 20
    assert (record.summary == plain.summary) == (REFUSED in record.warnings)


def test_a_pipeline_with_a_model_is_kept_and_another_model_is_noticed(checkpoint: Path, tmp_path: Path) -> None:
    import shutil

    import spacy

    own = tmp_path / "model"
    shutil.copytree(checkpoint, own)
    load(summary_model=str(own)).to_disk(tmp_path / "pipe")
    assert spacy.load(tmp_path / "pipe").get_pipe("gongkai_summary").settings()["model"] == str(own)
    model = transformers.AutoModelForSeq2SeqLM.from_pretrained(own)
    with torch.no_grad():
        model.get_input_embeddings().weight.add_(1.0)
    model.save_pretrained(own)
    with pytest.raises(SettingError, match="revision"):
        spacy.load(tmp_path / "pipe")


def test_what_is_no_such_model_is_refused(checkpoint: Path, tmp_path: Path) -> None:
    import shutil

    from safetensors.torch import load_file, save_file

    with pytest.raises(SettingError, match="safetensors"):
        open_generator(str(tmp_path))
    with pytest.raises(SettingError, match="no such folder"):
        open_generator(str(tmp_path / "none"))
    less = tmp_path / "less"
    shutil.copytree(checkpoint, less)
    weights = {k: v for k, v in load_file(less / "model.safetensors").items() if "layer_norm" not in k}
    save_file(weights, less / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(SettingError, match="missing"):
        open_generator(str(less))
    (less / "model.safetensors").write_bytes(b"\x00" * 40)
    with pytest.raises(SettingError, match="less"):
        open_generator(str(less))
    other = tmp_path / "other"
    shutil.copytree(checkpoint, other)
    (other / "config.json").write_text(json.dumps({"model_type": "bert"}))
    with pytest.raises(SettingError, match="sequence-to-sequence"):
        open_generator(str(other))
