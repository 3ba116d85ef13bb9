# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## あなたの町の相談先
consult-title = あなたの町の相談先
consult-title-districts = 町名から地区をさがす
consult-lead = お住まいの町を選ぶと、電話する窓口が分かります。「こんなことで電話していいのかな」という時こそ、どうぞ。
consult-lead-districts = お住まいの町を選ぶと、どの地区かが分かります。
consult-districts = 地区の一覧を見る
consult-gatherings = { $district }の通いの場 { $n }か所
consult-services = { $district }で使える手助け { $n }件
consult-choose = お住まいの町を選ぶ
consult-type = 町の名前
consult-hint = ひらがなでも、さがせます。
consult-found = { $n }つの町が見つかりました
consult-none = その名前の町は見つかりません。下の窓口に電話で聞いてください。
consult-call = 電話する窓口
consult-where = あなたの地区
consult-anywhere = 町が見つからないとき・どこに聞けばよいか分からないとき
consult-back = 町を選びなおす

## Home page
home-find = ことばでさがす（名前・場所・町の名前など）
home-find-gatherings = 通いの場をさがす
home-find-services = 手助けをさがす
## Offline
offline-title = インターネットにつながっていません
offline-lead = このページは、まだこの端末にありません。つながらなくても、下のページは読めます。
offline-again = もういちど開く
offline-again-help = 電波のよいところで押してください。
offline-works = つながらなくても読めるページ
offline-seen = 前に見たページ
offline-call = お急ぎのときは、お電話で
offline-home = ホーム
