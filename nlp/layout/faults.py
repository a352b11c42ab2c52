"""The words that name a fault, shared by all who look for one."""

from __future__ import annotations

from typing import Final

# A full stop typed without the input method, not the one of `一.`: it ends a fault as 。 does.
ASCII_STOP: Final = r"(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十])[.](?=[\u4e00-\u9fff\s]|$)"

# Alternatives of a pattern on folded text; each who uses them adds what counts as a fault in its own place.
FAULTS: Final = (
    r"不够|不足|不强|不高|不多|不全|不及时|不到位|不深|不细|不大|不快|不广|不畅|不熟|不一|不完善|不完整|不规范|不平衡|不均|不丰富|不齐|不准|"
    r"不明|不实|不健全|不重视|不理想|不紧密|不充分|有待|欠缺|缺乏|缺少|滞后|薄弱|单一|尚未|未能|较少|较低|较弱|较慢|较差|差距|难以|局限|参差|"
    r"短板|困难|过于|流于|空白|脱节|兼职|变动|流动|有限|狭窄|简单|欠|被动"
)
