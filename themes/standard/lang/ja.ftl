# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## Filter: lists of gatherings and services
filter-name = しぼりこみ
filter-open = 条件でしぼりこむ
filter-words = ことばでさがす
filter-example = 例：体操
filter-go = さがす
filter-quick = すぐに行けるところ
filter-today = きょう
filter-tomorrow = あす
filter-week = 7日以内
filter-sort = ならび順
filter-sort-area = 地区ごと
filter-sort-next = 次回が早い順
filter-sort-kana = 五十音順
filter-sort-near = 近い順
filter-chosen = えらんだ条件
filter-clear = 条件をすべてはずす
filter-see-all = すべて見る
filter-none = 条件にあうものは、見つかりませんでした。
filter-none-drop = 条件を1つはずすと、見つかります。
filter-none-call = 電話でもおたずねください。まだのっていない集まりや手助けを、ご案内できることがあります。
filter-call = 電話
filter-print = この一覧を印刷
filter-pages = 一覧のページ
filter-page = ページ
filter-contents = このページの内容
# Said by the script.
filter-all = { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-some = { $total }{ $kind ->
    [places] か所
   *[other] 件
 }のうち { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-show = { $n }{ $kind ->
    [places] か所
   *[other] 件
 }を見る
filter-off = の条件をはずす
filter-drop = 「{ $label }」をはずすと { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-word = 「{ $label }」
filter-nowhere = いまいる場所が分からないので、近い順にならべられません。
filter-plain = いまは、この一覧に書いてあることばだけで、さがしています。
# Headings and values. A value's key is the letter of its group and its id in addresses.
filter-w = 曜日
filter-h = 時間
filter-d = 使い方
filter-f-1 = 費用・申し込み
filter-f-2 = 会場・行き方
filter-f-3 = どんな人に
filter-w-1 = 月曜日
filter-w-2 = 火曜日
filter-w-3 = 水曜日
filter-w-4 = 木曜日
filter-w-5 = 金曜日
filter-w-6 = 土曜日
filter-w-7 = 日曜日
filter-w-x = 決まった曜日なし
filter-w-1-short = 月
filter-w-2-short = 火
filter-w-3-short = 水
filter-w-4-short = 木
filter-w-5-short = 金
filter-w-6-short = 土
filter-w-7-short = 日
filter-h-am = 午前
filter-h-pm = 午後
filter-h-eve = 夕方・夜
filter-d-visit = 家に来てもらう（訪問）
filter-d-bring = 届けてもらう（配達）
filter-d-round = まわってもらう（巡回）
filter-d-phone = 電話で
filter-d-come = 出かけて行く（来所）
filter-d-online = オンラインで
filter-f-free = 無料
filter-f-nobook = 申込不要
filter-f-on = いま活動中
filter-f-wheel = 車いす可
filter-f-chair = いす席あり
filter-f-ride = 送迎・乗り合い
filter-f-park = 駐車場あり
filter-f-hear = 筆談・手話など
filter-f-any = どなたでも
filter-f-memory = もの忘れも安心
filter-f-men = 男性も多い
filter-f-carer = 介護している方も
filter-f-lang = 外国語・手話が通じる
# Titles of the lists.
filter-title-w-x = 曜日が決まっていない{ $what }
filter-title-d-visit = 家に来てもらう{ $what }
filter-title-d-bring = 届けてもらう{ $what }
filter-title-d-round = まわってもらう{ $what }
filter-title-d-phone = 電話でつながる{ $what }
filter-title-d-come = 出かけて行く{ $what }
filter-title-d-online = オンラインで使える{ $what }
filter-title-f-nobook = 申し込みのいらない{ $what }
filter-title-f-on = いま活動中の{ $what }
filter-title-f-wheel = 車いすで行ける{ $what }
filter-title-f-chair = いす席のある{ $what }
filter-title-f-ride = 送迎や乗り合いのある{ $what }
filter-title-f-park = 駐車場のある{ $what }
filter-title-f-hear = 筆談や手話のある{ $what }
filter-title-f-any = どなたでも行ける{ $what }
filter-title-f-memory = もの忘れがあっても安心な{ $what }
filter-title-f-men = 男性も多い{ $what }
filter-title-f-carer = 介護している方も使える{ $what }
filter-title-f-lang = 外国語や手話が通じる{ $what }

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
consult-anywhere = 町が見つからないとき・どこに聞けばよいか分からないとき
consult-back = 町を選びなおす
consult-area = { $system }：{ $district }

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

## Languages
language-name = 日本語
lang-link = 日本語
lang-partly = このページの一部は、ふつうの日本語です。
lang-about = この言葉のページについて
lang-about-what = { $city }の通いの場と、暮らしを助けるサービスのページです。
lang-about-who = ほかのページは日本語です。
lang-about-names = 名前のよみ方をローマ字で書いています。
lang-about-ask = 分からないことは、電話で聞いてください。
lang-about-count = 集まりとサービス { $all }件のうち、{ $told }件に、この言葉の説明があります。
lang-og = ja_JP

## Sentences and lists
comma = 、
full-stop = 。
and = と
with-note = { $text }（{ $note }）
contact = 問い合わせ先
contact-stands-in = この窓口から、世話役の方へおつなぎします。
source-licence = 利用条件: { $licence }
report = まちがいを知らせる

## Menu and footer
nav-home = ホーム
nav-gatherings = 通いの場
nav-services = 生活支援
nav-needs = 困りごと
nav-districts = 地区
nav-consult = 相談先
nav-calendar = 予定表
nav-cases = 事例
nav-newsletters = おたより
nav-activities = 取り組み
about-guide = このガイドについて
about-accessibility = アクセシビリティ方針
about-feed = 更新情報（Atom）
list-notices = お知らせ
list-organizations = 団体の一覧
list-places = 会場・施設の一覧
list-documents = 資料
consult-towns = あなたの町の相談先を見る

## Home
door-join = 集まりに参加したい
door-join-text = 体操、お茶、食事、畑。歩いて行ける通いの場をさがします。
door-help = 暮らしを手伝ってほしい
door-help-text = 買い物、ごみ出し、付き添い、配食。生活支援サービスをさがします。
door-consult = 相談したい
door-consult-text = お住まいの町名から、電話する窓口が分かります。
door-volunteer = 手伝いたい
door-volunteer-text = できることを、できるときに。担い手をさがしている活動です。

## Directory
crumb-gatherings = 通いの場
crumb-services = 生活支援サービス
count-gatherings = { $n }か所
count-services = { $n }件
directory-title-gatherings = 通いの場をさがす
directory-title-services = 生活支援サービスをさがす
directory-narrowed-gatherings = { $label }の通いの場
directory-narrowed-services = { $label }の生活支援サービス
directory-lead-gatherings = { $city }で開かれている、体操・お茶・食事・趣味などの集まりです。初めての方も参加できます。
directory-lead-services = { $city }で使える、買い物・ごみ出し・配食・付き添いなどの手助けです。
directory-lead-narrowed-gatherings = { $label }の集まりです。気になるところに、まず電話で聞いてみてください。
directory-lead-narrowed-services = { $label }の手助けです。使い方は、それぞれの窓口に聞いてください。
directory-everywhere = { $town }内全域・いくつかの地区
directory-categories = 分類

## Entry
fact-when = 日時
fact-place = 場所
fact-fee = 費用
fact-target = 対象
fact-booking = 申し込み
fact-capacity = 定員
fact-bring = 持ち物
fact-activities = すること
fact-organizer = 主催
fact-access = 設備
fact-transport = 送迎・行き方
fact-parking = 駐車場
fact-languages = 通じる言葉
fact-participants = 参加者
fact-started = はじまり
fact-program = 事業
fact-hours = 受付・利用できる日時
fact-delivery = 届け方
fact-provider = 提供
fact-address = 住所
fact-way = 行き方
fact-what = 内容
fact-area = 地域
fact-price = 料金
area-whole = { $town }内全域
place-none = 決まった場所はありません（うかがいます）
people = { $n }人
people-usually = いつも{ $n }人くらい
languages-spoken = 日本語、{ $others }
fee-free = 無料
fee-yen = { $amount }円
fee-per-visit = 1回 { $amount }円
fee-per-month = 1か月 { $amount }円
fee-per-year = 1年 { $amount }円
fee-ask = お問い合わせください
price-unit = { $unit } { $amount }
price-more = { $price } ほか
booking-needed = 申し込みがいります
booking-not-needed = いりません
target-ages = { $min }歳から{ $max }歳まで
target-from = { $min }歳以上の方
target-until = { $max }歳までの方
target-caregivers = 介護している方も
target-dementia = もの忘れのある方も安心
target-men = 男性も参加しています
tag-booking = 申込が必要
tag-no-booking = 申込不要
tag-men = 男性も
tag-dementia = もの忘れも安心
status-paused = 休止中
status-planned = 準備中
status-ended = 終了
status-paused-gathering = いまは休止中の通いの場です。再開は窓口にお聞きください。
status-paused-service = いまは休止中のサービスです。再開は窓口にお聞きください。
status-planned-gathering = これから始まる通いの場です。
status-planned-service = これから始まるサービスです。
status-ended-gathering = この通いの場は終了しました。
status-ended-service = このサービスは終了しました。
never-verified = 内容の確認日が記録されていません。出かける前に電話でお確かめください。
verified-long-ago = 確認から日がたっています。出かける前に電話でお確かめください。
verify-phone = 電話
verify-visit = 訪問
verify-letter = 書面
entry-near = 近くの集まり
entry-alike = 似た手助け
share-calendar = スマートフォンの予定表に入れる
share-subscribe = iPhoneの予定表につなぐ
share-line = LINEで送る
share-mail = メールで送る
notice-paused = 休止
notice-cancelled = 中止
notice-changed = 変更
notice-resumed = 再開
notice-wanted = 募集
notice-news = お知らせ
notice-correction = お詫びと訂正

## Equipment and help
access-wheelchair = 車いす可
access-wheelchair-loan = 車いす貸出
access-cane-loan = つえ貸出
access-no-steps = 段差なし
access-ramp = スロープ
access-lift = エレベーター
access-handrail = 手すり
access-toilet = バリアフリートイレ
access-ostomate = オストメイト
access-parking = 優先駐車場
access-tactile-paving = 点字ブロック
access-assistance-dogs = 補助犬
access-writing = 筆談
access-sign-language = 手話
access-captions = 字幕
access-chairs = いす席
access-rest-room = 休憩室
access-nursing-room = 授乳室
delivery-visit = 訪問
delivery-goods = 配達
delivery-rounds = 巡回
delivery-phone = 電話
delivery-office = 来所
delivery-online = オンライン
provider-residents = 住民団体
provider-npo = NPO
provider-shakyo = 社会福祉協議会
provider-silver = シルバー人材センター
provider-company = 企業
provider-coop = 生協
provider-government = 行政
provider-welfare = 社会福祉法人
provider-houkatsu = 地域包括支援センター

## Standard categories
category-gathering-taiso = 体操・運動
category-gathering-shumi = 趣味活動
category-gathering-sawakai = 茶話会・おしゃべり
category-gathering-kaishoku = 会食・食事
category-gathering-ninchisho = 認知症予防・認知症カフェ
category-gathering-tasedai = 多世代交流
category-gathering-shogai = 学習・講座
category-gathering-nogyo = 農作業・園芸
category-gathering-shuro = 就労的活動・ボランティア
category-gathering-kosodate = 子育て世代と交流
category-gathering-kodomo = 子ども食堂・地域食堂
category-gathering-sports = ゲートボール・グラウンドゴルフ・ウォーキング
category-gathering-ongaku = 歌・カラオケ
category-gathering-kaigosha = 介護者のつどい
category-gathering-sonota = その他
category-service-soudan = 相談窓口
category-service-mimamori = 見守り・安否確認
category-service-haishoku = 配食・弁当
category-service-kaimono = 買い物支援・宅配
category-service-idohanbai = 移動販売
category-service-ido = 移動支援・送迎
category-service-kaji = 家事援助
category-service-gomi = ゴミ出し
category-service-kusakari = 草取り・庭木・雪かき
category-service-shuri = 小修繕・電球交換
category-service-hanashi = 話し相手
category-service-tsukisoi = 通院・外出付き添い
category-service-sumaho = スマホ相談
category-service-yogu = 福祉用具・緊急通報
category-service-rihatsu = 訪問理美容
category-service-yuryo-vol = 有償ボランティア
category-service-kenri = 権利擁護・金銭管理
category-service-sonota = その他

## Days and times
date-weekday = { $weekday ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
  }
date-month = { $month }月
date-short = { $month }月{ $day }日（{ date-weekday }）
date-day = { $month }月{ $day }日
date-long = { $year }年{ $month }月{ $day }日
date-long-weekday = { date-long }（{ date-weekday }）
date-leaf-month = { $month }月
date-leaf-weekday = { date-weekday }曜日
date-range = { $start }〜{ $end }
date-range-month = { $month }月{ $day }日〜{ $last }日
date-and = { $one }と{ $other }
time-short-span = { $start }〜{ $end }
time-short-from = { $start }から
time-short-until = { $end }まで
time-span = { $start }〜{ $end }
time-from = { $start }から
time-until = { $end }まで
time-minutes = { $minute ->
    [0] { "" }
   *[other] { $minute }分
  }
time-clock = { $half ->
    [noon] 正午
    [am] 午前{ $hour }時{ time-minutes }
    [pm] 午後{ $hour }時{ time-minutes }
   *[same] { $hour }時{ time-minutes }
  }
time-morning = 午前
time-afternoon = 午後
time-midday = 昼
time-evening = 夕方
time-night = 夜
time-all-day = 終日
unsettled-no-pattern = 決まった日がありません。
unsettled-any-time = 日は、そのつど決まります。
unsettled-weeks = 1週おきですが、どの週にあるかが分かっていません。
unsettled-months = 何か月かおきですが、どの月にあるかが分かっていません。
unsettled-how-often = 回数は決まっていますが、日が分かっていません。
unsettled-season = 時期は決まっていますが、日が分かっていません。
unsettled-year = 日付が、どの年のものか分かっていません。
unsettled-ask = 日は、問い合わせて確かめることになっています。
rest-holiday = { $days }は{ $name }のため休み
rest-named = { $days }は{ $name }の休み
rest-plain = { $days }は休み
rest-month = { $month }月は休み
rest-moved = { $days }は、{ $to }に変わります
rest-moved-holiday = { $days }は{ $name }のため、{ $to }に変わります
rest-notice = { $days }は{ $kind }
rest-open = { $day }から{ $kind }（再開の日は、まだ決まっていません）
rest-kind-pause = 休止
rest-kind-cancelled = 中止
rest-kind-changed = 変更
rest-kind-rest = 休み
note-place = 会場が変わります
note-changed = お知らせで変わった日です
note-instead = { $day }の代わり
note-instead-holiday = { $day }（{ $name }）の代わり
note-this-day = この日は{ $what }
when-nothing = いまのところ、これからの予定はありません。
when-calendar = 予定表（カレンダー）を見る
card-always = いつでも
card-ask-days = 日程は
card-ask-phone = 電話で

## Schedules made from their rules (other languages than Japanese)
sched-always = いつでも
sched-open = 開いている時間: { $days }
sched-booking = 申し込みが必要
sched-no-booking = 申し込み不要
sched-line = { $days } { $times }
sched-join = 、
sched-comma = ・
sched-and = { $first }・{ $last }
sched-daily = 毎日
sched-weekly = 毎週{ $days }
sched-other-week = 隔週{ $days }
sched-weeks = { $weeks }週間に1回 { $days }
sched-monthly = 毎月{ $days }
sched-month-day = { $n ->
    [-1] 末日
   *[other] { $n }日
  }
sched-nth = { $n ->
    [-1] 最終
   *[other] 第{ $n }
  }
sched-nth-day = { $nth }{ $day }
sched-weekday = { $n ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
  }
sched-workdays = 月〜金曜日
sched-holidays = 祝日
sched-month = { $n }月
sched-range = { $start }〜{ $end }
sched-in-months = { $months }のみ
sched-only-with = { $day }がある月のみ
sched-not-in = { $days }は休み
sched-not-in-next-day = { $days }は休み（祝日の場合は翌日）
sched-holiday-held = 祝日も開催
sched-holiday-skip = 祝日は休み
sched-holiday-next-day = 祝日の場合は翌日
sched-holiday-previous-day = 祝日の場合は前日
sched-holiday-next-workday = 祝日の場合は翌平日
sched-holiday-previous-workday = 祝日の場合は前平日
sched-holiday-next-week = 祝日の場合は翌週
sched-holiday-previous-week = 祝日の場合は前週
sched-holiday-other-day = 祝日の場合は{ $day }
sched-since = { $day }から
sched-until = { $day }まで
sched-own = { $months }は{ $what }
sched-at = 会場: { $place }

## My list
mylist-title = マイリスト
mylist-my = マイ
mylist-list = リスト
mylist-items = 件
mylist-lead = ☆を押してえらんだ集まりや手助けが、ここに並びます。電話や次の日にちを見たり、紙に印刷したりできます。
mylist-find-gatherings = 通いの場をさがす
mylist-find-services = 暮らしの手助けをさがす
mylist-add = マイリストに入れる
mylist-added = マイリストに入れました
mylist-said-in = マイリストに入れました。いま #件です。
mylist-said-out = マイリストから外しました。いま #件です。
mylist-closed = このブラウザーは、リストを残せない設定になっています（プライベートモードなど）。ふつうのモードで開くと使えます。いますぐ要るときは、そのページを印刷してください。
mylist-failed = くわしい内容を読みこめませんでした。つながる所で、もう一度開いてください。名前だけをお見せしています。
mylist-plain-title = リストのかわりに、次のようにできます
mylist-plain-why = マイリストは、ブラウザーの JavaScript が動くときだけ使えます。いまは動いていません。
mylist-plain-print = 行きたい集まりや使いたい手助けのページを開き、ブラウザーの「印刷」で紙に出す。
mylist-plain-bookmark = ページを、ブラウザーの「お気に入り（ブックマーク）」に入れる。
mylist-plain-ask = 電話で聞く。行きたい集まりを、いっしょにさがします。
mylist-empty = まだ何も入っていません
mylist-empty-how = 行ってみたい集まりや、使ってみたい手助けのページで「☆ マイリストに入れる」を押してください。リストは、この端末の中だけに残ります。
mylist-print = A4の紙に印刷する
mylist-print-about = 名前、次の日にち、電話を紙に印刷します。ふつうの大きさの文字なら、8件くらいまでで1まいです。文字を大きくしているときや、件数の多いときは、何まいかになります。手で書きこむ所もあります。
mylist-printed = 印刷した日
mylist-check-first = 日にちや場所は、変わることがあります。たしかめてからお出かけください。
mylist-consult = 困ったときの相談先
mylist-today = きょう
mylist-tomorrow = あす
mylist-next = 次の日にち
mylist-opening = 次にひらく日
mylist-ask = 日にちは、電話でお確かめください。
mylist-place = 場所
mylist-area = 地域
mylist-fee = 費用
mylist-note = 補足
mylist-memo = メモ
mylist-up = 上へ
mylist-down = 下へ
mylist-remove = 外す
mylist-removed = 「#」を外しました。
mylist-moved = 「#」を動かしました。順番:
mylist-undo = 元にもどす
mylist-undone = 元にもどしました。
mylist-taken = リストに入れました。いま #件です。
mylist-gone = #件は、いまは載っていません。
mylist-gone-one = いまは載っていません。終わったか、まとめられたのかもしれません。
mylist-offer = 届いたリストの#件を、この端末のマイリストに加えますか
mylist-offer-add = 加える
mylist-replace = 入れかえる（いまの#件は消えます）
mylist-offer-look = 見るだけ
mylist-offer-no = やめる
mylist-known = #件は、もう入っています。
mylist-all-known = 届いたリストの#件は、どれも、もう入っています
mylist-looking = 届いたリストを見ています。この端末には、まだ入れていません。
mylist-looking-back = 入れるかどうかを選ぶ
mylist-carry = ほかのスマートフォンに写す・家族に送る
mylist-carry-about = 相手の端末でこのリストを開けます。リストの中身だけが送られ、名前や電話番号などは送られません。
mylist-carry-qr = 写したいスマートフォンのカメラで、うつしてください。
mylist-carry-copy = リストのアドレスをコピー
mylist-carry-not = いまは端末の中のファイルを見ているため、アドレスがありません。紙に印刷して渡してください。インターネットのページで開くと、送れます。

## Sending a page on
share-title = 家族や知り合いに知らせる
share-line = LINEで送る
share-mail = メールで送る
share-copy = アドレスをコピー
share-more = ほかの方法で送る
share-copied = コピーしました。
share-copy-failed = コピーできませんでした。次のアドレスを書きとめてください:
share-qr = QRコード
share-qr-about = スマートフォンのカメラでうつすと、このページが開きます。

## Reporting mistakes
report-form = まちがいを知らせる（入力フォーム）
report-mail = まちがいを知らせる（メール）
report-tel = まちがいを知らせる（電話 { $tel }）
report-subject = まちがいのお知らせ：{ $title }
report-body =
    「{ $title }」のページについて、お知らせします。
    番号: { $id }
    アドレス: { $url }

    ▼ まちがっているところ

    ▼ 正しくは

    ▼ お名前・お電話（書かなくても、かまいません）

## Parts of pages
alert = 【緊急】
alert-more = くわしく見る
fictional = 架空の町の見本です。
fictional-city = { $city }も、ここにのっている団体・人・電話番号も、実在しません。
nav-site = サイト内
nav-crumbs = 現在位置
ui-tel = 電話
ui-hours = 受付
site-updated = このガイドの最後の更新
site-about = このサイトについて
site-help = 困ったとき
site-disclaimers = ご利用の前に
home-days = 日にちからさがす
home-needs = 困りごとからさがす
home-gatherings = 通いの場をさがす
home-services = 暮らしの手助けをさがす
home-notices = お知らせ
home-reading = 読みもの
home-more = 支え合いの取り組み
home-districts = { $label }からさがす
home-call = 電話で相談する
home-when = いつの予定
home-n-gatherings = 通いの場 { $n }
home-n-services = 手助け { $n }
middle-dot = ・
directory-all = すべて見る
ui-contents = このページの内容
ui-in-brackets = （{ $text }）
as-of-next = 日付は、{ $day }の時点の次回です。
service-prices = 料金
service-who = 利用できる人
service-where = 利用できる地域
service-how = 利用の流れ
service-amount = 金額
service-note = 補足
entry-about = ようす
entry-needs = こんなときに
entry-contact = 連絡
entry-nickname = { "　" }呼び名：{ $name }
foot-about = このページについて
foot-contact = お問い合わせ
foot-updated = 更新日
foot-source = 出典
foot-print = 紙で読む
ui-facts = 基本情報
ui-fax = ファクス
ui-mail = メール
ui-homepage = ホームページ
ui-hours-label = 受付
ui-web = ウェブ
ui-print = このページを印刷
ui-call = { $name }に電話
ui-easy = やさしい日本語
seal = 確認済
seal-by = { $town }
seal-last = 最後に確かめた日
date-next = 次回
directory-filter = しぼりこみ
directory-filter-open = 条件でしぼりこむ
ui-entries = 件
date-leaf-day = 日
date-opens = ひらく日
when-over = 新しい日程は、電話でお確かめください。
when-as-of = （{ $day }の時点）
when-always = いつでも行けます。
when-closed = きょうは、お休みです。
when-rests = お休みと変更
bracket-open = （
bracket-close = ）
colon = ：
when-notice = お知らせを読む
when-ask-others = ほかの日は、電話でお確かめください。
when-ask = 日程は、電話でお確かめください。
ics-what = { $what }の予定
ics-subscribe = iPhone・パソコンの予定表につなぐ
ics-note-subscribe = はじめのボタンは、いまの予定を写します（.ics）。「つなぐ」では、あとで変わった予定も届きます。
ics-note = いまの予定を写します（.ics）。あとで変わった予定は届きません。
dates-script = きょう|あす|次回|ひらく日|きょうは、ひらいています。|きょうは、おやすみです。|日程は|電話で|1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月|日曜日,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日|@m@d日（@w）

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

## Accessibility: policy and results
a11y-policy = アクセシビリティ方針
a11y-results = アクセシビリティ試験の結果
a11y-results-lead = このガイドのページを、目の見えにくい方や、キーボードや読み上げで使う方にも使えるか、機械で検査した結果です。
a11y-to-results = 試験の結果をくわしく見る
a11y-no-results = 試験の結果は、まだ公開していません。
a11y-all-pages = { $guide }のすべてのページ
a11y-stands = JIS X 8341-3:2016の適合レベル{ $level }に配慮
a11y-stands-about = 「配慮」は、ウェブアクセシビリティ基盤委員会（WAIC）の「JIS X 8341-3:2016 対応度表記ガイドライン」で決められた言い方です。レベルAとAAの38の達成基準を参照して作り、機械で検査していますが、人の目と手による試験は、まだすべて終わっていません。そのため「準拠」「一部準拠」とは書きません。
a11y-how = 試験のしかた
a11y-tested = 試験した日
a11y-next = 次に試験する日
a11y-standard = 目標とする規格
a11y-level = 適合レベル{ $level }
a11y-stand = 対応度
a11y-pages = 試験したページ
a11y-page-count = { $n }ページ
a11y-page-list = 試験した{ $n }ページの一覧
a11y-tools = 使った道具
a11y-limits = この結果でわかること、わからないこと
a11y-limits-1 = 機械でわかるのは、文字と背景の明るさの差、画像に説明があるか、見出しや表の組み立て、押すところの大きさなど、決まった形で調べられることだけです。
a11y-limits-2 = 画像の説明が絵に合っているか、言葉がわかりやすいか、読み上げで順に聞いて困らないかは、機械ではわかりません。「問題は見つからない」は、その達成基準をすべて満たしているという意味ではありません。
a11y-conditions = 試験した条件
a11y-jis = JIS X 8341-3:2016 の達成基準
a11y-jis-about = レベルAとAAの、38の達成基準です。
a11y-added = WCAG 2.2 で加わった達成基準
a11y-added-about = JISにはまだない、新しい国際基準（WCAG 2.1と2.2）のレベルAとAAです。
a11y-criterion = 達成基準
a11y-grade = レベル
a11y-outcome = 機械による検査の結果
a11y-good = 問題は見つからない
a11y-bad = 問題あり
a11y-none = 対象になるものがない
a11y-unsure = 人が確かめる
a11y-unseen = 機械では検査できない
a11y-unsure-places = ほかに、人が確かめるところ { $n }か所
a11y-faults = 見つかった問題
a11y-no-faults = 機械による検査では、問題は見つかりませんでした。
a11y-fault-pages = { $n }ページ（例 /{ $example }）
a11y-known = わかっている問題

## Map
map-title = 地図
map-lead = 地図の番号は、下の一覧の番号と同じです。番号は、どのページの地図でも変わりません。
map-all = 町ぜんぶの地図を見る
map-count = 会場 { $n }
map-of = { $area }の地図
map-same-numbers = 地図の番号と同じ番号の一覧が、この地図といっしょにあります。一覧には、会場の名前と、そこで開かれる集まりを文字で書いています。
map-near = 近くにあるもの: { $names }。
map-outside = 国土地理院の地図で見る
map-home = 個人のお宅が会場です。くわしい場所は、電話でお聞きください。
map-no-position = 地図では、地区だけを示しています。くわしい場所は、住所や電話で確かめてください。
map-district-only = 地区だけを示した地図です。会場の印はありません。
map-shared = 地図では { $n } 番の印といっしょです。
map-elsewhere = そのほか
map-north = 北
map-number = 地図の番号
map-unplaced = 地図にない集まり
map-unplaced-lead = くわしい場所を地図に出していない集まりです。
map-jumps = 地区へ移動
map-filter = 種別でしぼる
map-gatherings = 通いの場
map-services = 生活支援サービス
map-all-kinds = すべての種別を見る
map-district = この地区のページ
map-attribution = 地理院タイル（国土地理院）
map-source = 地図の出典
map-near-button = いまいる所に近い順に並べる
map-near-promise = 位置は、この端末の中だけで使います。どこにも送りません。
map-near-title = いまいる所に近い会場
map-near-done = 近い順に並べました。いちばん近いのは「{"{"}name{"}"}」で、まっすぐ行って約{"{"}far{"}"}です。
map-near-far = いまいる所は、この町から離れているようです（いちばん近い会場まで約{"{"}far{"}"}）。
map-near-refused = 位置を使うことが許されていません。端末の設定で、位置情報を「許可」にすると使えます。
map-near-failed = いまいる所が分かりませんでした。窓の近くや外で、もう一度押してみてください。
map-near-wait = いまいる所を調べています。
map-near-far-each = 約{"{"}far{"}"}
map-tiles-title = 動かせる地図
map-tiles-lead = 矢印キーか指で動かし、＋と−で大きさを変えます。番号を押すと、一覧の会場に移ります。
map-tiles-skip = 動かせる地図をとばす
map-tiles-show = 動かせる地図で見る
map-tiles-in = 大きくする
map-tiles-out = 小さくする
nav-map = 地図

## On paper
print-on = 印刷した日

## Search (page and boxes). Words in braces are filled in by the script.
search-go = さがす
search-title = ことばでさがす
search-lead = 集まり、手助け、会場、団体、事例、おたよりまで、このガイドのすべてから、さがします。
search-lead-portal = すべての町のガイドから、いちどにさがします。
search-label = さがしたいことば
search-hint = ひらがなでも、さがせます。電話番号や、町の名前でも、どうぞ。
search-site = このサイトの中をさがす
search-results = 見つかったもの
search-ways = ほかのさがし方
search-no-script = いま、このページでは、ことばでさがせません。
search-no-script-ways = この端末では、さがすためのしくみ（JavaScript）が動いていません。下の一覧から、さがせます。電話でも、ご案内します。
search-none-drop = つぎのようにさがすと、見つかります。
search-none-advice = 短いことばや、ひらがなで、もういちどさがしてみてください。
search-none-call = 電話でも、おたずねください。まだのっていない集まりや手助けを、ご案内できることがあります。
search-list-gatherings = 通いの場（地区・曜日・五十音）
search-list-services = 生活支援サービス
search-list-districts = 地区
search-list-needs = 困りごと
# Said by the script.
search-found = { $n }件見つかりました
search-about = 約{ $n }件見つかりました
search-related = （うち{ $n }件は、関連することばで見つけたもの）
search-none = 見つかりませんでした
search-missing = { $list }は、見つかりませんでした。
search-together = { $list }の、すべてにあうものは、見つかりませんでした。
search-near = もしかして：
search-drop = { $label }をはずすと{ $n }件
search-drop-word = 「{ $text }」をはずすと{ $n }件
search-apart = { $list }でさがすと{ $n }件
search-off = の条件をはずす
search-word = 「{ $text }」
search-reading = 読みで見つかりました
search-by-related = 関連することばで見つかりました
search-by-near = 似たことばで見つかりました
search-more = もっと見る（あと{ $n }件）
search-more-said = { $n }件を見せています
search-wait = さがしています
search-slow = 時間がかかっています。電波のよいところで、もういちど押してみてください。
search-offline = インターネットにつながっていないので、いまは、さがせません。つながってから、もういちど押してください。
search-unread = さがすための資料を、読みこめませんでした。少し待って、もういちど押してください。
search-disk = この資料は大きいので、パソコンのファイルからは、さがせません。インターネットのページか、USBメモリー用に作ったもの（shirube build --portable）を開いてください。
search-broken = さがすための資料が、こわれています。少し待って、もういちど押してください。
search-old = このガイドは、新しくなりました。ページを開きなおすと、さがせます。
search-failed = うまくさがせませんでした。もういちど押してください。
search-again = もういちどさがす
search-reload = ページを開きなおす
search-page-title = 「{ $text }」をさがす
search-suggested = 候補が{ $n }件あります。上下の矢印キーでえらべます。
search-suggested-none = 候補はありません
search-leads = { $kind }のページ
search-call = 電話
search-show = { $n }件を見る
search-all-values = ほかも見る（あと{ $n }）
search-uncounted = あてはまるものは、ありません。
search-ask = ことばを入れて、「さがす」を押してください。
# Groups of conditions, kinds of pages.
search-by-kind = 種類
search-by-guide = 町のガイド
search-by-c = 分類
search-by-w = 曜日
search-by-h = 時間
search-by-d = 使い方
search-by-f = 条件
search-by-year = 年度
search-by-edition = 事例集の版
search-by-series = おたより
search-kind-gathering = 通いの場
search-kind-service = 生活支援サービス
search-kind-organization = 団体
search-kind-place = 会場・施設
search-kind-district = 地区
search-kind-coordinator = コーディネーター
search-kind-council = 協議体
search-kind-meeting = 会議の記録
search-kind-case = 活動事例
search-kind-collection = 事例集
search-kind-newsletter = おたより
search-kind-issue = おたよりの号
search-kind-article = おたよりの記事
search-kind-exhibition = パネル展示
search-kind-event = 催し
search-kind-indicator = 数字で見る
search-kind-budget = 予算と財源
search-kind-need = 困りごと
search-kind-dialogue = 対話の記録
search-kind-notice = お知らせ
search-kind-document = 資料
search-kind-page = 取り組み

## 紙の冊子
print-title = 紙の冊子
print-home = 紙で読む
print-lead = このサイトと同じ内容を、印刷して読める冊子（PDF）です。ご自由に印刷・配布してください。
print-guidebook = ガイドブック
print-guidebook-text = 通いの場と生活支援サービスを、地区ごとにまとめた冊子です。
print-casebook = 事例集
print-casebook-text = 各地区の支え合いの取り組みをまとめた冊子です。
print-newsletter = 広報紙
print-newsletter-text = 回覧や掲示に使える、印刷用の紙面です。
print-report = 報告
print-report-text = 協議体の設置状況、開催回数、構成団体、指標をまとめた資料です。
print-all = 紙の冊子をすべて見る
print-paper = 印刷用の冊子
print-pages = { $paper }判・{ $n }ページ
print-file = { $pages }（PDF、{ $size }）
print-web = 「{ $title }」をウェブで読む
