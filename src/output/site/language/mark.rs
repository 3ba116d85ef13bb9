//! Marks what is Japanese on a finished page of another language: `lang="ja"` on Japanese words, `hreflang="ja"` and a
//! word on links that lead to Japanese pages, one note at the top where more than names is Japanese.
//!
//! This is done on the finished page, so that no template has to ask which of its texts are translated.

/// How a page of another language is marked.
pub(in crate::output::site) struct Marked<'a> {
    /// File of the page below the guide's folder (`en/index.html`).
    pub here: &'a str,
    /// Folder of the language (`en/`).
    pub folder: &'a str,
    /// Easy Japanese: nothing to mark but links.
    pub is_japanese: bool,
    /// Words behind a link to a Japanese page.
    pub link: &'a str,
    /// The note; stands where the template has [`NOTE_HERE`].
    pub note: &'a str,
    /// The note stands there in any case.
    pub always_note: bool,
}

/// Where the templates want the note.
const NOTE_HERE: &str = "<!--partly-->";

/// Elements without an end.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that hold nothing but text: the language stands on themselves.
const TEXT_ONLY: &[&str] = &["title", "option", "text", "tspan", "textarea"];

/// An element that is open.
struct Open<'h> {
    name: &'h str,
    /// Where its start tag ends in the output, before `>`.
    end_of_tag: usize,
    has_lang: bool,
    is_japanese: bool,
    /// A link to a Japanese page.
    leads_away: bool,
}

/// Marks a page.
pub(in crate::output::site) fn mark(html: &str, how: &Marked<'_>) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut has_untranslated = how.always_note;
    let mut in_main = false;
    let mut rest = html;
    while !rest.is_empty() {
        let Some(start) = rest.find('<') else {
            out.push_str(rest);
            break;
        };
        let (text, tag_on) = rest.split_at(start);
        let tag = &tag_on[..end_of_tag(tag_on)];
        rest = &tag_on[tag.len()..];
        let is_closed_next = tag.starts_with("</");
        if mark_text(&mut out, text, &open, is_closed_next, how) && in_main {
            has_untranslated = true;
        }
        let name = name_of(tag);
        if tag.starts_with("<!") || name.is_empty() {
            out.push_str(tag);
        } else if is_closed_next {
            in_main &= name != "main";
            if let Some(at) = open.iter().rposition(|one| one.name == name) {
                if open[at].leads_away {
                    out.push_str(&format!(" <small class=\"in-ja\" lang=\"ja\">{}</small>", how.link));
                }
                open.truncate(at);
            }
            out.push_str(tag);
        } else {
            in_main |= name == "main";
            let around = open.last().is_some_and(|one| one.is_japanese);
            let lang = attribute(tag, "lang");
            let leads_away = name == "a"
                && attribute(tag, "hreflang").is_none()
                && attribute(tag, "href").is_some_and(|href| leads_away(href, how));
            let inside = tag.trim_end_matches('>').trim_end_matches('/');
            let closing = &tag[inside.len()..];
            out.push_str(inside);
            if leads_away {
                out.push_str(" hreflang=\"ja\"");
            }
            let is_named_in_japanese = lang.is_none()
                && !around
                && !how.is_japanese
                && matches!(name, "img" | "a" | "button" | "input")
                && ["alt", "aria-label", "title"]
                    .iter()
                    .any(|key| attribute(tag, key).is_some_and(is_japanese));
            if is_named_in_japanese {
                out.push_str(" lang=\"ja\"");
            }
            if !VOID.contains(&name) && closing == ">" {
                let is_japanese = match lang {
                    Some(lang) => lang == "ja",
                    None => around || is_named_in_japanese,
                };
                let has_lang = lang.is_some() || is_named_in_japanese;
                open.push(Open { name, end_of_tag: out.len(), has_lang, is_japanese, leads_away });
            }
            out.push_str(closing);
            if matches!(name, "script" | "style") {
                let end = rest.find("</").unwrap_or(rest.len());
                out.push_str(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }
    let note = match has_untranslated {
        // A language without words for the note has the Japanese ones.
        true if !how.is_japanese && is_japanese(how.note) => {
            format!("<p class=\"partly\" lang=\"ja\">{}</p>", how.note)
        }
        true => format!("<p class=\"partly\">{}</p>", how.note),
        false => String::new(),
    };
    out.replace(NOTE_HERE, &note)
}

/// Writes a text; true if more of it than names is Japanese.
fn mark_text(
    out: &mut String,
    text: &str,
    open: &[Open<'_>],
    is_closed_next: bool,
    how: &Marked<'_>,
) -> bool {
    let around = open.last();
    let is_marked = around.is_some_and(|one| one.is_japanese);
    if how.is_japanese || is_marked || !is_japanese(text) {
        out.push_str(text);
        return false;
    }
    // Where the text is all there is in its element, the element itself says so.
    if let Some(one) = around.filter(|one| !one.has_lang && out.len() == one.end_of_tag + 1 && is_closed_next)
        && (!has_latin_word(text) || TEXT_ONLY.contains(&one.name))
    {
        out.insert_str(one.end_of_tag, " lang=\"ja\"");
        out.push_str(text);
        return one.name != "title";
    }
    let mut is_untranslated = false;
    let mut at = 0;
    for (from, to) in runs(text) {
        out.push_str(&text[at..from]);
        out.push_str(&format!("<span lang=\"ja\">{}</span>", &text[from..to]));
        at = to;
        // 北町公民館 (Kitamachi Kominkan), Town Hall (市役所): names that are told in both ways.
        let after = text[to..].strip_prefix([' ', ',']).unwrap_or_default();
        let is_read = after.trim_start().starts_with('(') || text[..from].ends_with('(');
        is_untranslated |= !is_read;
    }
    out.push_str(&text[at..]);
    is_untranslated
}

/// Stretches of Japanese in a text that holds other words too.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut may_join = false;
    let mut at = 0;
    for piece in text.split_inclusive([' ', '\n', '(', ')']) {
        let word = piece.trim_end_matches([' ', '\n', '(', ')', ',']);
        let (from, to) = (at, at + word.len());
        at += piece.len();
        if is_japanese(word) {
            match runs.last_mut().filter(|_| may_join) {
                Some(last) => last.1 = to,
                None => runs.push((from, to)),
            }
            may_join = true;
        } else if word.chars().any(|c| c.is_ascii_alphabetic()) {
            may_join = false;
        }
        may_join &= !piece.ends_with(['(', ')']);
    }
    runs
}

fn has_latin_word(text: &str) -> bool {
    text.split(' ')
        .any(|word| !is_japanese(word) && word.chars().filter(char::is_ascii_alphabetic).count() > 1)
}

/// Whether a text has kana or kanji in it.
fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, 'ぁ'..='ヺ' | '々' | '〆' | '一'..='鿿' | '㐀'..='䶿' | 'ｦ'..='ﾝ'))
}

