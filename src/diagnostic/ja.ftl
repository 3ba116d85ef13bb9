# 診断のことば。番号は docs/errors.md の番号と同じ。
# 「.名前」は、その名前の値があるときの「なおし方」。「.hint」はいつもの「なおし方」。

## E1xx ファイル
E101 = フォルダーが見つかりません
    .hint = フォルダーの名前を確かめてください。はじめてなら「shirube new フォルダー名」でひな形を作れます。
    .here = いまいる所が、そのガイドのようです。「shirube build .」か「shirube check .」と打ってください（. はいまいる所のことです）。
    .here-book = いまいる所が、そのガイドのようです。「shirube book . ガイドブック」のように打ってください（. はいまいる所のことです）。
E102 = フォルダーではなく、ファイルです
    .hint = guide.toml や portal.toml の入ったフォルダーを指定してください。
E103 = 読めません（{ $reason ->
        [not-a-file] ふつうのファイルではありません
       *[other] { $reason }
    }）
    .hint = ほかのソフトで開いていないか、読む権限があるかを確かめてください。
    .not-a-file = 通信や装置のための特別なファイルです。content フォルダーの外へ移してください。
E104 = 名前の文字が読み取れません
    .hint = ファイルの名前を、半角の英数字とハイフンだけに変えてください。
E105 = ファイルのはずの名前が、フォルダーになっています
    .hint = フォルダーの名前から「.toml」「.md」を取るか、ファイルに置きかえてください。
E106 = ショートカット（シンボリックリンク）が、フォルダーの外の { $target } を指しています
    .hint = 外のファイルは読みません。ファイルそのものを、このフォルダーにコピーしてください。
E107 = フォルダーへのショートカット（シンボリックリンク）はたどりません
    .hint = フォルダーそのものを、ここにコピーしてください。
E108 = ショートカット（シンボリックリンク）の先がありません
    .hint = いらないなら消し、いるならファイルをここにコピーしてください。
E109 = 大きすぎます（{ $size } MB。{ $limit } MB まで）
    .hint = 記録をいくつかのファイルに分けてください。
E110 = 文字コードが UTF-16 です
    .hint = メモ帳で開き、「名前を付けて保存」で、エンコード（文字コード）を「UTF-8」にして保存してください。
E111 = 文字コードが Shift_JIS です
    .hint = メモ帳で開き、「名前を付けて保存」で、エンコード（文字コード）を「UTF-8」にして保存してください。
E112 = 文字として読めません
    .hint = 画像や Excel を .toml や .md の名前で保存していませんか。メモ帳で開き、UTF-8 で保存しなおしてください。
E113 = portal.toml も guide.toml もありません
    .hint = フォルダーをまちがえていないか確かめてください。はじめてなら「shirube new フォルダー名」でひな形を作れます。
    .txt = ファイルの名前の終わりの .txt を取って「{ $txt }」にしてください。見えないときは、エクスプローラーの「表示」で「ファイル名拡張子」を選びます。
E114 = ガイド「{ $guide }」のフォルダーに guide.toml がありません
    .hint = guides には、guide.toml の入ったフォルダーの名前を書きます。
    .nearest = 「{ $nearest }」ではありませんか。
E115 = ガイド「{ $guide }」はありません
    .hint = 使える名前: { $known }
    .nearest = 「--guide { $nearest }」ではありませんか。
E116 = ファイルが空です
    .hint = 使わないなら消してください。書きはじめるなら docs/ の見本を写してください。
E117 = 「{ $folder }」という種類の記録はありません
    .hint = 記録は gatherings、services、places などのフォルダーに入れます（一覧は docs/files.md）。
    .nearest = 名前は「{ $nearest }」ではありませんか。
    .copy = ガイドの写しのようです。ガイドのフォルダーの外に移してください。
    .list-file = 一覧のファイルの名前は places.toml のように、種類の名前にします（一覧は docs/files.md）。
E118 = ファイル「{ $file }」がありません
    .hint = 記録と同じフォルダー（{ $folder }）に置いてください。大文字・小文字も区別します。
    .nearest = 「{ $nearest }」ではありませんか。
E119 = 「{ $file }」は、記録のフォルダーの外を指しています
    .hint = 画像や PDF は記録と同じフォルダーに置き、ファイルの名前だけを書きます。
E120 = ガイド「{ $guide }」のフォルダーがありますが、portal.toml にのっていません
    .hint = のせるなら、guides に "{ $guide }" を足してください。
E121 = 「{ $file }」は読みません
    .hint = 記録は .md か .toml のファイルに書きます。
    .rename = 名前を「{ $rename }」に変えてください（メモ帳では「すべてのファイル」を選んで保存します）。
    .text = ワードやテキストのファイルは読みません。中身を .md のファイルに書き写してください。
    .sheet = 表計算のファイルは読みません。1件ずつ .md か、一覧の .toml に書いてください。
E122 = どの記録にも書かれていない画像が { $count } 枚あります（{ $files }）。このままでは、ページに出ません
    .hint = 使うなら、その画像の記録の項目のいちばん下に、次のように足してください。使わないなら、ファイルを消してください。
        { $line }
    .heic = 「{ $heic }」は iPhone の形式（HEIC）で、そのままでは使えません。写真のソフトで JPEG に保存しなおし、その名前を記録の photos に書いてください。
E127 = 地図のファイル「{ $file }」を GeoJSON として読み取れません
    .hint = 地図ソフト（QGIS など）で「GeoJSON、UTF-8、座標系 EPSG:4326」を選んで、もう一度書き出してください。
    .encoding = 文字コードが UTF-8 ではありません。地図ソフトで UTF-8 を選んで、もう一度書き出してください。
    .line = { $line }行目のあたりで、JSON として読めなくなります。ファイルが途中で切れていませんか。
    .found = GeoJSON の FeatureCollection ではありません（type が「{ $found }」）。地図ソフトで形式に「GeoJSON」を選んでください。
    .n = { $n }番目の図形の座標（coordinates）が、数の並びになっていません。書き出し直してください。
E128 = 地図のファイル「{ $file }」が大きすぎます
    .hint = { $size }MB あります。{ $limit }MB までです。町の範囲だけを切り出すか、線を簡単にして（簡素化）書き出してください。
    .points = 点が { $points } あります。{ $limit } までです。町の範囲だけを切り出すか、線を簡単にして（簡素化）書き出してください。

