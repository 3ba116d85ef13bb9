//! What the whole stage promises: text in, HTML and diagnostics out.

use super::html::{Resolver, Settings};
use super::*;
use crate::diagnostic::Span;

const ORIGIN: Origin = Origin { file: FileId(3), offset: 1000 };

/// Parses with the ordinary options.
pub(super) fn parsed(text: &str) -> (Document, Vec<Diagnostic>) {
    parse(text, ORIGIN, Options::default())
}

/// The tree of a text, whatever is wrong with it.
pub(super) fn tree(text: &str) -> Document {
    parsed(text).0
}

/// The codes of what is wrong with a text.
pub(super) fn codes_of(text: &str) -> Vec<&'static str> {
    parsed(text).1.into_iter().map(|diagnostic| diagnostic.code).collect()
}

/// A text as HTML, with a resolver that finds some things.
pub(super) fn html(text: &str) -> String {
    html::render(&tree(text), &SmallTown, &Settings::default())
}

/// Finds entries except those called "missing", pictures except "missing.png".
pub(super) struct SmallTown;

impl Resolver for SmallTown {
    fn link(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Entry { kind, id, fragment }
                if id != "missing" && !kind.eq_ignore_ascii_case("javascript") =>
            {
                let fragment = fragment.as_ref().map(|f| format!("#{f}")).unwrap_or_default();
                Some(format!("/{kind}/{id}/{fragment}"))
            }
            LinkTarget::Relative(file) => Some(format!("files/{file}")),
            _ => None,
        }
    }

    fn image(&self, file: &str, alt: &str) -> Option<String> {
        (file != "missing.png").then(|| format!("<img src=\"{file}\" alt=\"{alt}\">"))
    }

    fn paper(&self, target: &LinkTarget) -> Option<(String, String)> {
        match target {
            LinkTarget::Entry { kind, id, .. } if id != "missing" => {
                Some((format!("資料2　{id}<"), format!("/{kind}/{id}/")))
            }
            _ => None,
        }
    }
}

/// The HTML of one paragraph without its tags.
fn line(text: &str) -> String {
    let html = html(text);
    let inner = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>\n"));
    inner.map_or(html.clone(), str::to_string)
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(line(text), *expected, "{text}");
    }
}

fn slice(text: &str, span: Span) -> &str {
    assert_eq!(span.file, FileId(3));
    &text[span.start - 1000..span.end - 1000]
}

