# やさしい日本語: only what differs from ja.ftl.
skip = ページの なかみへ

## Filter
filter-open = 条件を えらぶ
filter-words = ことばで さがす
filter-go = さがす
filter-quick = すぐ 行ける ところ
filter-tomorrow = あした
filter-sort = ならべかた
filter-sort-next = つぎの 日が 早い
filter-sort-kana = あいうえお
filter-sort-near = ちかい
filter-chosen = えらんだ 条件
filter-clear = 条件を ぜんぶ やめる
filter-see-all = ぜんぶ 見る
filter-none = 見つかりませんでした。
filter-none-drop = 条件を 1つ やめると、見つかります。
filter-none-call = 電話で 聞いて ください。
filter-nowhere = いまの 場所が わかりません。
filter-plain = いまは、この ページの ことばだけ さがしています。
filter-f-wheel = 車いすで 行ける
filter-f-nobook = 申しこみが いらない
filter-f-any = だれでも

## あなたの町の相談先
consult-title = あなたの 町の 相談する ところ
consult-lead = あなたが 住んでいる 町を えらんで ください。電話する ところが わかります。
consult-choose = 住んでいる 町を えらぶ
consult-type = 町の なまえ
consult-hint = ひらがなで 書いても いいです。
consult-none = その 名前の 町は ありません。下の ところに 電話して ください。
consult-call = 電話する ところ
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

## Languages
language-name = やさしい日本語
lang-link = ふつうの 日本語
lang-partly = この ページの 一部は、まだ ふつうの 日本語です。
lang-about = やさしい日本語の ページに ついて
lang-about-what = { $city }の 集まりと、生活を 手伝う サービスの ページです。短い 文で 書いています。
lang-about-who = ほかの ページは、ふつうの 日本語です。ふつうの 日本語の ページに 行く リンクには、しるしが あります。
lang-about-names = 場所の 名前が 読めない とき、電話で 聞いて ください。
lang-about-ask = わからない ことは、電話で 聞いて ください。ゆっくり 話します。
lang-about-count = 集まりと サービス { $all }の うち、{ $told }に やさしい日本語の 説明が あります。

## Sentences and lists
contact = 聞く ところ
contact-stands-in = ここに 電話を して ください。集まりの 人に つなぎます。
report = まちがいを 知らせる

## Menu and footer
nav-gatherings = 集まり
nav-services = 生活の 手伝い
nav-consult = 相談する ところ
about-guide = この ガイドに ついて
list-organizations = 団体
list-places = 場所
consult-towns = あなたの 町の 相談する ところ

## Home
door-join = 集まりに 行きたい
door-join-text = 体操を する、お茶を 飲む、ごはんを 食べる。近くの 集まりを さがします。
door-help = 手伝って ほしい
door-help-text = 買い物、ごみ、病院、ごはん。家の ことを 手伝う サービスを さがします。
door-consult = 相談したい
door-consult-text = 住んでいる 町の 名前で、電話する ところが わかります。
door-volunteer = 手伝いたい
door-volunteer-text = 手伝う 人を さがしている 集まりです。

## Directory
crumb-gatherings = 集まり
crumb-services = 生活の 手伝い
directory-title-gatherings = 集まりを さがす
directory-title-services = 生活の 手伝いを さがす
directory-narrowed-gatherings = { $label }の 集まり
directory-narrowed-services = { $label }の 生活の 手伝い
directory-lead-gatherings = { $city }の 集まりです。体操、お茶、ごはん、好きな ことを します。はじめての 人も 行く ことが できます。
directory-lead-services = { $city }で 使う ことが できる 手伝いです。買い物、ごみ、ごはん、出かける ときの 手伝いなどです。
directory-lead-narrowed-gatherings = { $label }の 集まりです。まず 電話で 聞いて ください。
directory-lead-narrowed-services = { $label }の 手伝いです。使い方は 電話で 聞いて ください。
directory-everywhere = { $town }の ぜんぶ、いくつかの 地区
directory-categories = 種類