/// Whether an address leads to a page of the guide that is not in the language.
fn leads_away(href: &str, how: &Marked<'_>) -> bool {
    let path = href.split(['#', '?']).next().unwrap_or_default();
    let is_page = path.ends_with(".html") && !path.contains(':');
    if !is_page {
        return false;
    }
    let mut parts: Vec<&str> = how.here.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." => {}
            part => parts.push(part),
        }
    }
    !parts.join("/").starts_with(how.folder)
}

/// Length of a tag, comment or declaration at the start of a text.
fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + 3);
    }
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())]
}

/// Value of an attribute in double quotes, as our templates write them.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[start..];
    value.find('"').map(|end| &value[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(html: &str) -> String {
        let how = Marked {
            here: "en/index.html",
            folder: "en/",
            is_japanese: false,
            link: "日本語",
            note: "Partly.",
            always_note: false,
        };
        mark(html, &how)
    }

    #[test]
    fn japanese_words_say_that_they_are() {
        for (html, expected) in [
            ("<p>毎週火曜日 10:00</p>", "<p lang=\"ja\">毎週火曜日 10:00</p>"),
            (
                "<p>北町公民館 (Kitamachi Kominkan)</p>",
                "<p><span lang=\"ja\">北町公民館</span> (Kitamachi Kominkan)</p>",
            ),
            (
                "<b>Town Hall (市役所, Shiyakusho)</b>",
                "<b>Town Hall (<span lang=\"ja\">市役所</span>, Shiyakusho)</b>",
            ),
            ("<p lang=\"ja\">北町<b>公民館</b></p>", "<p lang=\"ja\">北町<b>公民館</b></p>"),
            ("<p>a <br>北町</p>", "<p>a <br><span lang=\"ja\">北町</span></p>"),
            ("<script>'北町'</script>", "<script>'北町'</script>"),
            ("<img alt=\"北町\">", "<img alt=\"北町\" lang=\"ja\">"),
            ("<option>北町 A-1 ab</option>", "<option lang=\"ja\">北町 A-1 ab</option>"),
        ] {
            assert_eq!(english(html), expected);
        }
    }

    #[test]
    fn links_to_japanese_pages_say_so() {
        assert_eq!(
            english("<a href=\"../places/a/index.html\">A</a>"),
            "<a href=\"../places/a/index.html\" hreflang=\"ja\">A \
             <small class=\"in-ja\" lang=\"ja\">日本語</small></a>"
        );
        for same in [
            "<a href=\"gatherings/index.html\">A</a>",
            "<a href=\"tel:0123\">A</a>",
            "<a href=\"../index.html\" hreflang=\"ja\">A</a>",
            "<a href=\"#main\">A</a>",
        ] {
            assert_eq!(english(same), same);
        }
    }

    #[test]
    fn the_note_stands_only_where_more_than_names_is_japanese() {
        let page = |text: &str| english(&format!("<p>北町</p><main><!--partly--><p>{text}</p></main>"));
        assert!(page("毎週").contains("<p class=\"partly\">Partly.</p>"));
        assert!(!page("北町 (Kitamachi)").contains("Partly"));
        assert!(!page("North (北町, Kitamachi)").contains("Partly"));
    }
}
