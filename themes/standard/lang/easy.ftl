# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ

## 文字・色
settings-size = もじの おおきさ
settings-size-m = ふつう
settings-size-l = おおきい
settings-size-xl = とても おおきい
settings-theme = がめんの いろ
settings-kept = この きかいが おぼえます。