## E2xx 項目と値
E201 = 書き方（TOML）が読み取れません
    .full-width = 全角の記号や数字がまざっています。半角で書いてください。例: { $full-width }
    .full-width-space = 全角の空白がまざっています。半角の空白にするか、消してください。
    .space-in-front = 行の頭の全角の空白を消してください。例: { $space-in-front }
    .truth = はい は true、いいえ は false と、小文字の英字で書きます。例: { $truth }
    .thousands = 数の中の , を取ってください。例: { $thousands }
    .nameless = { "{" } { "}" } の中は「名前 = 値」の形で書きます。例: { $nameless }
    .open-brace = この行の { "{" } を閉じる { "}" } がありません。例: { $open-brace }
    .open-brace-below = ここで開いた { "{" } を閉じる { "}" } がありません。中身の終わりに { "}" } を書いてください。
    .open-bracket = この行の {"["} を閉じる ] がありません。例: { $open-bracket }
    .open-bracket-below = ここで開いた {"["} を閉じる ] がありません。中身の終わりに ] を書いてください。
    .zeros = 日付は4けた-2けた-2けたで書きます。例: { $zeros }
    .comma = 項目と項目の間に , を入れてください。例: { "{" } name = "…", tel = "…" { "}" }
    .known-label = 項目の名前は英語で書きます。例: { $known-label }
    .unquoted = 文は " で囲みます。例: { $unquoted }
    .quotes = 文の終わりの " を確かめてください。何行もの文は """ で囲みます。
    .line-break = " と " の間では改行できません。何行もの文は """ と """ で囲みます。例:
        { $line-break }
    .duplicate = 同じ項目が2回書かれています。どちらかを消してください。
    .no-such-date = この日付は暦にありません。月の日数を確かめてください。
    .no-equals = 「項目の名前 = 値」の形で書きます。例: title = "いきいき体操"
    .japanese-key = 項目の名前は英語で書きます（名称なら title）。一覧は docs/files.md にあります。
    .backslash = \ は特別な記号です。/ にするか、文を ' で囲んでください。
    .other = 前の行から、" や ] の閉じ忘れがないか確かめてください。
E202 = はじめの行が +++ ではありません
    .hint = 1行目に +++ 、次の行から項目、そのあとの行にもう一度 +++ と書き、その下に本文を書きます。
    .yaml = --- ではなく +++ で囲み、中は「title = "…"」の形で書いてください。
E203 = はじめの +++ を閉じる +++ がありません
    .hint = 項目を書き終えた次の行に +++ とだけ書いてください。
E204 = 「{ $key }」という項目はありません
    .hint = 使える項目: { $known }
    .nearest = 「{ $nearest }」ではありませんか。
    .above = { $above } の行より下にあるので、その中の項目として読みました。「{ $key }」は { $above } の行より上に書いてください。
E205 = 「{ $key }」（{ $about }）がありません
    .hint = 「{ $key } = …」の行を足してください。
    .line = 次の行を足してください: { $line }
    .inside = { $inside } の下に、次の行を足してください: { $line }
    .inside-braces = 「{ $name }」の { "{" } { "}" } の中に「{ $line }」を足してください。例: { $inside-braces }
    .one-of = [{ $one-of }] の中に、どれか1つを書いてください。
    .tables = { $tables } を1件ごとに書き、その下に項目を書いてください。
E206 = 「{ $key }」の書き方がちがいます
    .expect-text = 文を " で囲んで書きます。例: { $expect-text }
    .expect-integer = 数だけを書きます（" や単位は付けません）。例: { $expect-integer }
    .expect-number = 数だけを書きます（" や単位は付けません）。例: { $expect-number }
    .expect-boolean = true（はい）か false（いいえ）を、" を付けずに書きます。例: { $expect-boolean }
    .expect-list = [ ] で囲んで書きます。1つだけでも囲みます。例: { $expect-list }
    .expect-table = 項目を { "{" } { "}" } で囲んで書きます。例: { $expect-table }
    .expect-tables = [[{ $key }]] を1件ごとに書き、その下に項目を書きます。
    .expect-blocks = この書き方を消して、項目のいちばん下に1件ごとに書きます。例:
        { $expect-blocks }
    .expect-double = 1件ごとの行は { $expect-double } と、かっこを2つずつで書きます。{ $count ->
            [1] この行を { $expect-double } に変えてください。
           *[other] このファイルの { $count } か所を、すべて { $expect-double } に変えてください。
        }
    .expect-either = 番号を "…" で書くか、その場に { "{" } name = "…" { "}" } と書きます。
E207 = 「{ $found }」は使えません
    .hint = 使える値: { $allowed }
    .nearest = 「{ $nearest }」ではありませんか。使える値: { $allowed }
    .in-guide = guide.toml の { $in-guide } にあるもの: { $allowed }
E208 = 長すぎます（{ $length }字。{ $max }字まで）
    .hint = { $over }字けずってください。くわしいことは本文に書けます。
E209 = 何も書かれていません
    .hint = 中身を書いてください。
E210 = 数 { $found } が範囲の外です
    .min = { $min } 以上の数を書いてください。
    .max = { $max } 以下の数を書いてください。
    .both = { $min } から { $max } までの数を書いてください。桁や小数点のまちがいではありませんか。
E211 = 「{ $found }」は、決まった形になっていません
    .want-url = https:// か http:// で始まるアドレスを書いてください。
    .want-base-url = https:// で始まり / で終わるアドレスを書いてください。
    .want-mail = メールアドレスを書いてください。例: chiiki@city.example.jp
    .want-colour = 色は # と6けたの英数字で書きます。例: #1c5a45
    .want-postal = 郵便番号は 000-0000 の形で書きます。
    .want-corporate-number = 法人番号は13けたの数字です。
    .want-city-code = 全国地方公共団体コードは6けたの数字です（5けたなら、検査数字が抜けています）。
    .want-poi-code = POIコードは4けたの数字です。
    .want-area-code = 市外局番は 0 で始まる2〜5けたの数字です。
    .want-nth-day = 何番目かと曜日を英字2つで書きます。例: 2WE（第2水曜日）、-1FR（最後の金曜日）
    .want-clock = 時刻は 10:00 のように、24時間の形で書きます。
    .want-id = 半角の英小文字と数字を、ハイフンでつないで書きます。例: kita-taiso
E212 = 「{ $found }」は電話番号として読めません
    .hint = 市外局番から書いてください。例: 0000-55-0101。内線は「（内線12）」と書きます。
    .several = 番号は1つだけ書いてください。
    .expected = 数字が { $digits } けたあります。{ $expected } けたのはずです。
    .no-area-code = 市外局番を付けるか、guide.toml の [city] に area_code を書いてください。
    .zero-lost = 先頭の 0 が消えています。{ $zero-lost } ではありませんか。
E213 = 「{ $found }」はふりがなとして読めません
    .hint = ひらがなかカタカナで書いてください（数字と英字はそのままで構いません）。
E214 = 「{ $file }」は、置き場所がちがいます
    .hint = 「{ $folder }」という名前のフォルダーを作り、1件を1つの .md ファイルにして、その中に入れてください。
E215 = 「{ $one }」と「{ $other }」は、いっしょに書けません
    .hint = どちらかを消してください。
    .needs = 「{ $one }」を書くときは「{ $other }」も書いてください。
E216 = 色 { $colour } は明るすぎて、白い文字が読めません（コントラスト比 { $contrast }。4.5 以上が必要）
    .hint = もっと濃い色にしてください。例: #1c5a45
E217 = 数が多すぎます（{ $count }個。{ $max }個まで）
    .hint = 大事なものだけを残してください。
E218 = 見えない文字（制御文字 { $character }）が入っています
    .hint = Word や Excel から写したときに入る文字です。前後の文字ごと消して、打ち直してください。
    .escape = 文字の中の { $escape } を消してください。行を変えるなら \n と書きます。
