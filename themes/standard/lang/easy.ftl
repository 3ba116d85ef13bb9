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
filter-f-wheel = 車いすで 行ける
filter-f-nobook = 申しこみが いらない
filter-f-any = だれでも
