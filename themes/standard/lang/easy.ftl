# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ
