use super::*;

fn phone(text: &str) -> Phone {
    Phone::parse(text, Some("054")).unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

#[test]
fn the_writings_met_in_the_wild_are_read() {
    for (text, area, display) in [
        ("33・1293", "0544", "0544-33-1293"),
        ("298-5772", "043", "043-298-5772"),
        ("(054)624-3668", "0463", "054-624-3668"),
        ("☎38-2040", "0246", "0246-38-2040"),
        ("☎\u{fe0e} 38-2040", "0246", "0246-38-2040"),
        ("029‐288‐7013", "", "029-288-7013"),
        ("0422- 79- 3505", "", "0422-79-3505"),
        ("0800-800-0413", "", "0800-800-0413"),
        ("０５４－６２４－３６６８", "", "054-624-3668"),
        ("054ー624ー3668", "", "054-624-3668"),
        ("054(624)3668", "", "054-624-3668"),
        ("TEL:054-624-3668", "", "054-624-3668"),
        ("℡ 054-624-3668（代表）", "", "054-624-3668"),
        ("電話 054-624-3668", "", "054-624-3668"),
        ("+81 54-624-3668", "", "054-624-3668"),
        ("+81-(0)54-624-3668", "", "054-624-3668"),
        ("0000-55-0101", "", "0000-55-0101"),
        ("55-0101", "0000", "0000-55-0101"),
        ("090-1234-5678", "", "090-1234-5678"),
        ("0120-123-456", "", "0120-123-456"),
        ("0120-12-3456", "", "0120-12-3456"),
        ("0570-064-556", "", "0570-064-556"),
        ("050-1234-5678", "", "050-1234-5678"),
        ("03-1234-5678", "", "03-1234-5678"),
        ("04992-2-1234", "", "04992-2-1234"),
        ("624-3668", "054", "054-624-3668"),
        ("6243668", "０５４", "054-624-3668"),
    ] {
        let area = if area.is_empty() { None } else { Some(area) };
        let phone = Phone::parse(text, area).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        assert_eq!(phone.display(), display, "{text}");
        assert_eq!(phone.original(), text);
        assert_eq!(phone.tel_uri(), format!("tel:{}", display.replace('-', "")));
        assert_eq!(phone.extension(), None);
    }
}

#[test]
fn extensions_are_kept_apart() {
    for text in [
        "75-2111(内1317)",
        "75-2111（内線1317）",
        "75-2111 内線1317",
        "75-2111　内線：1317",
        "75－2111（内線　１３１７）",
        "75-2111 ext.1317",
        "75-2111（代表）内線1317",
    ] {
        let phone = Phone::parse(text, Some("0246")).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        assert_eq!((phone.display().as_str(), phone.extension()), ("0246-75-2111", Some("1317")), "{text}");
        assert_eq!(phone.display_with_extension(), "0246-75-2111（内線1317）");
        assert_eq!(phone.to_string(), "0246-75-2111（内線1317）");
        assert_eq!(phone.digits(), "0246752111");
        assert_eq!(phone.tel_uri(), "tel:0246752111");
    }
    assert_eq!(phone("624-3668（内線1317・1318）").extension(), Some("1317・1318"));
    assert_eq!(Phone::parse("624-3668（内線）", Some("054")), Err(PhoneProblem::NotAPhone));
}

#[test]
fn short_numbers_take_no_area_code() {
    for (text, uri) in [
        ("110", "tel:110"),
        ("119", "tel:119"),
        ("188", "tel:188"),
        ("#9110", "tel:%239110"),
        ("＃７１１９", "tel:%237119"),
    ] {
        let phone = phone(text);
        assert_eq!(phone.tel_uri(), uri);
        assert!(!phone.is_mobile());
    }
    assert_eq!(phone("#9110").display(), "#9110");
    assert_eq!(phone("＃９１１０").digits(), "9110");
}

#[test]
fn odd_groups_are_made_anew() {
    assert_eq!(phone("0546243668").display(), "054-624-3668");
    assert_eq!(phone("054-6243668").display(), "054-624-3668");
    assert_eq!(phone("054624-3668").display(), "054-624-3668");
    assert_eq!(phone("0 5 4 6 2 4 3 6 6 8").display(), "054-624-3668");
    assert_eq!(phone("09012345678").display(), "090-1234-5678");
    assert_eq!(phone("090-123-45678").display(), "090-1234-5678");
    assert_eq!(phone("08008000413").display(), "0800-800-0413");
    assert_eq!(phone("0120123456").display(), "0120-123-456");
    assert_eq!(phone("0312345678").display(), "03-1234-5678");
    assert_eq!(phone("0246752111").display(), "0246752111");
}

#[test]
fn mobiles_are_known() {
    for text in ["090-1234-5678", "080-1234-5678", "070-1234-5678", "060-1234-5678", "+81 90 1234 5678"] {
        assert!(phone(text).is_mobile(), "{text}");
    }
    for text in ["0800-800-0413", "050-1234-5678", "054-624-3668", "0120-123-456", "0980-52-1234", "110"] {
        assert!(!phone(text).is_mobile(), "{text}");
    }
}

#[test]
fn wrong_numbers_are_refused_with_a_reason() {
    let problem = |text: &str, area| match Phone::parse(text, area) {
        Err(problem) => problem,
        Ok(phone) => panic!("{text}: {phone:?}"),
    };
    let length = |digits, expected| PhoneProblem::WrongLength { digits, expected };
    assert_eq!(problem("054-624-366", None), length(9, 10));
    assert_eq!(problem("054-624-36688", None), length(11, 10));
    assert_eq!(problem("090-1234-567", None), length(10, 11));
    assert_eq!(problem("24-3668", Some("054")), length(6, 7));
    assert_eq!(problem("1234", Some("054")), length(4, 7));
    assert_eq!(problem("#911", None), length(3, 4));
    assert_eq!(problem("12", None), length(2, 10));
    assert_eq!(problem("33・1293", None), PhoneProblem::NoAreaCode);
    assert_eq!(problem("33・1293", Some("なし")), PhoneProblem::NoAreaCode);
    assert_eq!(problem("33・1293", Some("0")), PhoneProblem::NoAreaCode);
    for text in [
        "33-1293、34-0001",
        "054-624-3668/624-3669",
        "054-624-3668\n054-624-3669",
        "33-1293または34-0001",
        "054-624-3668～9001",
    ] {
        assert_eq!(problem(text, Some("0544")), PhoneProblem::Several, "{text}");
    }
    for text in [
        "",
        " ",
        "なし",
        "054-624-3668-",
        "054-624-366X",
        "054-624-3668（平日のみ）",
        "090-****-5678",
        "#",
        "☎",
        "054----624-3668",
        "内線1317",
        "054-624-3668、",
        "🙂",
        "()",
    ] {
        assert_eq!(problem(text, Some("054")), PhoneProblem::NotAPhone, "{text}");
    }
    assert_eq!(problem("546243668", Some("054")), PhoneProblem::ZeroLost { right: "054-624-3668".into() });
    assert_eq!(problem("54-624-3668", None), PhoneProblem::ZeroLost { right: "054-624-3668".into() });
    assert_eq!(problem("9012345678", None), PhoneProblem::ZeroLost { right: "090-1234-5678".into() });
}

#[test]
fn very_long_text_does_not_hurt() {
    assert!(Phone::parse(&"1-".repeat(100_000), Some("054")).is_err());
    assert!(find_numbers(&"1-".repeat(20_000)).len() < 100_000);
}
