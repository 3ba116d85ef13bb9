# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

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