## Entry
fact-when = いつ
fact-place = どこ
fact-fee = お金
fact-target = だれ
fact-booking = 申し込み
fact-capacity = 何人まで
fact-bring = 持って くる もの
fact-activities = する こと
fact-organizer = 開く 人
fact-access = 建物
fact-transport = 行き方
fact-parking = 車を とめる ところ
fact-languages = 話す ことば
fact-participants = 来る 人
fact-started = はじまった とき
fact-hours = 使う ことが できる 時間
fact-delivery = 手伝い方
fact-provider = 手伝う 人
fact-what = 内容
fact-area = 使う ことが できる ところ
fact-price = お金
area-whole = { $town }の ぜんぶ
place-none = 場所は 決まって いません（あなたの 家に 行きます）
people-usually = いつも { $n }人ぐらい
fee-free = お金は いりません
fee-per-visit = 1回 { $amount }円
fee-per-month = 1か月に { $amount }円
fee-per-year = 1年に { $amount }円
fee-ask = 電話で 聞いて ください
booking-needed = 申し込みを して ください
booking-not-needed = 申し込みは いりません
target-ages = { $min }歳から { $max }歳までの 人
target-from = { $min }歳からの 人
target-until = { $max }歳までの 人
target-caregivers = 家族の 世話を している 人も どうぞ
target-dementia = わすれやすい 人も だいじょうぶ
target-men = 男の 人も います
tag-booking = 申し込みが いります
tag-no-booking = 申し込みは いりません
tag-men = 男の 人も
tag-dementia = わすれやすい 人も
status-paused = 今は 休み
status-planned = これから
status-ended = おわりました
status-paused-gathering = この 集まりは、今 休みです。いつ はじまるか、電話で 聞いて ください。
status-paused-service = この サービスは、今 休みです。いつ はじまるか、電話で 聞いて ください。
status-planned-gathering = この 集まりは、これから はじまります。
status-planned-service = この サービスは、これから はじまります。
status-ended-gathering = この 集まりは、おわりました。
status-ended-service = この サービスは、おわりました。
never-verified = 行く 前に、電話で 聞いて ください。
verified-long-ago = 前に 聞いた ことです。行く 前に、電話で 聞いて ください。
entry-near = 近くの 集まり
entry-alike = 同じような 手伝い
share-calendar = スマートフォンの カレンダーに 入れる
share-subscribe = iPhoneの カレンダーに つなぐ
share-line = LINEで 送る
share-mail = メールで 送る
notice-paused = 休み
notice-cancelled = やりません
notice-changed = 変わります
notice-resumed = また 始まります
notice-wanted = さがして います
notice-correction = まちがいを なおしました

## Equipment and help
access-wheelchair = 車いすで 入る ことが できます
access-wheelchair-loan = 車いすを 借りる ことが できます
access-cane-loan = つえを 借りる ことが できます
access-no-steps = 階段が ありません
access-ramp = 坂の 道が あります（スロープ）
access-toilet = 車いすの トイレ
access-parking = 車を とめる 近い ところ
access-assistance-dogs = 犬と いっしょに 入る ことが できます（補助犬）
access-writing = 紙に 書いて 話します
access-chairs = いすが あります
access-rest-room = 休む 部屋
access-nursing-room = 赤ちゃんの 部屋
delivery-visit = 家に 来ます
delivery-goods = 家に とどけます
delivery-rounds = 町を まわります
delivery-office = あなたが 行きます
delivery-online = インターネット
provider-residents = 町の 人の グループ
provider-company = 会社
provider-government = { $hall }

## Standard categories
category-gathering-taiso = 体操・運動
category-gathering-shumi = 好きな こと
category-gathering-sawakai = お茶と 話
category-gathering-kaishoku = いっしょに 食べる
category-gathering-ninchisho = わすれやすい 人の カフェ
category-gathering-tasedai = 子どもも おとなも
category-gathering-shogai = 勉強
category-gathering-nogyo = 野菜・花
category-gathering-shuro = 手伝う・はたらく
category-gathering-kosodate = 子どもと 親
category-gathering-kodomo = みんなの 食堂
category-gathering-sports = スポーツ・歩く
category-gathering-ongaku = 歌
category-gathering-kaigosha = 家族の 世話を する 人
category-gathering-sonota = ほかの 集まり
category-service-soudan = 相談
category-service-mimamori = 元気か 聞く
category-service-haishoku = ごはんを とどける
category-service-kaimono = 買い物
category-service-idohanbai = 車の お店
category-service-ido = 車で 送る
category-service-kaji = 家の しごと
category-service-gomi = ごみを 出す
category-service-kusakari = 庭・雪
category-service-shuri = 家の 小さい 修理
category-service-hanashi = いっしょに 話す
category-service-tsukisoi = 病院に いっしょに 行く
category-service-sumaho = スマートフォン
category-service-yogu = 道具・ベル
category-service-rihatsu = 家で 髪を 切る
category-service-yuryo-vol = 町の 人の 手伝い（お金が いります）
category-service-kenri = お金と 大切な 書類
category-service-sonota = ほかの 手伝い

