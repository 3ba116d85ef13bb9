# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ

## あなたの町の相談先
consult-title = あなたの 町の 相談する ところ
consult-lead = あなたが 住んでいる 町を えらんで ください。電話する ところが わかります。
consult-choose = 住んでいる 町を えらぶ
consult-type = 町の なまえ
consult-hint = ひらがなで 書いても いいです。
consult-none = その 名前の 町は ありません。下の ところに 電話して ください。
consult-call = 電話する ところ
consult-where = あなたの 地区
consult-back = 町を もういちど えらぶ

## Home page
home-find = ことばで さがす
home-find-gatherings = 集まりを さがす
home-find-services = てつだいを さがす
## Offline
offline-title = インターネットに つながっていません
offline-lead = この ページは 今 読むことが できません。下の ページは 読むことが できます。
offline-again = もう一度 開く
offline-again-help = 電波が いい ところで 押して ください。
offline-works = 今 読むことが できる ページ
offline-seen = 前に 見た ページ
offline-call = 急いでいる ときは 電話を して ください