E219 = 開催のきまり（rrule）の「{ $found }」は使えません
    .hint = FREQ=MONTHLY;BYDAY=2TU,4TU のように、「名前=値」を ; でつないで書きます。
    .bad-value = 値を確かめてください。曜日は MO TU WE TH FR SA SU、第2火曜日は 2TU、最後の金曜日は -1FR と書きます。
    .unsupported = ここでは使えないきまりです。月をしぼるには BYMONTH、終わりの日は until、開催しない日は except、決まった日は dates に書きます。
    .missing = 「{ $missing }=…」を足してください。例: FREQ=MONTHLY;BYDAY=2TU,4TU
    .no-anchor = 隔週（INTERVAL=2）のときは、開催する週の日を anchor = 2026-04-07 のように書いてください。
E220 = GIF の開催日コード「{ $code }」の「{ $found }」が読めません
    .hint = 第2・4火曜日は 24Tu、毎週水曜日は 0We のように、週の番号と曜日（Mo Tu We Th Fr Sa Su）で書きます。
E221 = { $one } と { $other } の開催日が合いません
    .without = { $date }（{ $weekday }）は { $with } では開催日ですが、{ $without } ではちがいます。どちらかを直してください。
    .times = { $date }（{ $weekday }）の時間が、{ $one } では { $one-time }、{ $other } では { $other-time } です。どちらかを直してください。
E222 = { $why ->
    [nothing] 開催する日が書かれていません
    [no-days] 開催する日が書かれていません
    [too-long] 日時の文が長すぎます
   *[other] 日時の「{ $found }」が読み取れません
}
    .hint = 曜日か日付と、時間を書いてください。例: 毎月第2・4火曜日 10:00〜11:30
    .left-over = この部分の意味が分かりません。日にちに関わることなら docs/schedule.md の書き方に直すか、お知らせや schedule.rules で書きます。日にちに関わらないことだけ note に移してください。
    .no-such-week = 週は第1から第5までと、最終です。例: 第2・4火曜日
    .no-such-month = 月は1月から12月までです。
    .no-such-day = この日は暦にありません。月の日数を確かめてください。
    .no-such-time = 時刻は0時から24時、分は0分から59分です。例: 13:30〜15:00
    .half-missing = 夜中の時刻になってしまいます。「午後1時30分」か「13:30」のように書いてください。
    .end-before-start = 終わりの時刻が、始まりの時刻より前です。午前と午後を取りちがえていませんか。例: 13:30〜15:00
    .weekday-missing = 曜日を足してください。例: 第2・4火曜日
    .ambiguous = どの意味か決められません。曜日は「月曜日」、休む日は「8月は休み」「月曜日は休み」のように書いてください。
    .not-its-day = もともと開催しない日です。日付か曜日を直すか、この部分を消してください。
    .no-days = 曜日か日付を足してください。例: 毎月第2・4火曜日 10:00〜11:30
    .nothing = 曜日か日付と、時間を書いてください。例: 毎月第2・4火曜日 10:00〜11:30
    .too-long = 開催する日と時間だけを書き、ほかのことは note に移してください。
    .bracket = かっこの片方がありません。（ ）を組にしてください。
E228 = 地図のファイル「{ $file }」の{ $n }番目の図形が、日本の外にあります: { $found }
    .hint = GeoJSON の座標は［経度, 緯度］の順で、世界測地系（EPSG:4326）の度で書きます。例: [139.88, 36.56]
    .swapped = 緯度と経度が逆のようです。GeoJSON では［経度, 緯度］の順です。例: [139.88, 36.56]
    .plane = 平面直角座標（メートル）のようです。座標系に「EPSG:4326（WGS 84）」を選んで書き出してください。
E229 = 地図のファイル「{ $file }」の{ $n }番目の図形の線が、閉じていません
    .hint = はじめの点と終わりの点をつないで使います。形がおかしくないか、地図のページで確かめてください。
    .flat = 点が足りません。線には2つ、囲みには3つのちがう点がいります。この図形を消すか、書き出し直してください。
E230 = 地図の背景の{ $n }番目の図形の種類（kind）「{ $found }」が分かりません
    .hint = kind は { $known } のどれかです。この図形は地図に出しません。
    .nearest = 「{ $nearest }」ではありませんか。この図形は地図に出しません。
E237 = { $language } の文がありますが、guide.toml の languages に { $language } がありません
    .hint = このままでは、どこにも出ません。guide.toml の languages に "{ $language }" を足すか、つづりを直してください。
E238 = languages に "ja" は書きません
    .hint = 日本語のページはいつも作られます。ほかの言葉だけを書いてください。例: languages = ["easy", "en"]
E239 = 料金の行の数が、訳（{ $language }）と合いません（日本語 { $expected } 行、訳 { $found } 行）
    .hint = translations.{ $language }.price を、price と同じ数、同じ順に書いてください。
E223 = まちがいの知らせ先のフォーム「{ $form }」は使えません
    .hint = https:// で始まるアドレスに、{"{"}id{"}"} {"{"}title{"}"} {"{"}url{"}"} を入れて書きます。例: https://forms.example.jp/new?id={"{"}id{"}"}
    .not-https = https:// で始まるアドレスにしてください。書かれたことが、途中で読まれないようにするためです。
    .bad-host = 「{ $bad-host }」は、サイトの名前として読めません。番号や題が入るのは、サイトの名前より後ろだけです。
    .bad-character = 「{ $bad-character }」は、アドレスには書けません。ブラウザーのアドレスの欄から写してください。
    .unknown-placeholder = 「{ $unknown-placeholder }」は使えません。入れられるのは {"{"}id{"}"}（番号）、{"{"}title{"}"}（題）、{"{"}url{"}"}（アドレス）です。

E233 = { $why ->
    [empty] 「{ $found }」のよみが書かれていません
   *[other] ふりがなの行として読めません
}
    .hint = 表記、タブ（Tabキー）、よみの順に書いてください。例: 北町 → Tab → きたまち。空白やコンマでは区切れません。
    .empty = タブのあとに、よみをひらがなで書いてください。まだ分からなければ、行の頭に # を付けてください。
    .comma = コンマを消して、タブ（Tabキー）で区切ってください。Excel では「テキスト（タブ区切り）」の形で保存します。
E234 = 「{ $found }」には、ふりがなを付ける漢字がありません
    .hint = 漢字（または英字・数字）のある名前だけを書いてください。この行は使われません。
E235 = 「{ $found }」のよみが2つあります
    .hint = どちらかの行を消してください。同じ字でよみのちがう名前は、「北町公民館」のように長く書けば分けられます。
    .related = もう1つのよみ
E236 = 「{ $found }」と「{ $reading }」が合いません
    .hint = 名前の中のかなは、よみにもそのまま書いてください。例: 「さくら会」なら「さくらかい」。合わないあいだ、ふりがなは付きません。
## E3xx 日付
E301 = 「{ $found }」は日付として読めません
    .hint = 2026-04-01、"令和8年4月1日"、"R8.4.1" のように書いてください。