#[test]
fn emphasis_beside_japanese_punctuation() {
    check(&[
        (
            "これは**「重要」**です。これは**テスト。**テスト",
            "これは<strong>「重要」</strong>です。これは<strong>テスト。</strong>テスト",
        ),
        ("**太字（かっこ）**の", "<strong>太字（かっこ）</strong>の"),
        ("**太字(かっこ)**の", "<strong>太字(かっこ)</strong>の"),
        ("「**強調**」", "「<strong>強調</strong>」"),
        ("***両方。***と", "<em><strong>両方。</strong></em>と"),
        ("~~取消。~~と", "<del>取消。</del>と"),
        ("これは~~「取消」~~と", "これは<del>「取消」</del>と"),
        ("*斜体。*と", "<em>斜体。</em>と"),
        ("これは*「斜体」*と", "これは<em>「斜体」</em>と"),
        ("は**「外*「内」*外」**で", "は<strong>「外<em>「内」</em>外」</strong>で"),
        ("は**~~「両方」~~**で", "は<strong><del>「両方」</del></strong>で"),
        ("は~~**「両方」**~~で", "は<del><strong>「両方」</strong></del>で"),
        ("は*外**太字。***で", "は<em>外<strong>太字。</strong></em>で"),
        ("は**太字*斜体。***で", "は<strong>太字<em>斜体。</em></strong>で"),
        (
            "**「A」**と**「B」**と**「C」**",
            "<strong>「A」</strong>と<strong>「B」</strong>と<strong>「C」</strong>",
        ),
        ("参加費は**100円**です", "参加費は<strong>100円</strong>です"),
        ("参加費は**無料！**どなたでも", "参加費は<strong>無料！</strong>どなたでも"),
        ("時間は**10:00～**です", "時間は<strong>10:00～</strong>です"),
        ("(**「重要」**)です", "(<strong>「重要」</strong>)です"),
        ("（**重要**）と（**大切**）", "（<strong>重要</strong>）と（<strong>大切</strong>）"),
        ("は**[リンク](page:x)**です", "は<strong><a href=\"/page/x/\">リンク</a></strong>です"),
        ("は**`コード`**です", "は<strong><code>コード</code></strong>です"),
        (
            "は**{北町|きたまち}**です",
            "は<strong><ruby>北町<rp>（</rp><rt>きたまち</rt><rp>）</rp></ruby></strong>です",
        ),
        ("は**“引用”**です", "は<strong>“引用”</strong>です"),
        ("は**※注**です", "は<strong>※注</strong>です"),
        ("は**①②**です", "は<strong>①②</strong>です"),
        ("は**100%**です", "は<strong>100%</strong>です"),
        ("は**\\*星\\***です", "は<strong>*星*</strong>です"),
        ("重要**、とても大切**です", "重要<strong>、とても大切</strong>です"),
        ("**注意:**必ず", "<strong>注意:</strong>必ず"),
        ("**注意：**必ず", "<strong>注意：</strong>必ず"),
        ("**日時　**10月1日", "**日時　**10月1日"),
        (
            "語*強*、語*強*。語*強、*語*強。*語",
            "語<em>強</em>、語<em>強</em>。語<em>強、</em>語<em>強。</em>語",
        ),
        (
            "語**強**、語**強**。語**強、**語**強？**語",
            "語<strong>強</strong>、語<strong>強</strong>。語<strong>強、</strong>語<strong>強？</strong>語",
        ),
        (
            "| は**「x」**で | b |\n|---|---|",
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表\">\n<table>\n<thead>\n<tr><th scope=\"col\" class=\"col-short\">は<strong>「x」</strong>で</th><th scope=\"col\" class=\"col-short\">b</th></tr>\n</thead>\n</table>\n</div>\n",
        ),
        ("ABC**「x」**DEF", "ABC<strong>「x」</strong>DEF"),
        ("**。**", "<strong>。</strong>"),
        ("は**二行に\nわたる。**です", "は<strong>二行にわたる。</strong>です"),
        ("> は**「引用」**です", "<blockquote>\n<p>は<strong>「引用」</strong>です</p>\n</blockquote>\n"),
        (">**「引用」**です", "<blockquote>\n<p><strong>「引用」</strong>です</p>\n</blockquote>\n"),
        ("[は**「x」**で](page:x)", "<a href=\"/page/x/\">は<strong>「x」</strong>で</a>"),
        ("## は**「x」**で", "<h2 id=\"はxで\">は<strong>「x」</strong>で</h2>\n"),
        ("# は**「x」**で", "<h2 id=\"はxで\">は<strong>「x」</strong>で</h2>\n"),
        ("- は**「x」**で", "<ul>\n<li>は<strong>「x」</strong>で</li>\n</ul>\n"),
        ("は__重要__です", "は__重要__です"),
    ]);
}

