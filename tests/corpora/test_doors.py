"""Statistics, leaks, migration, the data set, the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.tokens import DocBin

from nlp import labels
from nlp.corpora import hub
from nlp.corpora.__main__ import main
from nlp.corpora.docbin import from_docbin
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.leaks import grams, leaks
from nlp.corpora.markup import parse, parse_file
from nlp.corpora.migrate import Change, current, migrate
from nlp.corpora.splits import read_splits, split_files
from nlp.corpora.statistics import amounts, to_markdown
from nlp.errors import MarkupError, SettingError

from .test_markup import BODY, HEAD, REPORT

LONG = "组织乡镇水管员到云屏水库观摩除险加固现场并逐项讲解信息公开内容"


def _report(id: str, *sentences: str) -> LabelledReport:
    head = HEAD.replace("t-01", id)
    return parse(head + "@overview\n" + "".join(f"{words}。{{s}}\n" for words in sentences))


def test_amounts_are_those_of_the_labels() -> None:
    found = amounts([REPORT, REPORT])
    assert found.totals["reports"] == 2 and found.totals["counts"] == 12 and found.totals["links"] == 6
    assert found.totals["zero statements"] == found.totals["zero statements in words"] == 2
    assert found.totals["parts with parents"] == 6 and found.totals["approximate counts"] == 2
    assert found.issues == {"channels": 4, "staffing": 4, "timeliness": 2}
    assert found.sentences["template"] == 2 and found.sections["measures"] == 2


def test_the_table_names_all_labels_and_marks_what_is_short() -> None:
    table = to_markdown({"train": [REPORT], "test": [REPORT] * 30})
    for known in (labels.ISSUES, labels.INDICATORS, labels.SENTENCE_KINDS):
        assert all(f"| `{name}` {label.zh} |" in table for name, label in known.items())
    assert "| `channels` 公开渠道与形式 | **2** | 60 |" in table
    assert "| `other` 其他 | **0** | **0** |" in table and "| `other` 其他数量 | 0 | 0 |" in table
    assert "| amount | train | test |" in table


def test_a_near_duplicate_between_splits_is_found_and_within_a_split_is_none() -> None:
    splits = {"train": [_report("a", LONG, LONG)], "test": [_report("b", LONG.replace("云屏", "澜山"), "全年办结三件")]}
    assert leaks(splits | {"test": []}) == []
    found = leaks({"train": [_report("a", LONG)], "test": [_report("b", f"一是{LONG}")]})
    assert [(leak.report, leak.other_report) for leak in found] == [("test/b", "train/a")]
    assert found[0].similarity >= 0.8 and LONG in str(found[0])
    template = replace(_report("b", LONG), sentences=(replace(_report("b", LONG).sentences[0], kind="template"),))
    assert leaks({"train": [_report("a", LONG)], "test": [template]}) == []


def test_words_of_the_format_and_short_sentences_are_no_leak() -> None:
    assert grams("全年未发生政府信息公开行政复议、行政诉讼，予以公开12件。") == frozenset()
    assert len(grams(LONG)) > 15


CHANGES = (
    Change(2, "issue category", "speed", ("timeliness",)),
    Change(2, "issue category", "delay", ("speed2",)),
    Change(3, "issue category", "speed2", ("timeliness",)),
    Change(3, "issue category", "people", ("staffing", "commitment")),
    Change(3, "section kind", "overview.training", ("overview.supervision",)),
    Change(3, "indicator", "papers", ("documents",)),
    Change(3, "qualifier", "about", ("approx",)),
)


def test_labels_of_an_older_revision_are_read() -> None:
    old = (
        "@overview.training\n发文约12件。{s}\n= papers | 发文 | 12 | 件 | q=about\n@problems\n"
        "{p1 speed, delay}慢。{s}{/}"
        "{@measures}{m1 delay > p1}快，{{p1 speed}}。{s}{/}\n"
    )
    report = parse(migrate(HEAD + old, changes=CHANGES))
    assert [s.kind for s in report.sections] == ["overview.supervision", "problems", "measures"]
    assert [i.labels for i in report.items] == [("timeliness",), ("timeliness",)] and report.items[1].answers == ("p1",)
    assert (report.counts[0].indicator, report.counts[0].qualifier) == ("documents", "approx")
    assert "{p1 speed}" in report.text


def test_a_file_of_this_revision_stays_as_it_is() -> None:
    assert migrate(HEAD + BODY) == HEAD + BODY


def test_a_wrong_label_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(MarkupError, match="'chanels' is no issue category, did you mean 'channels'"):
        current("chanels", labels.ISSUES)
    with pytest.raises(MarkupError, match="did you mean 'staffing'"):
        current("队伍建设", labels.ISSUES)
    with pytest.raises(MarkupError, match="split in revision 3: expected one of staffing, commitment"):
        current("people", labels.ISSUES, CHANGES)
    with pytest.raises(MarkupError, match=r"^a\.gk:15: .*is no indicator"):
        migrate(HEAD + "@overview\n= disclose | 公开 | 12 | 条\n", "a.gk")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for split, id in (("train", "a"), ("dev", "b")):
        (tmp_path / split).mkdir()
        (tmp_path / split / f"{id}.gk").write_text(HEAD.replace("t-01", id) + BODY, encoding="utf-8")
    return tmp_path


def test_splits_are_the_folders_that_are_there(corpus: Path) -> None:
    assert {name: [r.id for r in found] for name, found in read_splits(corpus).items()} == {
        "train": ["a"],
        "dev": ["b"],
    }
    with pytest.raises(SettingError, match="expected a folder with train, dev, test"):
        split_files(corpus / "train")


def test_the_data_set_has_fixed_features_in_memory_and_streamed(corpus: Path) -> None:
    pytest.importorskip("datasets")
    loaded = hub.load(corpus)
    assert set(loaded) == {"train", "validation"} and loaded["train"].features == hub.features()
    row = loaded["train"][0]
    assert (
        row["id"] == "a" and row["text"] == REPORT.text and row["tables"][0] == {"table": "disputes", "stated": False}
    )
    names = loaded["train"].features["counts"]
    known = getattr(names, "feature", names[0] if isinstance(names, list) else names)["indicator"]
    assert [known.int2str(c["indicator"]) for c in row["counts"]] == [c.indicator for c in REPORT.counts]
    assert [i["answers"] for i in row["items"]] == [[], [], [0], [0, 1]]
    assert next(iter(hub.stream(corpus)["validation"])) == loaded["validation"][0]


def test_without_the_library_the_extra_is_named(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "datasets", None)
    with pytest.raises(SettingError, match=r"pip install 'gongkai\[train\]'"):
        hub.load(corpus)


def test_the_command_line_goes_there_and_back(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = str(corpus / "train" / "a.gk"), corpus / "out"
    report = parse_file(source)

    def run(*arguments: object) -> str:
        assert main([str(a) for a in arguments]) == 0, arguments
        return capsys.readouterr().out

    assert "6 counts, 3 links" in run("check", source)
    run("records", source, "--out", corpus / "a.jsonl")
    run("label", corpus / "a.jsonl", "--out", out)
    assert parse_file(out / "a.gk").counts == report.counts
    run("predictions", corpus / "a.jsonl", "--out", corpus / "p.json", "--model", "m1", "--utf16")
    assert json.loads((corpus / "p.json").read_text("utf-8"))[0]["predictions"][0]["model_version"] == "m1"
    run("labelstudio", source, "--out", corpus / "t.json")
    run("import", corpus / "t.json", "--out", out)
    assert parse_file(out / "a.gk").items == report.items
    run("interface", "--out", corpus / "view.xml")
    run("docbin", source, "--out", corpus / "a.spacy")
    assert from_docbin(DocBin(store_user_data=True).from_disk(corpus / "a.spacy"))[0].counts == report.counts
    run("conll", source, "--out", out)
    assert (out / "a.conll").read_text("utf-8").startswith("# id = a\n")
    run("text", source, "--out", out)
    assert (out / "a.txt").read_text("utf-8") == report.text
    run("migrate", source, "--out", out)
    assert (out / "a.gk").read_bytes() == Path(source).read_bytes()
    run("gold", source, "--out", corpus / "gold.json")
    assert "| reports | 1 | 1 |" in run("stats", corpus)
    card = corpus / "README.md"
    card.write_text("前\n<!-- stats -->\nold\n<!-- /stats -->\n后\n", "utf-8")
    run("stats", corpus, "--into", card)
    assert card.read_text("utf-8").startswith("前\n<!-- stats -->\n\n| amount | train | dev |\n")
    assert card.read_text("utf-8").endswith("\n\n<!-- /stats -->\n后\n") and "old" not in card.read_text("utf-8")


def test_the_command_line_says_what_is_wrong(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for split, id in (("train", "a"), ("dev", "b")):
        (corpus / split / f"{id}.gk").write_text(HEAD.replace("t-01", id) + f"@overview\n{LONG}。{{s}}\n", "utf-8")
    assert main(["leaks", str(corpus)]) == 1
    assert LONG in capsys.readouterr().out
    (corpus / "card.md").write_text("no marks", "utf-8")
    assert main(["stats", str(corpus), "--into", str(corpus / "card.md")]) == 1
    assert "<!-- stats -->" in capsys.readouterr().err
    (corpus / "bad.gk").write_text(HEAD + "@x\n", "utf-8")
    (corpus / "bad.json").write_text("{", "utf-8")
    for arguments in (
        ["check", "bad.gk"], ["check", "none.gk"], ["gold", "bad.gk", "--out", "x"], ["stats", "train"],
        ["import", "bad.json", "--out", "x"], ["label", "bad.json", "--out", "x"],
    ):  # fmt: skip
        assert main([arguments[0], str(corpus / arguments[1]), *arguments[2:]]) == 1, arguments
        said = capsys.readouterr()
        assert said.out or said.err
