//! Meetings with their agendas, events side by side, documents.

use super::{section, source_line};
use crate::model::*;
use crate::output::book::data::outline::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::{pieces, plain};
use jiff::civil::Date;

/// Most events side by side.
const MOST_EVENTS: usize = 3;

/// 会議の記録: 年度 × 回 with agendas, a section a council, oldest first as in the cities' tables.
pub(super) fn meetings(desk: &mut Desk<'_>) -> Option<Part> {
    let guide = desk.guide;
    let mut sections = Vec::new();
    for council in &guide.entries.councils {
        let mut list = guide.meetings_of(council.id());
        list.sort_by_key(|it| (it.fiscal_year, it.date, it.no));
        if list.is_empty() {
            continue;
        }
        let table = Block::Table(meeting_table(desk, &list));
        sections.extend(section(
            council.title(),
            vec![table],
            source_line(desk, list.iter().map(|it| &it.meta)),
        ));
    }
    Part::new("会議の記録", sections)
}

fn meeting_table(desk: &Desk<'_>, list: &[&Meeting]) -> Table {
    let has_days = list.iter().any(|it| it.date.is_some());
    let has_numbers = list.iter().any(|it| it.no.is_some() || it.format.is_some());
    let mut columns = vec![TableColumn::text("年度", 1.0)];
    columns.extend(has_numbers.then(|| TableColumn::text("回", 0.75)));
    columns.extend(has_days.then(|| TableColumn::text("開いた日", 1.75)));
    columns.push(TableColumn::text("議題", 5.2));
    let mut rows = Vec::new();
    for (at, it) in list.iter().enumerate() {
        let mut cells = Vec::new();
        let starts = at == 0 || list[at - 1].fiscal_year != it.fiscal_year;
        if starts {
            let same = list[at..].iter().take_while(|one| one.fiscal_year == it.fiscal_year).count();
            let head = TableCell::head(&it.fiscal_year.in_style(desk.guide.config.dates));
            cells.push(TableCell { rows: same, ..head });
        }
        let format = it.format.map(|format| format!("{format:?}開催"));
        if has_numbers {
            let number = it.no.map(|no| format!("第{no}回"));
            // Without a day, how it was held stands here.
            let small = format.clone().filter(|_| !has_days).into_iter().collect();
            cells.push(TableCell { small, ..TableCell::text(number.as_deref().unwrap_or_default()) });
        }
        if has_days {
            cells.push(when(desk, it, format));
        }
        cells.push(TableCell { lines: agenda(it), ..TableCell::default() });
        rows.push(TableRow { cells, ..TableRow::default() });
    }
    Table { columns, rows, ..Table::default() }
}

/// Day, how it was held, place, who was there.
fn when(desk: &Desk<'_>, it: &Meeting, format: Option<String>) -> TableCell {
    let day = it.date.map(|day| desk.date_with_weekday(day));
    let mut small: Vec<String> = format.into_iter().collect();
    small.extend(it.place.as_ref().and_then(|used| desk.guide.place_name(used)).map(plain));
    if let Some(attendance) = &it.attendance {
        let mut words: Vec<String> = attendance.members.map(|n| format!("委員 {n}人")).into_iter().collect();
        words.extend(attendance.others.map(|n| format!("そのほか {n}人")));
        let note = attendance.note.as_deref().map_or(String::new(), |note| format!("（{}）", plain(note)));
        if !words.is_empty() || !note.is_empty() {
            small.push(format!("{}{note}", words.join("、")));
        }
    }
    TableCell { small, ..TableCell::maybe(day) }
}

/// (1) items with ・ below, then what was talked about, then the papers.
fn agenda(it: &Meeting) -> Vec<MarkedLine> {
    let mut lines = Vec::new();
    let mut add = |mark: String, item: &plain::AgendaItem| {
        lines.push(MarkedLine { mark, body: plain(&item.title), level: 0 });
        lines.extend(item.sub.iter().map(|sub| MarkedLine { mark: "・".into(), body: plain(sub), level: 1 }));
    };
    for (at, item) in it.agenda.iter().enumerate() {
        add(format!("({})", at + 1), item);
    }
    for item in &it.discussion {
        add("（意見交換）".into(), item);
    }
    for paper in &it.documents {
        let body = format!("{} {}", paper.label, paper.title);
        lines.push(MarkedLine { mark: "（資料）".into(), body: plain(&body), level: 0 });
    }
    lines
}