E302 = 「{ $found }」という日はありません
    .hint = 月は1〜12、日はその月の日数までです。
    .last-day = { $year }年{ $month }月は { $last-day } 日までです。
E303 = 「{ $found }」の曜日がちがいます。この日は{ $actual }曜日です
    .hint = 日付か曜日の、どちらかを直してください。
    .in-year = { $in-year }のことと読みました。日付、曜日、年度（fiscal_year）のどれかを直してください。
E304 = 「{ $found }」という年はありません
    .hint = 元号と年を確かめてください。
    .right = 「{ $right }」ではありませんか。
E305 = 「{ $found }」は年度として読めません
    .hint = "令和8年度"、"R8"、"H28"、"2026年度" のように書いてください。
E306 = 終わりの日（{ $to }）が、始まりの日（{ $from }）より前です
    .hint = 2つの日付を見くらべてください。年のまちがいではありませんか。
E307 = 和暦と西暦が合っていません（{ $wareki }は{ $means }年です）
    .hint = { $seireki }年か{ $wareki }の、どちらかを直してください。
E308 = 「{ $found }」は、いつの数か読み取れません
    .hint = "令和3年度"、"令和3年度末"、"令和4年8月9日現在" のように書いてください。
E309 = { $date }は{ $year }ではありません
    .hint = 年度は4月から翌年3月までです。この日は{ $right }です。
E310 = この種類のお知らせでは「{ $key }」は使えません
    .hint = 開催日を変えるのは 休止・中止・変更 だけです。kind を変えるか、この行を消してください。
E311 = 「{ $found }」は時間として読めません
    .hint = "13:30〜15:00"、"午後1時30分〜3時" のように書いてください。
    .reversed = 終わりの時刻が、始まりの時刻より前です。午前と午後を取りちがえていませんか。
E312 = { $from }から{ $to }まで、「{ $title }」の開催日はもともとありません
    .hint = from と to の日付がちがっていませんか。targets に別の記録を書くところではありませんか。
    .related-place = 開催日はここから決まります
E313 = { $from }は祝日なので{ $to }に移りますが、その日も祝日（{ $holiday }）です
    .hint = ほんとうにその日に開くか確かめてください。
    .instead = ほんとうにその日に開くか確かめてください。ちがうときは、text に「{ $instead }」のように書き足すか、変更のお知らせ（dates）を出してください。
E314 = { $year }年{ $month }月には「{ $day }」がありません
    .hint = この月は開催されないことになります。別の日に開くなら、日時の文を直してください。
    .more = 日のない月は開催されないことになります（ほかに{ $more }か月あります）。別の日に開くなら、日時の文を直してください。
    .moved = 祝日から移す先の日がないので、この月のその回だけが休みになります。別の日に開くなら、日時の文を直すか、変更のお知らせ（dates）を出してください。
    .moved-more = 祝日から移す先の日がないので、その回だけが休みになります（ほかに{ $more }か月あります）。別の日に開くなら、日時の文を直すか、変更のお知らせ（dates）を出してください。
E315 = { $year }年の祝日は、まだ分かりません
    .hint = 1970年から2050年までの祝日だけを知っています。この年の開催日は、祝日がないものとして出ます。
E316 = { $why ->
    [weeks-without-start] 隔週の起点日がありません
    [months-without-start] 隔月などの起点の月がありません
    [only-how-often] 回数だけで、どの日に開くかが書かれていません
    [only-months] 月や季節だけで、どの日に開くかが書かれていません
    [no-year] 年の書かれていない日付があります
    [no-pattern] 不定期なので、開催日は決められません
    [any-time] 随時なので、開催日は決められません
   *[ask-for] 問い合わせて確かめる日程なので、開催日は決められません
}
    .hint = このままでは「日程は要確認」と出ます。
    .weeks-without-start = はじめの日を足してください。例: 隔週木曜日（2026年4月2日から）
    .months-without-start = はじめの日か月を足してください。例: 隔月第3日曜日（2026年4月から）、偶数月の第3日曜日
    .only-how-often = 曜日か日を足してください。例: 毎月第2火曜日。日が決まっていないなら「日程は要問合せ」と足してください。
    .only-months = 曜日か日を足してください。例: 7月〜9月の毎週土曜日
    .no-year = 日付に年を足すか、fiscal_year = "令和8年度" のように年度を書いてください。
    .no-pattern = 日が決まったら、日付を書いてください。
    .any-time = 日が決まったら、日付を書いてください。
    .ask-for = 日が決まったら、日付を書いてください。
E317 = { $kind } のお知らせに、始まりの日（from）がありません
    .hint = このままでは開催日は変わりません。from = 2026-12-01、to = 2026-12-28 のように足してください。大会だけの中止など、いつもの開催日が変わらないお知らせなら kind = "お知らせ" にします。
E318 = 変更のお知らせに、変わるもの（place、time、dates）がありません
    .hint = このままでは開催日は変わりません。会場なら place、時間なら time、日なら dates を足してください。いつもの開催日が変わらないお知らせなら kind = "お知らせ" にします。

## E4xx 番号とつながり
E401 = { $kind }の番号「{ $id }」が2つあります
    .hint = どちらかの番号（id またはファイルの名前）を変えてください。
    .related-place = はじめに使った所
E402 = 番号「{ $id }」は使えません
    .hint = 半角の英小文字・数字・ハイフンだけで、ファイルの名前を付けるか id = "…" と書いてください。例: kita-taiso
E403 = { $kind }「{ $id }」は見つかりません
    .hint = { $folder } にある番号を書いてください。消した記録なら、この行も消してください。
    .choices = 使える番号: { $choices }
    .nearest = 「{ $nearest }」ではありませんか。
E404 = アドレス { $address } を、2つの記録が使おうとしています（もう1つ: { $other }）
    .hint = aliases か番号の、どちらかを変えてください。
    .related-place = もう1つの記録
E405 = リンク先「{ $target }」がありません
    .hint = ほかの記録へは [文](gathering:番号) か [文](@/gatherings/番号.md) と書きます。外のページは https:// から書きます。
    .nearest = 「{ $nearest }」ではありませんか。
E406 = 「{ $found }」が何の記録か分かりません
    .hint = 「gathering:番号」「service:番号」のように、種類と番号を : でつないで書きます。
    .nearest = 種類は「{ $nearest }」ではありませんか。
E407 = 「{ $id }」の { $key } をたどると、自分にもどってしまいます
    .hint = { $key } のどれかを消すか、正しいものに変えてください。
E408 = 町名「{ $town }」は、どの地区の towns にもありません
    .hint = 地区（districts）の towns に "{ $town }" を足すか、町名を直してください。このままでは地区の一覧に出ません。
    .nearest = 「{ $nearest }」ではありませんか。
E414 = 地区「{ $district }」の境界が、地図のファイルにありません
    .hint = 図形の属性のどれかに「{ $district }」か、この地区の町名（towns）を入れてください。このままでは、この地区は地図に出ません。
E415 = 会場「{ $place }」の緯度・経度が、{ $district }の外にあります
    .hint = 境界から { $metres }m はなれています。緯度・経度、町名、地区のどれかがまちがっていないか、確かめてください。

