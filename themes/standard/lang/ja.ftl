# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## Reading aids (文字・色)
settings = 文字
settings-more = ・色
settings-size = 文字の大きさ
settings-size-m = 標準
settings-size-l = 大
settings-size-xl = 特大
settings-ruby = ふりがな
settings-ruby-on = つける
settings-ruby-off = なし
settings-theme = 画面の色
settings-theme-auto = 自動
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-theme-contrast = はっきり
settings-kept = この端末におぼえます。

## On paper
print-on = 印刷した日
