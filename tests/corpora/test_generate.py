"""The generator of training reports: repeatable, its labels where their words are, sums that hold, clear errors."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from nlp.annotators.numerals import find_numbers
from nlp.corpora.__main__ import main
from nlp.corpora.generate import Bank, Settings, bank_of, generate, parse_weights, read_banks, report
from nlp.corpora.generate.noise import convert
from nlp.corpora.generate.passage import Edit, cut, edit, join, of_report, to_report
from nlp.corpora.generate.places import draw_office, read_office
from nlp.corpora.generate.tables import disputes, requests
from nlp.corpora.generate.values import redraw
from nlp.corpora.generate.writing import DOUBTS, Hand, chinese, in_wan
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse
from nlp.corpora.records import check_spans
from nlp.errors import SettingError

BANKS = Path(__file__).parents[2] / "corpora" / "banks"
HEAD = "---\nid: tiny\nagency: 甲岭县乙川镇人民政府\nyear: 2022\ntables: null\n---\n"
PREAMBLE = "@preamble\n甲岭县乙川镇人民政府2022年政府信息公开工作年度报告\n"
PREAMBLE += "根据《中华人民共和国政府信息公开条例》编制本报告。{t}\n"
OVERVIEW = """@overview
一、总体情况
2022年，我镇稳步推进公开工作。{f}
@overview.proactive
（一）主动公开。全年公开信息121条：网站52条，其中概况43条、其余9条；公众号69条，占57.0%。{s}乙川镇还制发文件7件。{s}
= disclosed | 公开信息 | 121 | 条
=  disclosed.website | 网站 | 52 | 条
=   disclosed.website | 概况 | 43 | 条
=   disclosed.website | 其余 | 9 | 条
=  disclosed.wechat | 公众号 | 69 | 条
= shares | 占 | 57.0 | %
= documents | 文件 | 7 | 件
@overview.requests
（二）依申请公开。收到申请5件，2021年结转1件，办结6件。{s}没有因此引起的诉讼。{s}
= requests.received | 申请 | 5 | 件
= requests.carried | 2021年结转 | 1 | 件 | period=2021
= requests.answered | 办结 | 6 | 件
= lawsuits | 诉讼 | ! 没有因此引起的诉讼
"""
FAULTS = """@problems
五、存在的主要问题
{p1 vetting}一是上网稿件校对粗疏；{s}{/}{p2 channels}二是公开只有网站一个渠道。{s}{/}
@measures
（二）改进措施
{m1 vetting > p1}一是稿件由两人校对；{s}{/}{m2 channels > p2}二是在村里开设广播。{s}{/}
"""
TINY = HEAD + PREAMBLE + OVERVIEW + FAULTS


@pytest.fixture(scope="module")
def bank() -> Bank:
    tiny = parse(TINY)
    shipped = read_banks_loose()
    return bank_of([tiny, *shipped])


def read_banks_loose() -> list[LabelledReport]:
    return [parse(path.read_text(encoding="utf-8"), path.name) for path in sorted(BANKS.glob("*.gk"))]


@pytest.fixture(scope="module")
def made(bank: Bank) -> list[LabelledReport]:
    return [parse(markup, name) for name, markup in generate(bank, Settings(reports=25, seed=3))]


def test_the_same_seed_gives_the_same_bytes(bank: Bank) -> None:
    settings = Settings(reports=3, seed=7)
    first = list(generate(bank, settings))
    assert first == list(generate(bank_of([parse(TINY), *read_banks_loose()]), settings))
    assert first != list(generate(bank, Settings(reports=3, seed=8)))


def test_a_report_does_not_depend_on_how_many_are_made(bank: Bank) -> None:
    three = list(generate(bank, Settings(reports=3)))
    assert three[:2] == list(generate(bank, Settings(reports=2)))
    assert report(bank, Settings(), 2)[1] == three[2][1]


def test_every_span_fits(made: list[LabelledReport]) -> None:
    assert len({r.id for r in made}) == 25
    for r in made:
        check_spans(r)
        assert r.text.count(str(r.report["agency"])) >= 1
        assert str(r.report["title"]) in r.text
        for item in r.items:
            assert any(s.end == item.end for s in r.sentences)


def test_a_number_reads_as_its_value(made: list[LabelledReport]) -> None:
    seen = Counter[bool]()
    for r in made:
        for count in r.counts:
            if count.stated != "number":
                assert count.value == 0
                continue
            words = re.sub(r"\s", "", r.text[count.value_start : count.value_end])
            found = find_numbers(words)
            seen[len(found) == 1 and found[0].value == count.value] += 1
    assert seen[False] == 0
    assert seen[True] > 300


def test_parts_never_exceed_their_total(made: list[LabelledReport]) -> None:
    for r in made:
        for count in r.counts:
            if count.parent is not None and count.qualifier == "exact":
                total = r.counts[count.parent]
                if total.qualifier == "exact" and total.value is not None and count.value is not None:
                    assert count.value <= total.value, r.text[count.start : count.end]


def test_parts_add_up_where_they_did() -> None:
    passage = of_report(parse(TINY))
    for seed in range(200):
        random = Random(seed)
        drawn = redraw(passage, random, Hand.draw(random))
        values = [m.value for m in drawn.mentions]
        whole, website, profile, rest, wechat, share, _, received, carried, answered, none = values
        assert whole == website + wechat  # type: ignore[operator]
        assert website == profile + rest  # type: ignore[operator]
        assert share == pytest.approx(100 * wechat / whole, abs=0.06)  # type: ignore[operator]
        assert answered == received + carried  # type: ignore[operator]
        assert none == 0


def test_requests_table_holds() -> None:
    for seed in range(40):
        cells = requests(Random(seed), None).cells
        columns = ("natural_person", "business", "research", "charity", "legal_service", "other", "total")
        for column in columns:
            come = cells[f"received.{column}"] + cells[f"carried_in.{column}"]  # type: ignore[operator]
            assert come == cells[f"total.{column}"] + cells[f"carried_out.{column}"]  # type: ignore[operator]
        for row in {name.rpartition(".")[0] for name in cells}:
            assert sum(cells[f"{row}.{c}"] for c in columns[:-1]) == cells[f"{row}.total"]  # type: ignore[misc]
        found = disputes(Random(seed), None).cells
        for row in ("reconsideration", "lawsuit_direct", "lawsuit_after_reconsideration"):
            parts = sum(found[f"{row}.{c}"] for c in ("upheld", "corrected", "other", "pending"))  # type: ignore[misc]
            assert parts == found[f"{row}.total"]
    assert requests(Random(1), 17).cells["received.total"] == 17


def test_weights_raise_the_share_of_a_label(bank: Bank) -> None:
    def shares(settings: Settings) -> tuple[float, float]:
        reports = [parse(markup) for _, markup in generate(bank, settings)]
        issues = Counter(label for r in reports for i in r.items for label in i.labels)
        counts = Counter(c.indicator for r in reports for c in r.counts)
        return issues["oversight"] / issues.total(), counts["followers"] / counts.total()

    plain = shares(Settings(reports=15))
    weighted = shares(Settings(reports=15, weights={"oversight": 20, "followers": 20}))
    assert weighted[0] > 1.5 * plain[0]
    assert weighted[1] > 1.5 * plain[1]


def test_a_weight_of_nothing_leaves_a_label_out(bank: Bank) -> None:
    reports = [parse(markup) for _, markup in generate(bank, Settings(reports=8, weights={"lawsuits": 0.0}))]
    assert not any(c.indicator == "lawsuits" for r in reports for c in r.counts)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"repots": 3}, "unknown settings: repots"),
        ({"weights": {"veting": 3}}, "veting"),
        ({"weights": {"vetting": -1}}, "from 0 to 1000"),
        ({"formats": {"2020": 1}}, "no format"),
        ({"formats": {"2021": 0}}, "over 0"),
        ({"reports": 0}, "reports: expected"),
        ({"seed": 1.5}, "seed: expected"),
        ({"noise": 2}, "noise: expected"),
    ],
)
def test_wrong_settings_raise(values: dict[str, object], message: str) -> None:
    with pytest.raises(SettingError, match=message):
        Settings.of(values)


def test_wrong_weight_on_the_command_line() -> None:
    assert parse_weights(["vetting=3", "fees=0.5"]) == {"vetting": 3.0, "fees": 0.5}
    for words in ("vetting", "vetting=much"):
        with pytest.raises(SettingError, match="name=number"):
            parse_weights([words])


@pytest.mark.parametrize(
    ("markup", "missing"),
    [
        (HEAD + PREAMBLE + FAULTS, "overview.proactive"),
        (HEAD + PREAMBLE + OVERVIEW, "problem items"),
        (HEAD + "@preamble\n题\n" + OVERVIEW + FAULTS, "basis"),
    ],
)
def test_a_bank_without_a_needed_part(markup: str, missing: str) -> None:
    with pytest.raises(SettingError, match=missing):
        bank_of([parse(markup)])


def test_an_empty_folder_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="found none"):
        read_banks([tmp_path])


def test_names_and_years_of_a_source_are_gone() -> None:
    bank = bank_of([parse(TINY)])
    for _, markup in generate(bank, Settings(reports=6, formats={"2021": 1.0})):
        assert not re.search("甲岭|乙川", markup)
        year = parse(markup).report["year"]
        assert f"{year - 1}年结转" in markup.replace(" ", "").replace("\n", "") or "结转" not in markup


def test_formats_have_their_chapters(bank: Bank) -> None:
    old = [parse(markup) for _, markup in generate(bank, Settings(reports=4, formats={"old": 1.0}))]
    assert all(r.report["year"] < 2019 for r in old)
    assert not any(s.kind == "table.requests" for r in old for s in r.sections)
    new = [parse(markup) for _, markup in generate(bank, Settings(reports=4, formats={"2021": 1.0}))]
    assert all({"table.proactive", "table.requests", "problems"} <= {s.kind for s in r.sections} for r in new)


def test_links_stay_true(made: list[LabelledReport]) -> None:
    known = {
        (g.problems[a].passage.text[:4], g.measures[b].passage.text[:4])
        for g in bank_of([parse(TINY), *read_banks_loose()]).groups
        for a, b in g.links
    }
    bare = [r for r in made if "noise=False" in r.head["written"]]
    linked = 0
    for r in bare:
        problems = [i for i in r.items if i.section == "problems"]
        measures = [i for i in r.items if i.section == "measures"]
        for a, b in r.links():
            words = r.text[problems[a].start : problems[a].end], r.text[measures[b].start : measures[b].end]
            linked += any(p in words[0] and m in words[1] for p, m in known)
    assert linked == sum(len(list(r.links())) for r in bare) > 0


def test_labels_move_with_edits() -> None:
    passage = of_report(parse(TINY))
    place = passage.text.index("52条")
    changed = edit(passage, [Edit(place, place + 2, "5,200", before="约"), Edit(0, 0, "x\n"), Edit(0, 2, "甲乙丙")])
    counts = to_report(changed, {"id": "t", "agency": "a", "year": 2022, "tables": {}}).counts
    assert changed.text[counts[1].start : counts[1].end] == "网站约5,200条"
    assert changed.text[counts[1].value_start : counts[1].value_end] == "5,200"
    assert cut(passage, 0, place) is None  # it would part a total from its parts
    assert len(join([passage, passage]).mentions) == 2 * len(passage.mentions)


def test_conversions_lose_no_label() -> None:
    passage = of_report(parse(TINY))
    for seed in range(60):
        noisy = convert(passage, Random(seed))
        assert [m.value for m in noisy.mentions] == [m.value for m in passage.mentions]
        for old, new in zip(passage.sentences, noisy.sentences, strict=True):
            words = re.sub(r"\s", "", noisy.text[new.start : new.end])
            folded = words.translate(str.maketrans("０１２３４５６７８９", "0123456789"))
            assert folded == passage.text[old.start : old.end].replace("\n", "")


def test_chinese_numerals() -> None:
    for value in (0, 2, 10, 12, 20, 101, 121, 110, 999, 1000, 1001, 2000, 2030, 9999):
        assert find_numbers(chinese(value) + "件")[0].value == value
    assert in_wan(12_000) == "1.2万"
    assert in_wan(12_345) is None
    assert in_wan(900) is None
    assert {d.qualifier for d in DOUBTS} == {"approx", "at_least", "at_most"}


def test_offices_are_read_and_drawn() -> None:
    office = read_office("丙原市丁坪区人民政府戊桥街道办事处")
    assert (office.kind, office.own, office.places[3]) == ("township", "街道", ("戊桥", "街道"))
    assert read_office("丁坪县水利局").work() == "水利局"
    assert read_office("丁坪县人民政府").kind == "government"
    names = {draw_office(Random(n)).name for n in range(200)}
    assert len(names) > 190


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bank").mkdir()
    (tmp_path / "bank" / "tiny.gk").write_text(TINY, encoding="utf-8")
    out = tmp_path / "made"
    banks = ["--bank", str(tmp_path / "bank"), "--bank", str(BANKS)]
    assert main(["generate", *banks, "--reports", "2", "--weight", "vetting=3", "--out", str(out)]) == 0
    assert main(["check", *map(str, sorted(out.glob("*.gk")))]) == 0
    assert main(["generate", *banks, "--weight", "veting=3", "--out", str(out)]) == 1
    assert "veting" in capsys.readouterr().err