## E5xx 文章
E501 = 注のしるし ※{ $label } に、注の文がありません
    .hint = 表や段落のすぐ下に「[^{ $label }]: 注の文」と書いてください。
E502 = 注 ※{ $label } は、どこからも使われていません
    .hint = 本文に [^{ $label }] と書くか、この注を消してください。
E503 = 「{ $found }」の書き方が分かりません
    .hint = ふりがなは {"{"}漢字|かんじ{"}"}、縦見出しは {"{"}縦見出し|内容{"}"}、資料は {"{"}資料|番号{"}"} と書きます。そのまま {"{"} を出すには \{"{"} と書きます。
    .vertical = 縦見出しは、表のセルのはじめにだけ書けます。
    .paper = {"{"}資料|番号{"}"} か {"{"}資料|collection:番号{"}"} と書きます。番号は半角の英小文字・数字・ハイフンです。
E504 = 記事「{ $title }」が、項目と本文でそろっていません
    .no-heading = 本文に「## { $title }」の見出しがありません。見出しと title を同じにしてください。
    .no-article = +++ の間のいちばん下に、次の3行を足してください（kind は 特集、紹介、告知、コラム、投稿、報告 のどれか）。
        { $no-article }
    .nearest = 本文の見出しは「{ $nearest }」です。title を同じにしてください。
E505 = 見出しが大きすぎます
    .hint = ページの題がいちばん大きい見出しです。この見出しは「{ $typed } 」から始めてください。
E506 = 注 ※{ $label } の文が2つあります
    .hint = どちらかを消すか、番号を変えてください。
    .related-place = 1つめの注
E507 = 見出しの段が1つ飛んでいます
    .hint = 「{ $typed } 」で始めてください。音声で読む人が、抜けがあると思ってしまいます。
E508 = 使えない HTML の <{ $tag }> を取りのぞきました
    .hint = Markdown で書き直してください。画像は ![説明](ファイル名) です。
E509 = 「{ $found }」は、このままだと記号がそのまま出ます
    .hint = 記号を半角で書いてください。
    .heading-space = 見出しの # のあとに、半角の空白を1つ入れてください。
    .full-width-heading = 見出しは半角の # と空白で書きます。例: ## 見出し
    .full-width-table = 表の線は半角の | で書きます。
    .full-width-stars = 太字は半角の ** で囲みます。例: **太字**
    .full-width-braces = ふりがなは半角の {"{"} | {"}"} で書きます。例: {"{"}漢字|かんじ{"}"}
    .full-width-note = 注のしるしは半角で [^1] と書きます。
    .full-width-link = リンク先は半角の ( ) で囲みます。例: [体操](gathering:kita-taiso)
    .table-rule = 表の2行めに { $table-rule } の行を入れてください。

## E6xx 画像
E601 = 画像「{ $file }」が photos にありません
    .hint = 項目に [[photos]] を足し、file、alt、people（だれか分かる人が写っているか）を書いてください。
    .nearest = photos にあるのは「{ $nearest }」です。
E602 = 画像「{ $file }」が大きすぎます
    .hint = 画像を小さくして保存しなおすか、guide.toml の [images] で上限を変えてください。
    .megabytes = { $megabytes } MB あります。{ $limit } MB までに小さくするか、guide.toml の [images] の max_megabytes を変えてください。
    .megapixels = { $width }×{ $height }（約 { $megapixels } 百万画素）です。{ $limit } 百万画素までに小さくするか、guide.toml の [images] の max_megapixels を変えてください。
    .narrow = { $width }×{ $height } は細長すぎます。切り分けてください。
E603 = 画像「{ $file }」がこわれていて読めません
    .hint = もとの写真から保存しなおしてください。
    .empty = ファイルの中身がありません。もう一度コピーしてください。
    .cut-off = ファイルが途中で切れています。もう一度コピーしてください。
    .reason = もとの写真を開いて、JPEG で保存しなおしてください（{ $reason }）。
E604 = 画像「{ $file }」は使えない種類です
    .hint = JPEG、PNG、WebP、GIF のどれかで保存しなおしてください。
    .found = { $found } です。写真は JPEG、図は PNG で保存しなおしてください（SVG はプログラムをふくむことがあるので使えません）。
E605 = 画像「{ $file }」の説明がありません
    .hint = ![ここに画像の説明]({ $file }) のように書いてください。見えない人に読み上げられます。

## E7xx 公開
E701 = 公開の同意がない「{ $found }」が、この文に書かれています（「{ $record }」のもの）
    .hint = この文から消してください。
    .number = この電話番号を消すか、本人の同意をもらって consent を書いてください。
    .name = この名前を消すか、本人の同意をもらって consent を書いてください。
    .mail = このメールアドレスを消すか、本人の同意をもらって consent を書いてください。
    .address = この住所を消すか、本人の同意をもらって consent を書いてください。個人のお宅は、地区だけを書きます。
    .related-place = 同意がない項目
E702 = 個人の連絡先ですが、同意も、かわりの窓口もありません
    .hint = consent（同意）を書くか、mediator に窓口の団体の番号を書くか、guide.toml の [privacy] に mediator を書いてください。
E703 = 画像「{ $file }」は、写っている人の同意（consent）がないので出しません
    .hint = 同意をもらって、people の次の行に consent = { "{" } web = true, print = true, date = 2026-10-01, by = "地域福祉課" { "}" } と書くか（日付と名前は本当のものに）、だれか分かる人が写っていないなら people = false にしてください。
E704 = 画像「{ $file }」は、「{ $record }」で同意がないので出さないことになっていますが、ここで使われています
    .hint = ここから消すか、両方に同じ people と consent を書いてください。
    .related-place = 出さないことになっている画像

## E8xx 数
E801 = 内訳の合計（{ $sum }{ $unit }）が、数（{ $whole }{ $unit }）と合いません。差は { $difference }{ $unit } です
    .hint = 内訳（parts）か数（value）の、どちらかを直してください。
E802 = 割合の合計が { $sum }% です（あと { $difference }%）
    .hint = funding の percent を足して100になるようにしてください。

## E9xx 見た目と書き出し
E901 = themes/{ $theme } がありません
    .hint = 名前を確かめるか、guide.toml の [theme] の name を消してください（標準の見た目になります）。
    .nearest = 「{ $nearest }」ではありませんか。
E902 = 見た目のひな形（テンプレート）にまちがいがあります: { $reason }
    .hint = themes/ の中のこのファイルを直すか、消してください（消すと標準のものを使います）。
    .used-by = このファイルを使う標準のひな形（{ $used-by }）が動かなくなりました。標準の同じ名前のファイルにある部品がそろっているかを確かめるか、このファイルを消してください（消すと標準のものを使います）。
    .built-in = これは、しるべの中にあるひな形です。記録のまちがいではありません。この表示をそのまま、しるべを作った人に知らせてください。
E903 = 書き出せません（{ $reason }）
    .hint = フォルダーに書く権限があるか、ディスクがいっぱいでないかを確かめてください。
