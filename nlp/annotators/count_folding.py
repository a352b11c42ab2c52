"""A folded copy of a text, equal in length: half-width, simplified where the counts lexicon needs it."""

from __future__ import annotations

from typing import Final

# Only characters of the lexicon and of the numerals: a whole conversion table is not needed to look words up.
_TRADITIONAL: Final = (
    "開條請關網務眾號訊誌訴訟復複議辦結轉會場訓檢餘萬億個獲電視頻頁報書傳單冊發佈評論產實錄戶門專欄區臺體讀圖點擊覽閱問訪諮詢類業員職無沒現減費繳徵為與於從對將較長數據總"
    "計來後規範製廢選聽證調維糾審級縣鄉鎮達過還這進題項領導預決執時間則種兩雙創動態應檔館聯絡聞廣顯紙責處罰許當屆節測試參採頭樣駐優績統構權機協團幹準認識護設廳帳賬錯誤洩輿滿歷貼張"
    "繫屬擴佔約幾國記語牆別繼續遞郵彙匯編劃畫質歸備啟線縮擬確爭標僅隻訂黨讚註銷瀏聲內衆爲羣週說見東車馬觸樓層歲詳細補徹積極寫測隊負賓連絡舉辦環節術連邊勞醫藥險災農鐵場聲週"
)
_SIMPLIFIED: Final = (
    "开条请关网务众号讯志诉讼复复议办结转会场训检余万亿个获电视频页报书传单册发布评论产实录户门专栏区台体读图点击览阅问访咨询类业员职无没现减费缴征为与于从对将较长数据总"
    "计来后规范制废选听证调维纠审级县乡镇达过还这进题项领导预决执时间则种两双创动态应档馆联络闻广显纸责处罚许当届节测试参采头样驻优绩统构权机协团干准认识护设厅账账错误泄舆满历贴张"
    "系属扩占约几国记语墙别继续递邮汇汇编划画质归备启线缩拟确争标仅只订党赞注销浏声内众为群周说见东车马触楼层岁详细补彻积极写测队负宾连络举办环节术连边劳医药险灾农铁场声周"
)
_TABLE: Final = (
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    | {0x3000: 0x20, 0xA0: 0x20, 0xFE6A: 0x25}
    | str.maketrans(_TRADITIONAL, _SIMPLIFIED)
)


def fold(text: str) -> str:
    """`text` with full-width signs made half-width and the lexicon's traditional characters simplified; same length."""
    return text.translate(_TABLE)
