"""Invented places and offices: names that no real place has, put together from characters that names are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Final

_FIRST: Final = "霁澜岫沅浣翎珩璟苇鹭鸢榆槐柘梓棠椒荻菱蒲茗蔺藜砚碧绛赭皓栖啸泠湄漪筠筱芫荞葭蓼薇蘅楝桕檀楸椴樗鹄鸥鹮鲤"
_SECOND: Final = "川溪岭坪湾浦渡桥塘泽源港埠洲岗陂垭坝坞汀崖畈墟泊堰汊塬"
_TOWN_FIRST: Final = "上下前后南北东西老新大小石柳杨李王赵胡马罗双三五青白红黄"
_TOWN_SECOND: Final = "荻菱榆槐柘蒲苇椒葛茅砂碓碾筏窑磨纸墨旗鼓箭弓笠蓑"
_TOWN_THIRD: Final = "湾铺店桥渡口坡岭沟寨屯庄集坝坪塘垭冲圩埠堡营关甸"
# Two-character names that these characters make and that places have.
_REAL: Final = frozenset({
    "棠溪", "蒲川", "榆川", "鹭港", "鹭洲", "沅溪", "沅洲", "碧溪", "槐泽", "蒲溪", "蒲塘", "碧岭", "绛源", "栖川",
    "薇川", "檀溪", "湄川", "蒲洲", "椒洲", "沅川", "皓川", "苇泊", "苇塘", "槐川", "荻港", "荻浦", "荻溪", "檀桥",
    "棠浦", "鲤溪", "碧湾", "榆桥", "榆垭", "棠川", "梓川", "梓溪", "柘溪", "柘塘", "柘洲", "柘港",
})  # fmt: skip
_WORKS: Final = (
    "水利", "教育", "民政", "司法", "财政", "农业农村", "卫生健康", "生态环境", "市场监督管理", "交通运输",
    "自然资源", "应急管理", "统计", "审计", "医疗保障", "林业", "文化和旅游", "商务", "住房和城乡建设",
    "人力资源和社会保障", "退役军人事务", "城市管理", "行政审批服务", "乡村振兴", "体育", "信访", "粮食和物资储备",
    "气象", "税务", "公安", "科学技术", "工业和信息化", "地方金融监督管理", "数据", "机关事务管理", "烟草专卖",
    "广播电视",
)  # fmt: skip
_COMMISSIONS: Final = ("发展和改革", "卫生健康", "民族宗教事务", "经济和信息化", "住房和城乡建设")
_RANKS: Final = {"省": 0, "市": 1, "县": 2, "区": 2, "旗": 2, "镇": 3, "乡": 3, "街道": 3}
_LEVEL: Final = re.compile(r"([一-龥]{2,6}?)(省|市|县|区|旗|镇|乡|街道)")
# Offices of the state that name a place without its level: 某某海关, 某某调查总队.
_BARE: Final = re.compile(r"(?:局|^)([一-龥]{2})(?:海关|调查|海事|铁路|出入境|监管局)")
_OWN: Final = re.compile(r"(街道|[局委厅办院处镇乡县市区旗省关])(?:人民政府)?(?:办公室|办公厅|办事处)?$")


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its name, its own word (局, 镇), its kind, and the places in its name by rank.

    `kind` is `township`, `department` or `government`; rank 0 is a province's, 3 a town's.
    """

    name: str
    own: str
    kind: str
    places: dict[int, tuple[str, str]]

    def work(self) -> str:
        """A department's name without its places: 水利局."""
        words = self.name
        for place in self.places.values():
            words = words.replace("".join(place), "", 1)
        return words if 3 <= len(words) <= 14 and words != self.name else ""

    def short(self) -> str:
        """The office as people say it: without the place over it and 人民政府."""
        words = self.name
        for rank in sorted(self.places)[:-1] if self.kind != "department" else ():
            words = words.replace("".join(self.places[rank]), "", 1)
        return words.removeprefix("人民政府").removesuffix("人民政府") or self.name


def read_office(name: str) -> Office:
    """The parts of an office's name as far as it shows them."""
    places: dict[int, tuple[str, str]] = {}
    rest = name
    while match := _LEVEL.match(rest):
        stem, level = match[1].removeprefix("人民政府"), match[2]
        if len(stem) >= 2:
            places.setdefault(_RANKS[level], (stem, level))
        rest = rest[match.end() :]
    if not places and (bare := _BARE.search(name)):
        places[1] = (bare[1], "市")
    government = re.search(r"人民政府(?:办公[室厅])?$", name)
    kind = "township" if 3 in places else "government" if government else "department"
    found = _OWN.search(name)
    own = places[3][1] if kind == "township" else found[1] if found else "单位"
    if kind == "department" and name.endswith("委员会"):
        own = "委"
    return Office(name, own, kind, places)


def draw_office(random: Random) -> Office:
    """An office that does not exist, in a place that does not exist."""
    city, county = _stem(random), _stem(random)
    while county == city:
        county = _stem(random)
    level = random.choices("县区市旗", (6, 4, 2, 0.3))[0]
    town = random.choice(_TOWN_FIRST) * (random.random() < 0.7)
    town += random.choice(_TOWN_SECOND) + random.choice(_TOWN_THIRD)
    places = {1: (city, "市"), 2: (county, level), 3: (town, random.choices(("镇", "乡", "街道"), (5, 2, 2))[0])}
    return _office(places, random)


def _stem(random: Random) -> str:
    while True:
        stem = random.choice(_FIRST) + random.choice(_SECOND)
        if stem not in _REAL:
            return stem


def _office(places: dict[int, tuple[str, str]], random: Random) -> Office:
    upper, county, town = ("".join(places[rank]) for rank in (1, 2, 3))
    drawn = random.random()
    over = upper if random.random() < 0.25 else ""
    if drawn < 0.4:
        level = places[3][1]
        name = f"{county}人民政府{town}办事处" if level == "街道" and random.random() < 0.6 else f"{county}{town}"
        name += "" if name.endswith("办事处") else "办事处" if level == "街道" else "人民政府"
        return Office(over + name, level, "township", places)
    if drawn < 0.88:
        name, own = _department(random)
        at = random.choices((county, upper), (4, 1))[0]
        return Office((over if at == county else "") + at + name, own, "department", places)
    at, own = random.choices(((county, places[2][1]), (upper, "市")), (3, 1))[0]
    return Office(f"{at}人民政府{random.choice(('', '', '办公室'))}", own, "government", places)


def _department(random: Random) -> tuple[str, str]:
    if random.random() < 0.15:
        return random.choice(_COMMISSIONS) + "委员会", "委"
    return random.choice(_WORKS) + "局", "局"
