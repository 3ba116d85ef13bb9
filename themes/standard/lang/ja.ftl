# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## Offline
offline-title = インターネットにつながっていません
offline-lead = このページは、まだこの端末にありません。つながらなくても、下のページは読めます。
offline-again = もういちど開く
offline-again-help = 電波のよいところで押してください。
offline-works = つながらなくても読めるページ
offline-seen = 前に見たページ
offline-call = お急ぎのときは、お電話で
offline-home = ホーム
