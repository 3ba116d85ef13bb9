# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ

## Offline
offline-title = インターネットに つながっていません
offline-lead = この ページは 今 読むことが できません。下の ページは 読むことが できます。
offline-again = もう一度 開く
offline-again-help = 電波が いい ところで 押して ください。
offline-works = 今 読むことが できる ページ
offline-seen = 前に 見た ページ
offline-call = 急いでいる ときは 電話を して ください