## Days and times
date-weekday = { $weekday ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
  }
date-short = { $month }月{ $day }日（{ date-weekday }）
date-day = { $month }月{ $day }日
date-long = { $year }年 { $month }月{ $day }日
date-long-weekday = { date-long }（{ date-weekday }）
date-leaf-month = { $month }月
date-leaf-weekday = { date-weekday }
date-range = { $start }から { $end }まで
date-range-month = { $month }月{ $day }日から { $last }日まで
date-and = { $one }と { $other }
time-span = { $start }から { $end }まで
time-from = { $start }から
time-until = { $end }まで
time-minutes = { $minute ->
    [0] { "" }
   *[other] { $minute }分
  }
time-clock = { $half ->
    [noon] 昼の 12時
    [am] 午前{ $hour }時{ time-minutes }
    [pm] 午後{ $hour }時{ time-minutes }
   *[same] { $hour }時{ time-minutes }
  }
time-all-day = 1日
unsettled-no-pattern = 日は 決まって いません。
unsettled-any-time = 日は そのとき 決めます。
unsettled-weeks = 2週間に 1回です。どの 週か、わかりません。
unsettled-months = 何か月かに 1回です。どの 月か、わかりません。
unsettled-how-often = 何回か 決まって います。日は わかりません。
unsettled-season = 時期は 決まって います。日は わかりません。
unsettled-year = 日は ありますが、何年か わかりません。
unsettled-ask = 日は 電話で 聞いて ください。
rest-holiday = { $days }は 休みです（{ $name }）
rest-named = { $days }は 休みです（{ $name }）
rest-plain = { $days }は 休みです
rest-month = { $month }月は 休みです
rest-moved = { $days }は、{ $to }に 変わります
rest-moved-holiday = { $days }は { $name }です。{ $to }に 変わります
rest-notice = { $days }は { $kind }です
rest-open = { $day }から { $kind }です（いつまでか、まだ わかりません）
rest-kind-pause = 休み
note-place = 場所が 変わります
note-changed = 変わった 日です
note-instead = { $day }の かわり
note-instead-holiday = { $day }（{ $name }）の かわり
note-this-day = この日は { $what }
when-nothing = これからの 予定は、今 ありません。
when-calendar = カレンダーを 見る
card-always = いつでも
card-ask-days = 日は 電話で
card-ask-phone = 聞いて ください

## Schedules made from their rules
sched-always = いつでも 行く ことが できます
sched-open = 開いている 時間: { $days }
sched-booking = 申し込みを して ください
sched-no-booking = 申し込みは いりません
sched-line = { $days } { $times }
sched-join = 。
sched-comma = と{ " " }
sched-and = { $first }と { $last }
sched-daily = 毎日
sched-weekly = 毎週 { $days }
sched-other-week = 2週間に 1回の { $days }
sched-weeks = { $weeks }週間に 1回の { $days }
sched-monthly = 毎月 { $days }
sched-month-day = { $n ->
    [-1] さいごの 日
   *[other] { $n }日
  }
sched-nth = { $n ->
    [-1] さいご
   *[other] { $n }回目
  }
sched-nth-day = { $nth }の { $day }
sched-weekday = { $n ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
  }