/// 研修会・フォーラムなど: past events with a theme, side by side as on the web.
pub(super) fn events(desk: &mut Desk<'_>) -> Option<Part> {
    let last = |it: &Event| -> Date { it.until.unwrap_or(it.date) };
    let list: Vec<&Event> = desk
        .guide
        .entries
        .events
        .iter()
        .rev()
        .filter(|it| it.theme.is_some() && last(it) <= desk.today())
        .collect();
    let heads = ["開催日", "主題", "方法", "講師", "内容", "参加者"];
    let mut blocks = Vec::new();
    for some in list.chunks(MOST_EVENTS) {
        let mut columns: Vec<Compared> =
            some.iter().map(|it| Compared { title: desk.title(*it), cells: event_cells(desk, it) }).collect();
        let used: Vec<usize> =
            (0..heads.len()).filter(|at| columns.iter().any(|column| column.cells[*at].is_some())).collect();
        // From the right: what is the same as on its left says 同左.
        for at in (1..columns.len()).rev() {
            let left = columns[at - 1].cells.clone();
            for (cell, other) in columns[at].cells.iter_mut().zip(left) {
                if cell.is_some() && *cell == other {
                    *cell = Some("同左".into());
                }
            }
        }
        for column in &mut columns {
            column.cells = used.iter().map(|at| column.cells[*at].clone()).collect();
        }
        let heads = used.iter().map(|at| heads[*at].to_string()).collect();
        blocks.push(Block::Compare { heads, columns });
    }
    let sections = section("", blocks, source_line(desk, list.iter().map(|it| &it.meta)));
    Part::new(
        "研修会・フォーラムなど",
        sections.map(|it| Section { title: None, ..it }).into_iter().collect(),
    )
}

fn event_cells(desk: &Desk<'_>, it: &Event) -> Vec<Option<String>> {
    let program = it.program.iter().map(|one| {
        let kind = one.kind.as_deref().map_or(String::new(), |kind| format!("【{kind}】"));
        let who = one.who.as_deref().map_or(String::new(), |who| format!("（{who}）"));
        format!("{kind}{}{who}", one.title)
    });
    let lecture = it.lecture.clone().filter(|lecture| it.program.iter().all(|one| one.title != *lecture));
    let content: Vec<String> =
        lecture.map(|text| format!("【講演】{text}")).into_iter().chain(program).collect();
    let content = if content.is_empty() { it.meta.summary.clone() } else { Some(content.join("\n")) };
    let until = it.until.map_or(String::new(), |until| format!("から{}まで", desk.date_with_weekday(until)));
    let day = format!("{}{until}", desk.date_with_weekday(it.date));
    let cells =
        [Some(day), it.theme.clone(), it.method.clone(), it.speaker.clone(), content, participants(it)];
    cells.into_iter().map(|cell| cell.as_deref().map(plain)).collect()
}

/// 参加者, with their number where the words do not have it.
fn participants(it: &Event) -> Option<String> {
    let has = |text: &str, count: i64| {
        text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.parse() == Ok(count))
    };
    match (&it.participants, it.participant_count) {
        (Some(text), Some(count)) if !has(text, count) => Some(format!("{text} {count}人")),
        (Some(text), _) => Some(text.clone()),
        (None, count) => count.map(|count| format!("{count}人")),
    }
}

/// 資料
pub(super) fn documents(desk: &mut Desk<'_>) -> Option<Part> {
    let list = &desk.guide.entries.documents;
    let columns = vec![TableColumn::text("資料", 1.5), TableColumn::text("内容", 2.0)];
    let row = |it: &Document| {
        let label = it.label.as_deref().map_or(String::new(), |label| format!("【{}】", plain(label)));
        let mut body = pieces(&label);
        body.extend(desk.title(it));
        let year = it.fiscal_year.map(|year| year.in_style(desk.guide.config.dates));
        let facts = [Some(format!("{:?}", it.kind)), year, it.publisher.as_deref().map(plain)];
        let small = vec![facts.into_iter().flatten().collect::<Vec<_>>().join("　")];
        let name = TableCell { body, small, head: true, ..TableCell::default() };
        let availability = it.availability.as_deref().map(plain);
        let said = TableCell::text(it.meta.summary.as_deref().unwrap_or_default());
        let cells = vec![name, TableCell { small: availability.into_iter().collect(), ..said }];
        TableRow { cells, ..TableRow::default() }
    };
    let rows: Vec<TableRow> = list.iter().map(row).collect();
    let source = source_line(desk, list.iter().map(|it| &it.meta));
    let blocks = if rows.is_empty() {
        Vec::new()
    } else {
        vec![Block::Table(Table { columns, rows, ..Table::default() })]
    };
    let sections = section("", blocks, source).map(|it| Section { title: None, ..it });
    Part::new("資料", sections.into_iter().collect())
}