#[test]
fn stars_that_are_no_emphasis_stay() {
    check(&[
        ("これは**一つだけ。", "これは**一つだけ。"),
        ("一つだけ。**です", "一つだけ。**です"),
        ("2 ** 3", "2 ** 3"),
        ("２ ** ３", "２ ** ３"),
        ("は ** 「重要」 ** です", "は ** 「重要」 ** です"),
        ("体操*、歌*は要予約", "体操*、歌*は要予約"),
        ("（*要予約）と（*当日可）", "（*要予約）と（*当日可）"),
        ("*印は要予約\n*印なしは不要", "*印は要予約*印なしは不要"),
        ("は`**「x」**`です", "は<code>**「x」**</code>です"),
        ("10:00~12:00、13:00~（昼休み）~15:00~", "10:00~12:00、13:00~（昼休み）~15:00~"),
        ("（~12時）と（13時~）", "（~12時）と（13時~）"),
        ("~a~ b", "~a~ b"),
        (
            "https://example.jp/_a_/*b*~c",
            "<a href=\"https://example.jp/_a_/*b*~c\" class=\"external\" rel=\"noopener\">https://example.jp/_a_/*b*~c</a>",
        ),
        (
            "[**「x」**](https://example.jp/**「y」**)",
            "<a href=\"https://example.jp/**「y」**\" class=\"external\" rel=\"noopener\"><strong>「x」</strong></a>",
        ),
        ("\\*\\*「x」\\*\\*です", "**「x」**です"),
    ]);
    assert_eq!(html("    は**「x」**\n"), "<pre tabindex=\"0\"><code>は**「x」**\n</code></pre>\n");
    assert_eq!(
        html("```は**「i」**\nは**「x」**{a|b}\n```"),
        "<pre tabindex=\"0\"><code class=\"language-は**「i」**\">は**「x」**{a|b}\n</code></pre>\n"
    );
    assert_eq!(
        html("<div title=\"は**「x」**\">は**「y」**</div>"),
        "<div title=\"は**「x」**\">は**「y」**</div>\n"
    );
}

#[test]
fn commonmark_emphasis_in_ascii_is_as_it_was() {
    check(&[
        ("*foo bar*", "<em>foo bar</em>"),
        ("a * foo bar*", "a * foo bar*"),
        ("a*\"foo\"*", "a*&quot;foo&quot;*"),
        ("foo*bar*", "foo<em>bar</em>"),
        ("5*6*78", "5<em>6</em>78"),
        ("_foo bar_", "<em>foo bar</em>"),
        ("foo_bar_", "foo_bar_"),
        ("foo-_(bar)_", "foo-<em>(bar)</em>"),
        ("*(*foo)", "*(*foo)"),
        ("*(*foo*)*", "<em>(<em>foo</em>)</em>"),
        ("**foo bar**", "<strong>foo bar</strong>"),
        ("a**\"foo\"**", "a**&quot;foo&quot;**"),
        ("**(**foo)", "**(**foo)"),
        ("*(**foo**)*", "<em>(<strong>foo</strong>)</em>"),
        ("__foo__bar", "__foo__bar"),
        ("*foo **bar** baz*", "<em>foo <strong>bar</strong> baz</em>"),
        ("*foo**bar***", "<em>foo<strong>bar</strong></em>"),
        ("*foo**bar*", "<em>foo**bar</em>"),
        ("foo******bar*********baz", "foo<strong><strong><strong>bar</strong></strong></strong>***baz"),
        ("***foo** bar*", "<em><strong>foo</strong> bar</em>"),
        ("**foo*", "*<em>foo</em>"),
        ("*foo _bar* baz_", "<em>foo _bar</em> baz_"),
        ("*[bar*](page:x)", "*<a href=\"/page/x/\">bar*</a>"),
        ("*a `*`*", "<em>a <code>*</code></em>"),
        ("\\*not emphasised*", "*not emphasised*"),
    ]);
}