sched-workdays = 月曜日から 金曜日まで
sched-holidays = 祝日（国の 休みの 日）
sched-month = { $n }月
sched-range = { $start }から { $end }まで
sched-in-months = { $months }だけです
sched-only-with = { $day }が ある 月だけです
sched-not-in = { $days }は 休みです
sched-not-in-next-day = { $days }は 休みです（祝日の ときは、つぎの 日が 休みです）
sched-holiday-held = 祝日も あります
sched-holiday-skip = 祝日（国の 休みの 日）は 休みです
sched-holiday-next-day = 祝日の ときは、つぎの 日です
sched-holiday-previous-day = 祝日の ときは、前の 日です
sched-holiday-next-workday = 祝日の ときは、つぎの 月曜日から 金曜日までの 日です
sched-holiday-previous-workday = 祝日の ときは、前の 月曜日から 金曜日までの 日です
sched-holiday-next-week = 祝日の ときは、1週間 あとです
sched-holiday-previous-week = 祝日の ときは、1週間 前です
sched-holiday-other-day = 祝日の ときは、{ $day }です
sched-since = { $day }から
sched-until = { $day }まで
sched-own = { $months }は { $what }
sched-at = 場所: { $place }

## My list
mylist-lead = ☆を おした ところが ここに ならびます。 電話ばんごうや 次の 日が わかります。 紙に 印刷できます。
mylist-add = マイリストに 入れる
mylist-added = マイリストに 入れました
mylist-empty = まだ 何も ありません
mylist-empty-how = 行きたい ところの ページで 「☆ マイリストに 入れる」を おして ください。
mylist-print = 紙に 印刷する（A4）
mylist-check-first = 日や 場所が かわることが あります。 行く 前に 電話で 聞いて ください。
mylist-consult = こまったとき 電話する ところ
mylist-next = 次の 日
mylist-ask = 日は 電話で 聞いて ください。
mylist-carry = ほかの スマートフォンに 送る
mylist-carry-qr = 送りたい スマートフォンの カメラで うつして ください。

## Sending a page on
share-title = 家族や 友だちに 送る
share-line = LINEで 送る
share-mail = メールで 送る

## Reporting mistakes
report-form = まちがいを 知らせる（フォーム）
report-mail = まちがいを 知らせる（メール）
report-tel = まちがいを 知らせる（電話 { $tel }）

## Parts of pages
alert = 大切な お知らせ:{ " " }
alert-more = くわしく 読む
fictional = この町は 本当の 町では ありません。
fictional-city = { $city }も、ここに ある 団体・人・電話番号も、本当では ありません。
nav-site = サイトの 中
nav-crumbs = 今 いる ところ
ui-tel = 電話
ui-hours = 時間
site-updated = この ガイドを なおした 日
site-about = この サイトに ついて
site-help = こまった とき
site-disclaimers = 使う 前に
home-gatherings = 集まりを さがす
home-services = 生活の 手伝いを さがす
home-notices = お知らせ
home-districts = { $label }で さがす
home-call = 電話で 相談する
home-n-gatherings = 集まり { $n }
home-n-services = 手伝い { $n }
directory-all = ぜんぶ 見る
ui-contents = この ページに ある もの
as-of-next = 日は、{ $day }から 見た つぎの 日です。
service-prices = お金
service-who = 使う ことが できる 人
service-where = 使う ことが できる ところ
service-how = 使い方
service-amount = お金
service-note = メモ
entry-about = くわしい 説明
entry-needs = こんな ときに
entry-contact = 電話・メール
entry-nickname = { "　" }よぶ 名前：{ $name }
foot-about = この ページに ついて
foot-contact = 聞く ところ
foot-updated = なおした 日
foot-source = もとの 資料
foot-print = 紙で 読む
ui-facts = 大切な こと
ui-fax = ファクス
ui-mail = メール
ui-homepage = ホームページ
ui-hours-label = 時間
ui-web = インターネット
ui-print = 印刷する
ui-call = { $name }に 電話
ui-easy = やさしい日本語
seal = 確認
seal-last = さいごに 聞いた 日
date-next = つぎ
directory-filter = えらぶ
directory-filter-open = 種類や 地区で えらぶ
date-opens = ひらく 日
when-over = つぎの 日は、電話で 聞いて ください。
when-as-of = （{ $day }の とき）
when-always = いつでも 行く ことが できます。
when-closed = 今日は 休みです。
when-rests = 休みと 変わる 日
when-notice = お知らせを 読む
when-ask-others = ほかの 日は、電話で 聞いて ください。
when-ask = 日は、電話で 聞いて ください。
ics-what = { $what }の 予定
ics-subscribe = iPhone・パソコンの カレンダーに つなぐ
ics-note-subscribe = はじめの ボタンは、今の 予定を 写します（.ics）。「つなぐ」は、変わった 予定も とどきます。
ics-note = 今の 予定を 写します（.ics）。変わった 予定は とどきません。
dates-script = 今日|あした|つぎ|ひらく 日|今日は ひらいて います。|今日は 休みです。|日は 電話で|聞いて ください|1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月|日曜日,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日|@m@d日（@w）