E904 = { $why ->
        [inside] 書き出し先は、しるべが作ったサイトの中のフォルダーです
       *[others] 書き出し先に、このプログラムが作ったのではないファイルがあります
    }
    .inside = 「{ $inside }」のサイトのファイルを変えないよう、書き出しをやめました。サイトの外のフォルダーを --output で指定してください。ないフォルダーの名前なら、作ります。
    .hint = 大事なファイルを消さないよう、書き出しをやめました。空のフォルダーを --output で指定してください。
E911 = USBメモリーや Windows では使えない名前になります
    .hint = aux、con、nul、com1 などの名前は Windows が使うため、その名前のファイルを作れません。番号（id）やファイルの名前を変えてください。
E912 = このパソコンに日本語のフォントがないため、リンクの絵（og.png）に題が入りません
    .hint = BIZ UDゴシックか Noto Sans CJK を入れてください（Debian・Ubuntu では「apt install fonts-morisawa-bizud-gothic」）。このままでもサイトは使えます。
E919 = 言葉「{ $language }」のことば（lang/{ $language }.ftl）が、見た目にありません
    .hint = 使える言葉: { $known }。guide.toml の languages を直すか、themes/ の見た目に lang/{ $language }.ftl を足してください。
E921 = このパソコンに、冊子に使える日本語のフォントがありません
    .hint = BIZ UDゴシックを入れてから、もう一度実行してください。Windows 10以降には初めから入っています。Debianなら「sudo apt-get install fonts-morisawa-bizud-gothic」、フォントを置いたフォルダーがあれば「--font-dir フォルダー」と書いてください。冊子がいらないときは「--no-books」を付けます。
    .book = BIZ UDゴシックを入れてから、もう一度実行してください。Windows 10以降には初めから入っています。Debianなら「sudo apt-get install fonts-morisawa-bizud-gothic」、フォントを置いたフォルダーがあれば「--font-dir フォルダー」と書いてください。