#[test]
fn line_ends_make_spaces_only_between_words() {
    check(&[
        ("日本語\n日本語", "日本語日本語"),
        ("日本語。\n「日本語", "日本語。「日本語"),
        ("**日本語。**\n**日本語**", "<strong>日本語。</strong><strong>日本語</strong>"),
        ("one\ntwo", "one two"),
        ("**one**\n*two*", "<strong>one</strong> <em>two</em>"),
        ("日本\nJapan\n日本", "日本Japan日本"),
        ("令和8年\n10月", "令和8年10月"),
        ("[日本](page:x)\n日本", "<a href=\"/page/x/\">日本</a>日本"),
        (
            "{北|きた}\n{町|まち}",
            "<ruby>北<rp>（</rp><rt>きた</rt><rp>）</rp></ruby><ruby>町<rp>（</rp><rt>まち</rt><rp>）</rp></ruby>",
        ),
        ("`a`\nb", "<code>a</code> b"),
        ("は*斜体\n続き*で", "は<em>斜体続き</em>で"),
        ("は*one\ntwo*で", "は<em>one two</em>で"),
        ("行  \n次", "行<br>次"),
        ("行\\\n次", "行<br>次"),
    ]);
}

#[test]
fn bare_addresses_become_links() {
    let a = |url: &str| format!("<a href=\"{url}\" class=\"external\" rel=\"noopener\">{url}</a>");
    let url = a("https://example.jp/a");
    assert_eq!(
        line("詳しくはhttps://example.jp/a（地図）をご覧ください。"),
        format!("詳しくは{url}（地図）をご覧ください。")
    );
    for after in ["、", "。", "」", "』", "）", "］", "】", "\u{3000}", "を"] {
        assert_eq!(line(&format!("「https://example.jp/a{after}次")), format!("「{url}{after}次"));
    }
    assert_eq!(line("**https://example.jp/a**です"), format!("<strong>{url}</strong>です"));
    assert_eq!(line("(https://example.jp/a_(b))"), format!("({})", a("https://example.jp/a_(b)")));
    assert_eq!(line("https://example.jp/?a=1&b=2"), a("https://example.jp/?a=1&amp;b=2"));
    assert_eq!(
        line("メールはinfo@example.jpまで"),
        "メールは<a href=\"mailto:info@example.jp\">info@example.jp</a>まで"
    );
    check(&[
        ("`https://example.jp`", "<code>https://example.jp</code>"),
        ("[https://example.jp](page:x)", "<a href=\"/page/x/\">https://example.jp</a>"),
        ("[**a@b.jp**](page:x)", "<a href=\"/page/x/\"><strong>a@b.jp</strong></a>"),
        ("<a@b.jp>", "<a href=\"mailto:a@b.jp\">a@b.jp</a>"),
        ("![https://example.jp](missing.png)と", "https://example.jpと"),
    ]);
    let text = "あ&amp;**い**https://example.jp/a_b、a@b.jp。";
    let (document, _) = parsed(text);
    let spans: Vec<_> = document.links().map(|(_, span)| slice(text, span)).collect();
    assert_eq!(spans, ["https://example.jp/a_b", "a@b.jp"]);
}

#[test]
fn links_pictures_and_what_leads_nowhere() {
    check(&[
        ("[体操](gathering:kita-taiso)", "<a href=\"/gathering/kita-taiso/\">体操</a>"),
        ("[**無い**](gathering:missing)です", "<strong>無い</strong>です"),
        ("[x](@/gatherings/a.md)", "x"),
        ("[チラシ](チラシ.pdf)", "<a href=\"files/チラシ.pdf\">チラシ</a>"),
        ("[](page:x)", "<a href=\"/page/x/\">資料2　x&lt;</a>"),
        ("[電話](tel:042-000-0000)", "<a href=\"tel:0420000000\">電話</a>"),
        ("文![絵](a.png)文", "文<img src=\"a.png\" alt=\"絵\">文"),
        ("<a href=\"x\">[y](page:y)https://a.jp</a>", "<a href=\"x\" rel=\"noopener\">yhttps://a.jp</a>"),
    ]);
    assert_eq!(
        html("![絵](a.png \"説明\")"),
        "<figure><img src=\"a.png\" alt=\"絵\"><figcaption>説明</figcaption></figure>\n"
    );
    assert_eq!(html("![絵](missing.png)"), "<p>絵</p>\n");
    let text = "は**「x」** ![絵](%E5%86%99.png) [y](page:y)";
    let (document, _) = parsed(text);
    assert_eq!(
        document.images().map(|i| (i.file.as_str(), slice(text, i.span))).collect::<Vec<_>>(),
        [("写.png", "![絵](%E5%86%99.png)")]
    );
    assert_eq!(document.links().map(|(_, span)| slice(text, span)).collect::<Vec<_>>(), ["[y](page:y)"]);
}