## 文字・色
settings-size = もじの おおきさ
settings-size-m = ふつう
settings-size-l = おおきい
settings-size-xl = とても おおきい
settings-theme = がめんの いろ
settings-kept = この きかいが おぼえます。

## Map
map-lead = 地図の 番号と、下の リストの 番号は 同じです。
map-all = 町の 地図を ぜんぶ 見る
map-home = 人の 家で します。場所は 電話で 聞いてください。
map-no-position = 地図に 会場の しるしは ありません。場所は 電話で 聞いてください。
map-unplaced = 地図に ない 集まり
map-unplaced-lead = 場所を 地図に 出して いません。
map-near-button = 今 いる ところから 近い じゅんに ならべる
map-near-promise = あなたの 場所は、この スマートフォンの 中だけで 使います。ほかの 人には 送りません。
map-near-title = 近い 会場

## Search
search-title = ことばで さがす
search-lead = 集まりや てつだい、場所などを さがします。
search-label = さがしたい ことば
search-hint = ひらがなで 書いても いいです。
search-site = この サイトで さがす
search-results = 見つかった もの
search-ways = ほかの さがしかた
search-no-script = いま、ことばで さがす ことが できません。
search-no-script-ways = 下の リストから さがして ください。電話で 聞いても いいです。
search-none-drop = つぎの ように さがすと、見つかります。
search-none-advice = 短い ことばや ひらがなで、もういちど さがして ください。
search-none-call = 電話で 聞いて ください。
search-list-gatherings = 集まり
search-list-services = てつだい
search-found = { $n } 見つかりました
search-about = だいたい { $n } 見つかりました
search-related = （{ $n }は、にている ことばで 見つけました）
search-missing = { $list }は、見つかりませんでした。
search-together = { $list }の ぜんぶが ある ものは、見つかりませんでした。
search-drop = { $label }を やめると { $n }
search-drop-word = 「{ $text }」を やめると { $n }
search-apart = { $list }で さがすと { $n }
search-off = を やめる
search-reading = よみかたで 見つかりました
search-by-related = にている 意味の ことばで 見つかりました
search-by-near = にている ことばで 見つかりました
search-more = もっと 見る（あと { $n }）
search-more-said = { $n } 見せています
search-slow = 時間が かかっています。もういちど 押して ください。
search-offline = インターネットに つながっていません。つながってから、もういちど 押して ください。
search-unread = さがす ことが できませんでした。すこし 待って、もういちど 押して ください。
search-disk = この ページは パソコンの なかから ひらいて います。だから さがす ことが できません。インターネットの ページを ひらいて ください。
search-broken = さがす ことが できませんでした。すこし 待って、もういちど 押して ください。
search-old = この ページは 新しく なりました。ページを もういちど 開いて ください。
search-failed = さがす ことが できませんでした。もういちど 押して ください。
search-again = もういちど さがす
search-reload = ページを もういちど 開く
search-page-title = 「{ $text }」を さがす
search-suggested = { $n }の ことばが あります。上と 下の 矢印キーで えらべます。
search-leads = { $kind }の ページ
search-show = { $n } 見る
search-all-values = ほかも 見る（あと { $n }）
search-uncounted = ありません。
search-ask = ことばを 書いて、「さがす」を 押して ください。
search-by-guide = 町
search-by-c = どんな もの
search-by-d = 使いかた
search-kind-gathering = 集まり
search-kind-service = てつだい
search-kind-organization = グループ
search-kind-place = 場所
search-kind-need = こまった こと
