//! Days that notices take away or change, on the pages.

use crate::days::{between, datetimes, text};
use crate::folder::{Folder, GUIDE, gathering};
use jiff::civil::date;

#[test]
fn a_notice_closes_what_is_open() {
    let record = gathering("", "");
    let text = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let notice = "+++\ntitle = \"知らせ\"\nkind = \"休止\"\ndate = 2026-11-20\nfrom = 2026-11-21\nto = 2026-11-27\n\
                  targets = [\"gathering:b\", \"gathering:c\"]\nsummary = \"知らせです。\"\n+++\n";
    let files = Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/a.md", record.replace(&text, "常設"))
        .file("gatherings/b.md", record.replace(&text, "常設"))
        .file("gatherings/c.md", record.replace(&text, "月〜土 9:00〜17:00（年末年始を除く）"))
        .file("notices/n.md", notice)
        .build_good();
    let page =
        |id: &str| std::str::from_utf8(&files[format!("gatherings/{id}/index.html").as_str()]).unwrap();
    assert!(page("a").contains("<p data-always><b>いつでも行けます。"), "nothing interrupts it");
    assert!(page("b").contains("<p data-always hidden>") && page("b").contains("<p data-always=\"off\"><b>"));
    assert!(
        page("b").contains("data-from=\"2026-11-21\" data-to=\"2026-11-27\""),
        "the script finds the days"
    );
    let days = datetimes(between(page("c"), "<ol class=\"leaves\">", "</ol>").unwrap());
    assert_eq!(days[0], date(2026, 11, 28), "open again after the notice");
}

/// The lines under お休みと変更 of a gathering every Tuesday with these notices (`kind`, further keys).
fn told_rests(notices: &[(&str, &str)]) -> Vec<String> {
    let folder = Folder::empty().file("guide.toml", GUIDE).file("gatherings/a.md", gathering("", ""));
    let folder = notices.iter().enumerate().fold(folder, |folder, (number, (kind, keys))| {
        let notice = format!(
            "+++\ntitle = \"知らせ\"\nkind = \"{kind}\"\ndate = 2026-11-{:02}\n{keys}\n\
             targets = [\"gathering:a\"]\nsummary = \"知らせです。\"\n+++\n",
            number + 10
        );
        folder.file(&format!("notices/n{number}.md"), notice)
    });
    let files = folder.build_good();
    let page = std::str::from_utf8(&files["gatherings/a/index.html"]).unwrap();
    let list = between(page, "<h3>お休みと変更</h3>", "</ul>").unwrap_or_default();
    list.split("<li ")
        .skip(1)
        .map(|line| line.split_once('>').unwrap().1.split("（<a").next().unwrap().to_string())
        .collect()
}

#[test]
fn rests_are_told_as_they_are() {
    let from = "from = 2026-12-01";
    assert_eq!(told_rests(&[("休止", from)]), ["12月1日から休止（再開の日は、まだ決まっていません）"]);
    assert_eq!(told_rests(&[("休止", "from = 2026-12-01\nto = 2026-12-31")]), ["12月1日〜31日は休止"]);
    assert_eq!(told_rests(&[("休止", from), ("再開", "from = 2026-12-18")]), ["12月1日〜17日は休止"]);
    let long = "from = 2026-12-01\nto = 2027-01-31";
    assert_eq!(told_rests(&[("休止", long), ("再開", "from = 2027-01-15")]), ["12月1日〜1月14日は休止"]);
    let short = "from = 2026-12-15\nto = 2026-12-22";
    assert_eq!(
        told_rests(&[("中止", short), ("休止", long)]),
        ["12月1日〜8日は休止", "12月15日〜22日は中止", "12月29日〜1月31日は休止"]
    );
    assert_eq!(
        told_rests(&[("中止", short), ("休止", from)]),
        [
            "12月1日〜8日は休止",
            "12月15日〜22日は中止",
            "12月29日から休止（再開の日は、まだ決まっていません）"
        ]
    );
    let days = "from = 2026-12-01\nto = 2027-01-31\ndates = [2026-12-24]";
    assert_eq!(told_rests(&[("休止", days)]), ["12月1日〜22日は休止", "12月29日〜1月31日は休止"]);
}

/// The small folder with a district and a notice.
pub fn with_notice(schedule: &str, notice: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let system = "[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n";
    let record = gathering("district = \"kita\"", "");
    let text = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let notice = format!(
        "+++\ntitle = \"知らせ\"\n{notice}\ndate = 2026-11-10\ntargets = [\"gathering:a\"]\n\
         summary = \"知らせです。\"\n+++\n"
    );
    let files = Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n{system}"))
        .file("districts.toml", "[[district]]\nid = \"kita\"\nname = \"北地区\"\nsystem = \"chiku\"\n")
        .file("gatherings/a.md", record.replace(&text, schedule))
        .file("notices/n.md", notice)
        .build_good();
    files.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
}

#[test]
fn cards_say_what_a_notice_changed() {
    let files = with_notice(
        "毎週火曜日 10時〜11時",
        "kind = \"変更\"\nfrom = 2026-11-24\nto = 2026-11-24\ntime = \"13:30〜14:30\"\n\
         place = { name = \"川原町集会所\" }",
    );
    let list = std::str::from_utf8(&files["gatherings/index.html"]).unwrap();
    let changed = between(list, "<p class=\"x\" data-x=\"", "</p>").unwrap();
    assert!(changed.ends_with(">この日は13:30〜14:30、川原町集会所"), "{changed}");
    assert!(changed.starts_with("{&quot;20781&quot;:&quot;この日は"), "{changed}");
    let later = with_notice(
        "毎週火曜日 10時〜11時",
        "kind = \"変更\"\nfrom = 2026-12-01\nto = 2026-12-01\nplace = { name = \"川原町集会所\" }",
    );
    let list = std::str::from_utf8(&later["gatherings/index.html"]).unwrap();
    let changed = between(list, "<p class=\"x\" data-x=\"", "</p>").unwrap();
    assert!(changed.ends_with(" hidden>") && changed.contains("20788"), "only for the script: {changed}");
    assert!(!text("hidamari/services/index.html").contains("この日は</p>"));
}

#[test]
fn what_is_called_off_stays_in_the_calendar() {
    let files = with_notice(
        "毎週火曜日 10時〜11時（祝日は休み）",
        "kind = \"中止\"\nfrom = 2026-11-24\nto = 2026-11-30",
    );
    let page = |path: &str| std::str::from_utf8(&files[path]).unwrap();
    let off = |html: &str, notice: &str| {
        let line = format!("お休み <a href=\"{notice}\">いきいき体操</a>");
        assert!(html.contains("<li class=\"off c1\">") && html.contains(&line), "{html}");
    };
    let month = page("calendar/2026-11/index.html");
    let called_off = between(month, " id=\"day-2026-11-24\"", " id=\"day-").unwrap();
    off(called_off, "../../notices/n/index.html");
    assert!(month.contains("<li class=\"d\" id=\"day-2026-11-24\""), "shown on a phone, too");
    assert_eq!(month.matches("class=\"off ").count(), 1);
    let first = page("calendar/index.html");
    off(between(first, " data-day=\"2026-11-24\"", " data-day=").unwrap(), "../notices/n/index.html");
    off(
        between(page("index.html"), " data-day=\"2026-11-24\"", " data-day=").unwrap(),
        "notices/n/index.html",
    );
    let february = page("calendar/2027-02/index.html");
    assert!(between(february, " id=\"day-2027-02-23\"", " id=\"day-").unwrap().contains("天皇誕生日"));
    assert!(!february.contains("お休み <a"), "a holiday is no news");
}