#[test]
fn shortcodes() {
    check(&[
        ("{資料|besshi}を", "<a class=\"paper\" href=\"/document/besshi/\">資料2　besshi&lt;</a>を"),
        (
            "{資料|collection:jirei-2}を",
            "<a class=\"paper\" href=\"/collection/jirei-2/\">資料2　jirei-2&lt;</a>を",
        ),
        ("{資料|missing}を", "missingを"),
        ("[{資料|besshi}](page:x)", "<a href=\"/page/x/\">資料2　besshi&lt;</a>"),
        ("\\{漢字|かんじ}", "{漢字|かんじ}"),
        ("`{漢字|かんじ}`", "<code>{漢字|かんじ}</code>"),
        ("{そのまま}", "{そのまま}"),
    ]);
    let text = "あ\n{漢字|kanji}";
    let (_, diagnostics) = parsed(text);
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].code, "E503");
    assert_eq!(diagnostics[0].place, crate::diagnostic::Place::Span(Span::new(FileId(3), 1004..1004 + 14)));
    for bad in ["{縦見出し|x}", "{資料|第2号}", "**{縦見出し|x}**", "| {a|b} |\n|---|"] {
        assert_eq!(codes_of(bad), ["E503"], "{bad}");
    }
    for good in ["`{a|b}`", "\\{a|b}", "[x](https://a.jp/{a|b})", "```\n{a|b}\n```", "{資料|x}{縦見出し}"]
    {
        assert_eq!(codes_of(good), Vec::<&str>::new(), "{good}");
    }
    let text = "は**「x」**{資料|tebiki}";
    let (document, _) = parsed(text);
    assert_eq!(document.papers().map(|(_, span)| slice(text, span)).collect::<Vec<_>>(), ["{資料|tebiki}"]);
}

#[test]
fn tables_as_town_halls_draw_them() {
    let text = "## 比べる\n\n| 項目 | 日時 | |\n|---|:-:|--:|\n| {縦見出し|**「会」**{名|めい}} | `a\\|b` | 同左 |\n\
        | 同左 | {北|きた}[^1] | **同左** |\n[^1]: 注の文。\n";
    assert_eq!(
        html(text),
        "<h2 id=\"比べる\">比べる</h2>\n\
         <div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"比べるの表\">\n<table>\n<thead>\n\
         <tr><th scope=\"col\" class=\"col-short\">項目</th><th scope=\"col\" class=\"align-center col-short\">日時</th><td class=\"align-right col-short\"></td></tr>\n</thead>\n<tbody>\n\
         <tr><th scope=\"row\" class=\"tate\"><strong>「会」</strong><ruby>名<rp>（</rp><rt>めい</rt><rp>）</rp></ruby></th>\
         <td class=\"align-center col-short\"><code>a|b</code></td>\
         <td class=\"same align-right col-short\">同左<span class=\"vh\">（左の欄と同じ）</span></td></tr>\n\
         <tr><td class=\"col-short\">同左</td><td class=\"align-center col-short\"><ruby>北<rp>（</rp><rt>きた</rt><rp>）</rp></ruby>\
         <sup class=\"note-mark\" id=\"mark-1-1\"><a href=\"#note-1\" role=\"doc-noteref\"><span class=\"vh\">注</span>※1</a></sup></td>\
         <td class=\"same align-right col-short\"><strong>同左</strong><span class=\"vh\">（左の欄と同じ）</span></td></tr>\n</tbody>\n</table>\n</div>\n\
         <ul class=\"notes\" role=\"list\">\n<li id=\"note-1\"><span class=\"note-sign\">※1</span> 注の文。 \
         <a class=\"note-back\" href=\"#mark-1-1\" role=\"doc-backlink\"><span aria-hidden=\"true\">↩</span>\
         <span class=\"vh\">※1のところへ戻る</span></a></li>\n</ul>\n"
    );
    assert_eq!(codes_of(text), Vec::<&str>::new());
    let wide = html("| | 豊科 |\n|---|---|\n| 内容 | 地域の課題を地域に即して話し合う |\n| | つづき |\n");
    assert!(wide.contains("<tr><td class=\"col-short\"></td>"), "an empty cell heads nothing: {wide}");
    assert!(
        wide.contains("<th scope=\"row\" class=\"col-short\">内容</th><td class=\"col-long\">"),
        "{wide}"
    );
    let twice = html("## 表\n\n| a |\n|---|\n\n| b |\n|---|\n");
    assert!(twice.contains("aria-label=\"表の表\"") && twice.contains("aria-label=\"表の表 2\""), "{twice}");
}