E922 = 「{ $letter }」（{ $code }）の字が、冊子に使えるフォントにありません
    .around = 冊子の「{ $around }」の所です。見た目のことば（themes/ の lang/*.ftl）か、記録から組み立てたことばにあります。ほかの字か言葉に書きかえてください。
    .hint = ほかの字か言葉に書きかえるか、その字のあるフォントを「--font-dir フォルダー」で加えてください。絵文字は紙では使えません。
E923 = { $part ->
        [masthead] 題字の欄に文字が入りきりません
       *[other] 「{ $part }」が紙面に入りきりません
    }
    .lines = あと{ $lines }行ぶん短くしてください。
    .newsletter = あと{ $lines }行ぶん短くしてください。写真を1つへらすか、記事を次の号に回す方法もあります。
    .field = いちばん長いのは { $field } です。あと{ $lines }行ぶん短くしてください。くわしい話は本文（下の +++ のあと）に書くと、ウェブのページだけに出ます。
E924 = 写真「{ $file }」は、紙に幅{ $width }ミリで刷るには粗すぎます（{ $dpi }dpi）
    .hint = 印刷には200dpiくらいあるときれいです。もとの大きな写真に差しかえてください。LINEで送った写真は小さくなっていることがあります。
E925 = { $what ->
        [issue] 「{ $asked }」という号や版はありません
        [guidebook] このガイドでは、ガイドブックをまだ作れません
        [casebook] このガイドでは、事例集をまだ作れません
        [newsletter] このガイドでは、広報紙をまだ作れません
        [report] このガイドでは、報告をまだ作れません
       *[none] このガイドで作れる冊子は、まだありません
    }
    .ids = 「--issue」に書けるのは、次の番号（id）です: { $ids }
    .nearest = 「--issue { $nearest }」ではありませんか。書けるのは、次の番号（id）です: { $ids }
    .no-ids = 号や版があるのは、広報紙と事例集だけです。「--issue」を取って、もう一度打ってください。
    .guidebook = 通いの場か生活支援サービスの記録があると作れます（下書き、終了、print の include = false のものは数えません）。いま作れる冊子: { $known }
    .casebook = 事例集の記録（collections）があり、その cases に書いた事例があると作れます。いま作れる冊子: { $known }
    .newsletter = 広報紙の号の記録（issues）に、記事があると作れます。いま作れる冊子: { $known }
    .report = 協議体、指標、予算のどれかの記録があると作れます。いま作れる冊子: { $known }
    .hint = 通いの場の記録を1つ書くと、ガイドブックを作れます。下書き（draft）の記録は、冊子にのりません。
E926 = このプログラムは、冊子を作る部分なしで作られています
    .hint = 配布されているプログラムを使うか、「cargo build --release」で作りなおしてください。

E927 = このパソコンに太字のフォントがないため、冊子の見出しが太くなりません
    .hint = BIZ UDゴシックの太字（BIZUDGothic-Bold.ttf）も入れてください。フォントを置いたフォルダーがあれば、標準の字（Regular）といっしょに置き、「--font-dir フォルダー」と書きます。このままでも冊子はできます。

## 画面のことば
io-not-found = フォルダーかファイルがありません
io-denied = 書く・読む権限がありません
io-read-only = 書きこみのできない場所です
io-full = ディスクがいっぱいです
io-not-a-folder = フォルダーのはずの所に、ファイルがあります
io-folder = ファイルのはずの所に、フォルダーがあります
io-name = 名前が長すぎるか、使えない字があります
io-busy = ほかのソフトが開いています
io-not-utf8 = 文字コードが UTF-8 ではありません。メモ帳で開き、「名前を付けて保存」で文字コードを UTF-8 にしてください
related-place = 参考の場所
summary-errors = { $warnings ->
    [0] エラーが { $errors } 件あります。
   *[other] エラーが { $errors } 件、注意が { $warnings } 件あります。
}上から順になおしてください。番号の説明は docs/errors.md にあります。
summary-warnings = 注意が { $warnings } 件あります。
build-nothing-written = 何も書き出していません。{ $output } は前のままです。
build-nothing-yet = 何も書き出していません。
build-done = できました。ガイド { $guides }、記録 { $records } 件、ページ { $pages } 枚、冊子 { $books } 冊（新しい・変わったファイル { $changed }、そのまま { $unchanged }、消した { $removed }）。
    { $open } をブラウザーで開いてください。
check-readings = 参考: ふりがなの分からない名前が { $names } 件あります。「shirube readings { $folder }」で、書きたす行を作れます（急ぎません）。
readings-none = # ふりがなの分からない名前はありません。
readings-head = # { $guide }: { $file } に、この下の行を書きたしてください。
readings-how = # よみを確かめたら、3列目の「{ $mark }」を消してください。消すまで、サイトには出ません。
readings-misfits = # よみと名前のかなが合わないので、ふりがなが付かないもの（記録の kana を直します）:
check-done = 問題は見つかりませんでした。ガイド { $guides }、記録 { $records } 件。
schema-done = { $folder } に、入力を助けるファイル（JSON Schema）を { $count } 個書きました。
new-done = { $folder } にガイドのひな形を作りました。
    つぎは「shirube build { $folder }」で、output/index.html を開いてください。
new-not-empty = { $folder } には、もうファイルがあります。空のフォルダーの名前を指定してください。
cannot-write = { $path } に書けません（{ $reason }）。
internal-error = プログラムの中で思いがけないことが起きました。何も書き出していません。
    お手数ですが、上に出た文を添えて知らせてください。
schedule-source = 日時の文
schedule-not-text = 標準入力を文字として読めません（{ $reason }）。UTF-8 で書いてください。
schedule-read = 読み方: { $text }
schedule-kind = 種類: { $kind ->
    [recurring] くり返し
    [dates] 日付
    [span] 期間
    [always] いつでも
    [opening_hours] 開館時間
   *[irregular] 日程は要確認
}
schedule-booking = 申し込み: { $required ->
    [yes] 要予約
   *[no] 予約不要
}
schedule-remarks = そのほか: { $text }
schedule-days = 開催日（{ $from }〜{ $to }）
schedule-closed-days = 休みの日（{ $from }〜{ $to }）
schedule-none = この期間にはありません
schedule-more = ほか { $count } 日
schedule-moved = （{ $from }から変更）
schedule-rest = { $day }は{ $name }のため休み
schedule-rest-unnamed = { $day }は休み
schedule-rest-month = { $month }は休み
schedule-rest-moved = { $day }は{ $name }のため{ $to }に変更
schedule-rest-moved-unnamed = { $day }は{ $to }に変更
schedule-rrule = RRULE: { $text }
schedule-no-rrule = （1つの RRULE では表せません）
schedule-gif = GIF 441: { $code }
schedule-no-gif = GIF 441: （コードでは表せません）
schedule-warning = 注意: { $title }
schedule-warning-hint = なおし方: { $hint }
step-read = 読んでいます
step-check = 確かめています
step-render = ページを作っています
step-write = 書き出しています

## 使い方
help-about = しるべ: 町の通いの場・生活支援サービスの記録から、ウェブサイトを作ります。
help-usage = 使い方:
help-options = オプション
help-arguments = 指定するもの
help-commands = できること
help-command-name = できること
help-lang = ことば（ja = 日本語、en = English）
help-help = この説明を出します
help-version = 版を出します
help-build = サイトと冊子を作ります
help-book = 冊子（PDF）だけを作ります。A5・白黒・大きな字にもできます
help-check = 記録を確かめます（何も書き出しません）
help-new = ガイドのひな形を作ります
help-readings-guide = このガイドだけを調べます
help-readings = ふりがなの分からない名前を、readings.tsv に書きたす形で出します
help-schema = 入力を助けるファイル（JSON Schema）を書きます
help-schedule = 日時の文がどう読まれ、どの日になるかを見ます
help-schedule-text = 「毎月第2・4火曜日 10時〜11時30分」のような文か、24Tu のような GIF 441 のコード。- なら標準入力から読みます
help-schedule-from = この日からの開催日を出します（省くと今日）
help-schedule-to = この日までの開催日を出します（省くと3か月あと）
help-schedule-fiscal-year = 年の書かれていない日付の年度（2026、R8、令和8年度 など）
help-schedule-format = 出し方（text = 読む文、json = ほかのプログラム用）
help-schedule-gif = GIF 441 のコード。文といっしょなら、合うかを確かめます
help-dir = 記録のフォルダー（省くと content）
help-schema-dir = 記録のフォルダー。その中の .schema に書きます（省くと content）
help-new-dir = 作るフォルダーの名前
help-output = 書き出すフォルダー（省くと output）
help-guide = このガイドだけを作ります
help-portable = USBメモリーに入れるフォルダーを作ります（インターネットもサーバーもなしで読めます）
help-no-books = 冊子（PDF）を作りません（速くなります）
help-font-dir = フォントをさがすフォルダー（何度でも書けます）
help-book-what = フォルダー（書かなければ content）と、冊子の種類（ガイドブック・事例集・広報紙・報告。guidebook・casebook・newsletter・report でも。書かなければすべて）
help-book-guide = このガイドの冊子だけを作ります
help-book-issue = この号・この版だけを作ります（hohoemi-12、jireishu-2 など）
help-book-format = 紙の大きさ。a3-fold は、A3を二つ折りにする広報紙（書かなければ a4）
help-book-large-print = 字を1.5倍にします（大活字版）
help-book-grey = 白黒にします
help-book-output = 書き出すフォルダー（書かなければ print）
help-book-data = 見た目のひな形（book/*.typ）に渡るデータも、このフォルダーに書き出します
book-made = { $path }　{ $title }（{ $pages }ページ、{ $size }）
book-done = できました。冊子 { $count } 冊。
book-nothing = 冊子は作っていません。
usage-book-kind = 「{ $found }」という冊子もフォルダーもありません。
    作れる冊子は、ガイドブック・事例集・広報紙・報告です。フォルダーなら、名前と、いまいる所を確かめてください。例: shirube book mihon ガイドブック
usage-book-kind-near = 「{ $found }」という冊子もフォルダーもありません。「{ $near }」ではありませんか。作れる冊子は、ガイドブック・事例集・広報紙・報告です。
usage-book-folders = フォルダーが2つあります（{ $first } と { $second }）。1つずつ打ってください。
usage-book-fold = a3-fold（A3の二つ折り）にできるのは、広報紙だけです。{ $kind ->
        [guidebook] ガイドブック
        [casebook] 事例集
       *[report] 報告
    }には --format a4 か --format a5 を使ってください。
usage-font-folder = --font-dir の「{ $found }」というフォルダーはありません。フォントのファイルを入れたフォルダーの名前を確かめてください。
usage-font-file = --font-dir の「{ $found }」はファイルです。そのファイルの入ったフォルダーを書いてください。
usage-font-none = --font-dir の「{ $found }」に、フォントのファイル（.ttf、.otf、.ttc）がありません。フォントのファイルを入れたフォルダーを書いてください。
value-book = 冊子
value-id = 番号
help-today = 今日とみなす日（2026-04-01、R8.4.1 など）
usage-shirube = shirube できること [フォルダー] [オプション]
usage-build = shirube build [フォルダー] [オプション]
usage-book = shirube book [フォルダー] [冊子] [オプション]
usage-check = shirube check [フォルダー] [オプション]
usage-new = shirube new フォルダー
usage-readings = shirube readings [フォルダー] [オプション]
usage-schema = shirube schema [フォルダー]
value-folder = フォルダー
value-guide = 名前
value-date = 日付
value-schedule = 日時の文
value-fiscal-year = 年度
value-gif = コード
usage-schedule = shirube schedule "日時の文" [オプション]
usage-bad-date = { $option } の「{ $found }」は日付として読めません。2026-04-01 のように書いてください。
usage-days-reversed = 終わりの日（{ $to }）が、始まりの日（{ $from }）より前です。
usage-bad-fiscal-year = --fiscal-year の「{ $found }」は年度として読めません。2026、R8、令和8年度 のように書いてください。
usage-command = 「{ $found }」というコマンドはありません。「shirube { $near }」ではありませんか。
usage-full-width = 「{ $found }」に全角の文字があります。日本語入力を切って、半角で「{ $half }」と打ってください。
usage-option = 「{ $found }」という指定はありません。「{ $near }」ではありませんか。
usage-argument = 「{ $found }」という指定はありません。「shirube --help」で使い方を見られます。
usage-missing = { $found } を指定してください。「shirube --help」で使い方を見られます。
usage-value = { $found } の値「{ $value }」は使えません。「shirube --help」で使い方を見られます。

## shirube search
search-nothing-asked = さがすことばを書いてください。例: shirube search output "たいそう 北町"
search-no-folder = 「{ $folder }」というフォルダーがありません。
    作ったサイトのフォルダーと、さがすことばを " " で囲んで書いてください。例: shirube search output "たいそう 北町"
search-content-folder = 「{ $folder }」は記録のフォルダーです。検索は、作ったサイトの中をさがします。
    先に「shirube build { $folder }」でサイトを作り、できたフォルダーを書いてください。例: shirube search output "たいそう"
search-no-index = 「{ $folder }」に、検索の索引（search フォルダーの meta.bin か meta.js）がありません。
    「shirube build」でサイトを作り直してください。
search-choose-guide = 「{ $folder }」には、ガイドがいくつもあります: { $guides }
    さがすガイドを --guide で選んでください。例: shirube search { $folder } "たいそう" --guide { $first }
search-guide-unknown = 「{ $folder }」に、検索のできるガイド「{ $guide }」はありません。
    使える名前: { $guides }
search-guide-needless = 「{ $folder }」のガイドは1つだけです。--guide { $guide } を取って、もう一度打ってください。
search-guide-near = 「{ $folder }」に、検索のできるガイド「{ $guide }」はありません。
    「--guide { $near }」ではありませんか。
search-group-unknown = 「{ $group }」ではしぼれません。
    しぼれるもの: { $known }
search-value-unknown = 「{ $group }」に「{ $value }」はありません。
    使える値: { $known }
search-value-several = 「{ $group }」の「{ $value }」は、いくつかにあてはまります。
    どれか1つを書いてください: { $known }
search-missing = 索引のファイル「{ $file }」がありません。
    「shirube build」でサイトを作り直してください。写したフォルダーなら、search フォルダーごと写してください。
search-broken = 索引のファイル「{ $file }」が壊れています。
    「shirube build」でサイトを作り直してください。
search-old = 索引のファイル「{ $file }」が、ほかのファイルと合いません（作った時か、しるべの版がちがいます）。
    「shirube build」でサイトを作り直してください。
search-no-queries = さがすことばのファイル「{ $file }」が読めません（{ $reason }）。
search-found = 「{ $query }」: { $about ->
        [yes] 約{ $total }件
       *[no] { $total }件
    }見つかりました{ $rest ->
        [0] {""}
       *[other] （上から{ $shown }件）
    }
search-found-all = { $total }件あります{ $rest ->
        [0] {""}
       *[other] （上から{ $shown }件）
    }
search-related = うち{ $related }件は、関連することばか、似たことばで見つかりました
search-kinds = 種類: { $kinds }
search-kind-count = { $kind } { $count }件
search-of-kind = { $title }（{ $kind }）
search-phone = 電話 { $phone }
search-by-related = （関連することばで見つかりました）
search-by-near = （似たことばで見つかりました）
search-more = ほか{ $rest }件。--limit { $more } を付けると、続きも出ます。
search-none = 「{ $query }」は見つかりませんでした。
search-no-letters = 字を入れてください。記号だけではさがせません。例: shirube search output "たいそう 北町"
search-none-shorter = 言いかえるか、短くするか、ひらがなにすると、見つかるかもしれません。
search-none-consult = どこに聞けばよいか分からないときは、相談先のページがあります: { $page }
search-none-filtered = 見つかりませんでした。--filter をへらすと見つかるかもしれません。
search-word-missing = どのページにもないことば: { $words }
search-not-together = それぞれのことばはありますが、ぜんぶがそろうページはありません。ことばをへらしてみてください。
search-near = もしかして: { $near }
search-apart = こうさがすと、見つかります: { $queries }
search-apart-word = 「{ $query }」
search-suggested-none = 「{ $query }」で始まる候補はありません。
search-kind = { $kind ->
        [gathering] 通いの場
        [service] 生活支援サービス
        [organization] 団体
        [place] 会場・施設
        [district] 地区
        [coordinator] コーディネーター
        [council] 協議体
        [meeting] 会議の記録
        [case] 活動事例
        [collection] 事例集
        [newsletter] おたより
        [issue] おたよりの号
        [article] おたよりの記事
        [exhibition] パネル展示
        [event] 催し
        [indicator] 数字で見る
        [budget] 予算と財源
        [need] 困りごと
        [dialogue] 対話の記録
        [notice] お知らせ
        [document] 資料
        [page] 取り組み
        [c] 分類
        [a] 地区
       *[other] { $kind }
    }
search-group = { $group ->
        [kind] 種類
        [c] 分類
        [a] 地区
        [w] 曜日
        [h] 時間
        [d] 使い方
        [f] 条件
        [year] 年度
        [edition] 事例集の版
        [series] おたより
        [guide] 町
       *[other] { $group }
    }
search-value = { $value ->
        [w-1] 月曜日
        [w-2] 火曜日
        [w-3] 水曜日
        [w-4] 木曜日
        [w-5] 金曜日
        [w-6] 土曜日
        [w-7] 日曜日
        [w-x] 決まった曜日なし
        [h-am] 午前
        [h-pm] 午後
        [h-eve] 夕方・夜
        [d-visit] 家に来てもらう（訪問）
        [d-bring] 届けてもらう（配達）
        [d-round] まわってもらう（巡回）
        [d-phone] 電話で
        [d-come] 出かけて行く（来所）
        [d-online] オンラインで
        [f-free] 無料
        [f-nobook] 申込不要
        [f-on] いま活動中
        [f-wheel] 車いす可
        [f-chair] いす席あり
        [f-ride] 送迎・乗り合い
        [f-park] 駐車場あり
        [f-hear] 筆談・手話など
        [f-any] どなたでも
        [f-memory] もの忘れも安心
        [f-men] 男性も多い
        [f-carer] 介護している方も
        [f-lang] 外国語・手話が通じる
       *[other] { $id }
    }
help-search = 作ったサイトの中を、ページの検索と同じようにさがします
help-search-words = 作ったサイトのフォルダー（省くと output）と、さがすことば
help-search-guide = このガイドだけをさがします（省くと、あるものぜんぶ）
help-search-filter = 地区=北町、曜日=火、種類=通いの場 のようにしぼります（何度でも書けます）
help-search-limit = 出す数（省くと10）
help-search-queries = さがすことばを1行に1つ書いたファイル。- なら標準入力から読みます
help-search-suggest = 見つかったものの代わりに、打ちかけのことばの候補を出します
help-search-json = ほかのプログラム用（JSON）に出します
usage-search = shirube search [フォルダー] "ことば" [オプション]
usage-bad-filter = --filter の「{ $found }」は使えません。種類=通いの場 のように書いてください。
value-words = ことば
value-filter = 項目=値
value-count = 数
value-file = ファイル