#[test]
fn notes_and_their_marks() {
    assert_eq!(codes_of("文[^1]。\n\n[^1]: 注"), Vec::<&str>::new());
    assert_eq!(codes_of("文[^1]と[^2]。\n\n[^1]: 注"), ["E501"]);
    assert_eq!(codes_of("文\n\n[^1]: 注"), ["E502"]);
    assert_eq!(codes_of("文[^1]\n\n[^1]: 注\n[^1]: 注"), ["E506"]);
    assert_eq!(codes_of("文\\[^1]と`[^1]`と[ ^1]と[^]と[^1 2]"), Vec::<&str>::new());
    assert_eq!(codes_of("| a[^x] |\n|---|"), ["E501"]);
    let text = "は**「x」**[^無い]";
    let crate::diagnostic::Place::Span(span) = parsed(text).1[0].place.clone() else { panic!("a span") };
    assert_eq!(slice(text, span), "[^無い]");
    let html = html::render(
        &tree("あ[^※]い[^a]う[^a]\n\n[^a]: え\n\n    お\n\n[^※]: か[^1]\n[^1]: き"),
        &SmallTown,
        &Settings { id_prefix: "p-".into(), ..Settings::default() },
    );
    for part in [
        "<sup class=\"note-mark\" id=\"p-mark-2-1\"><a href=\"#p-note-2\" role=\"doc-noteref\"><span class=\"vh\">注</span>※</a></sup>い",
        "id=\"p-mark-1-2\"><a href=\"#p-note-1\" role=\"doc-noteref\"><span class=\"vh\">注</span>※a</a></sup></p>",
        "<li id=\"p-note-1\"><span class=\"note-sign\">※a</span> <p>え</p>\n<p>お</p>\n",
        "（2か所目）",
        "id=\"p-mark-3-1\"",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
}

#[test]
fn headings_and_their_ids() {
    assert_eq!(
        html("## 日時\n### 日時\n## (1) 会 場[^1]\n\n[^1]: x").lines().take(3).collect::<Vec<_>>()[..2],
        ["<h2 id=\"日時\">日時</h2>", "<h3 id=\"日時-2\">日時</h3>"]
    );
    assert!(html("## (1) 会 場[^1]\n\n[^1]: x").starts_with("<h2 id=\"1-会-場\">(1) 会 場<sup"));
    assert_eq!(codes_of("# 題"), ["E505"]);
    assert_eq!(codes_of("題\n==="), ["E505"]);
    assert_eq!(codes_of("## 一\n\n#### 二\n\n## 三"), ["E507"]);
    assert_eq!(codes_of("### 一"), ["E507"]);
    let (document, diagnostics) =
        parse("# 題\n\n## 二", ORIGIN, Options { first_level: 1, ..Options::default() });
    assert_eq!(diagnostics, []);
    let settings = Settings { id_prefix: "a-".into(), heading_shift: 2, ..Settings::default() };
    assert_eq!(
        html::render(&document, &SmallTown, &settings),
        "<h3 id=\"a-題\">題</h3>\n<h4 id=\"a-二\">二</h4>\n"
    );
    assert_eq!(
        html("## 日時\n\n[上](#日時)[無い](#x)"),
        "<h2 id=\"日時\">日時</h2>\n<p><a href=\"#日時\">上</a>無い</p>\n"
    );
    let text = "文\n\n## は**「x」**で  \n\n次";
    let (document, _) = parsed(text);
    assert_eq!(document.headings().map(|h| slice(text, h.span)).collect::<Vec<_>>(), ["## は**「x」**で"]);
}

#[test]
fn lists_and_other_blocks() {
    for (text, expected) in [
        ("- あ\n- い\n  - う", "<ul>\n<li>あ</li>\n<li>い\n<ul>\n<li>う</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. あ\n\n4. い", "<ol start=\"3\">\n<li>\n<p>あ</p>\n</li>\n<li>\n<p>い</p>\n</li>\n</ol>\n"),
        (
            "- [x] あ\n- [ ] い",
            "<ul class=\"tasks\">\n<li><span class=\"task\" role=\"img\" aria-label=\"済み\">☑</span> あ</li>\n\
             <li><span class=\"task\" role=\"img\" aria-label=\"まだ\">☐</span> い</li>\n</ul>\n",
        ),
        ("a\n\n---\n\n> b", "<p>a</p>\n<hr>\n<blockquote>\n<p>b</p>\n</blockquote>\n"),
        (
            "(1) 一\n・ 二",
            "<ul class=\"outline\" role=\"list\"><li><span class=\"mark\">(1)</span> 一<ul class=\"outline outline-2\" role=\"list\">\
             <li><span class=\"mark\">・</span> 二</li></ul></li></ul>\n",
        ),
        ("", ""),
        ("##\n\n![](missing.png)", ""),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
    assert!(tree("\n\n").is_empty() && !tree("a").is_empty());
}

#[test]
fn a_newsletter_is_cut_into_articles() {
    let document = tree("前書き\n\n## 一\n\nあ\n\n### 小\n\n## 二[^1]\n\n[^1]: 注");
    let sections = document.split_sections(2);
    let titles: Vec<_> = sections.iter().map(|s| s.heading.as_ref().map(|h| h.id.clone())).collect();
    assert_eq!(titles, [None, Some("一".to_string()), Some("二".to_string())]);
    assert_eq!(sections[1].body.blocks.len(), 2);
    assert!(html::render(&sections[2].body, &SmallTown, &Settings::default()).contains("note-1"));
}

#[test]
fn raw_html_may_be_allowed() {
    let options = Options { raw_html: RawHtml::Allow, ..Options::default() };
    let (document, diagnostics) = parse("<iframe src=\"x\"></iframe>\n\nあ<font>い", ORIGIN, options);
    assert_eq!(diagnostics, []);
    assert_eq!(
        html::render(&document, &SmallTown, &Settings::default()),
        "<iframe src=\"x\"></iframe>\n<p>あ<font>い</p>\n"
    );
}

#[test]
fn the_tree_is_data() {
    let json = serde_json::to_value(tree("## 一\n\n{北|きた}と[x](page:y)\n\n---")).expect("plain data");
    assert_eq!(json["blocks"][0]["block"], "heading");
    assert_eq!(json["blocks"][1]["value"][0]["inline"], "ruby");
    assert_eq!(json["blocks"][1]["value"][2]["value"]["target"]["entry"]["id"], "y");
    assert_eq!(json["blocks"][2]["block"], "rule");
}
