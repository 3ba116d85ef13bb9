# Words of the diagnostics. Codes as in docs/errors.md. ".name" is the hint used when a value of that name is given.

## E1xx files
E101 = Folder not found
    .hint = Check the name of the folder. To start a new guide: shirube new FOLDER
    .here = You seem to be inside the guide. Type "shirube build ." or "shirube check ." (. is the folder you are in).
    .here-book = You seem to be inside of that guide. Type "shirube book . guidebook" (. is where you are).
E102 = This is a file, not a folder
    .hint = Give the folder that holds guide.toml or portal.toml.
E103 = Cannot be read ({ $reason ->
        [not-a-file] it is not a regular file
       *[other] { $reason }
    })
    .hint = Check that no other program has it open and that you may read it.
    .not-a-file = It is a pipe, a socket or a device. Move it out of the content folder.
E104 = The letters of this name cannot be read
    .hint = Rename the file with ASCII letters, digits and hyphens.
E105 = A folder stands where a file should be
    .hint = Take ".toml" or ".md" off the folder's name, or replace it with a file.
E106 = The link (symlink) points out of the folder, to { $target }
    .hint = Files outside are not read. Copy the file itself into this folder.
E107 = Links (symlinks) to folders are not followed
    .hint = Copy the folder itself here.
E108 = The link (symlink) points nowhere
    .hint = Delete it, or copy the file here.
E109 = Too large ({ $size } MB; at most { $limit } MB)
    .hint = Split the records over several files.
E110 = The file is UTF-16
    .hint = Open it in an editor and save it as UTF-8.
E111 = The file is Shift_JIS
    .hint = Open it in an editor and save it as UTF-8.
E112 = This is not text
    .hint = Is it a picture or an Excel file named .toml or .md? Save it again as UTF-8 text.
E113 = Neither portal.toml nor guide.toml is here
    .hint = Check the folder. To start a new guide: shirube new FOLDER
    .txt = Take the .txt off the file's name: "{ $txt }". If you cannot see it, let the Explorer show file name extensions.
E114 = The folder of guide "{ $guide }" has no guide.toml
    .hint = guides lists names of folders that hold a guide.toml.
    .nearest = Did you mean "{ $nearest }"?
E115 = There is no guide "{ $guide }"
    .hint = Known guides: { $known }
    .nearest = Did you mean "--guide { $nearest }"?
E116 = The file is empty
    .hint = Delete it, or start from an example in docs/.
E117 = There is no kind of record called "{ $folder }"
    .hint = Records live in gatherings, services, places … (list: docs/files.md).
    .nearest = Did you mean "{ $nearest }"?
    .copy = This looks like a copy of a guide. Move it out of the guide's folder.
    .list-file = List files are named after their kind, such as places.toml (list: docs/files.md).
E118 = The file "{ $file }" is missing
    .hint = Put it into the record's own folder ({ $folder }). Upper and lower case matter.
    .nearest = Did you mean "{ $nearest }"?
E119 = "{ $file }" points out of the record's folder
    .hint = Put pictures and PDFs beside the record and write just the file's name.
E120 = The folder of guide "{ $guide }" is not listed in portal.toml
    .hint = To include it, add "{ $guide }" to guides.
E121 = "{ $file }" is not read
    .hint = Records live in .md or .toml files.
    .rename = Rename it to "{ $rename }".
    .text = Word and text files are not read. Copy the text into a .md file.
    .sheet = Spreadsheets are not read. Write a .md file each, or a list in a .toml file.
E122 = { $count } picture(s) that no record names ({ $files }): no page shows them
    .hint = To use one, add this below the keys of its record; otherwise delete the file.
        { $line }
    .heic = "{ $heic }" is an iPhone picture (HEIC), which cannot be used. Save it as JPEG and name that in photos of its record.
E127 = The map file "{ $file }" cannot be read as GeoJSON
    .hint = Export it again from the GIS program (QGIS …) as "GeoJSON, UTF-8, EPSG:4326".
    .encoding = It is not UTF-8. Choose UTF-8 in the GIS program and export it again.
    .line = Near line { $line } it stops being JSON. Is the file cut off?
    .found = It is no FeatureCollection of GeoJSON (its type is "{ $found }"). Choose "GeoJSON" as the format in the GIS program.
    .n = The coordinates of shape { $n } are no lists of numbers. Export the file again.
E128 = The map file "{ $file }" is too large
    .hint = It has { $size } MB; { $limit } MB are the most. Cut out the town, or simplify the lines, and export it again.
    .points = It has { $points } points; { $limit } are the most. Cut out the town, or simplify the lines, and export it again.

## E2xx keys and values
E201 = This is not valid TOML ({ $detail })
    .full-width = There are full-width signs or digits. Type them in half width: { $full-width }
    .full-width-space = There is a full-width space. Type it in half width, or delete it.
    .space-in-front = Delete the full-width space at the beginning of the line: { $space-in-front }
    .truth = Write true or false, in small letters: { $truth }
    .thousands = Write the number without commas: { $thousands }
    .nameless = Between braces write "name = value": { $nameless }
    .open-brace = The brace of this line is not closed: { $open-brace }
    .open-brace-below = The brace that opens here is not closed. Write { "}" } at its end.
    .open-bracket = The bracket of this line is not closed: { $open-bracket }
    .open-bracket-below = The bracket that opens here is not closed. Write ] at its end.
    .zeros = Dates have 4, 2 and 2 digits, for example { $zeros }
    .comma = Put a comma between the keys, for example { "{" } name = "…", tel = "…" { "}" }
    .known-label = Keys are English, for example { $known-label }
    .unquoted = Put text in quotes, for example { $unquoted }
    .quotes = Check the closing quote. Text of several lines stands between """.
    .line-break = Text between " and " cannot go on in the next line. Text of several lines stands between """:
        { $line-break }
    .duplicate = This key is written twice. Delete one of them.
    .no-such-date = The calendar has no such day.
    .no-equals = Write "key = value", for example title = "Morning exercise".
    .japanese-key = Keys are English (title for 名称). See docs/files.md.
    .backslash = \ is special. Use /, or put the text between '.
    .other = Look for an unclosed quote or bracket on the lines before.
E202 = The first line is not +++
    .hint = Put +++ on line 1, the keys below it, +++ again, then the text.
    .yaml = Use +++ instead of ---, and write title = "…" between them.
E203 = The opening +++ is never closed
    .hint = Put a line +++ after the last key.
E204 = There is no key "{ $key }"
    .hint = Known keys: { $known }
    .nearest = Did you mean "{ $nearest }"?
    .above = Lines below { $above } belong to it. Put "{ $key }" above { $above }.
E205 = "{ $key }" ({ $about }) is missing
    .hint = Add a line "{ $key } = …".
    .line = Add this line: { $line }
    .inside = Below { $inside } add this line: { $line }
    .inside-braces = Between the braces of "{ $name }" add "{ $line }": { $inside-braces }
    .one-of = Write one of them in [{ $one-of }].
    .tables = Write { $tables } for each one and its keys below.
E206 = "{ $key }" has the wrong type
    .expect-text = Write text in quotes: { $expect-text }
    .expect-integer = Write a bare number, without quotes or unit: { $expect-integer }
    .expect-number = Write a bare number, without quotes or unit: { $expect-number }
    .expect-boolean = Write true or false, without quotes: { $expect-boolean }
    .expect-list = Write a list in brackets, also for one item: { $expect-list }
    .expect-table = Write a table: { $expect-table }
    .expect-tables = Write [[{ $key }]] for each record and its keys below.
    .expect-blocks = Delete this, and write each one below all other keys:
        { $expect-blocks }
    .expect-double = Each record begins with { $expect-double }, in two brackets. Places to change in this file: { $count }
    .expect-either = Write an id in quotes, or { "{" } name = "…" { "}" } in place.
E207 = "{ $found }" is not allowed here
    .hint = Allowed: { $allowed }
    .nearest = Did you mean "{ $nearest }"? Allowed: { $allowed }
    .in-guide = { $in-guide } of guide.toml has: { $allowed }
E208 = Too long ({ $length } characters; at most { $max })
    .hint = Shorten it by { $over } characters. Details can go into the text.
E209 = Nothing is written here
    .hint = Write something.
E210 = The number { $found } is out of range
    .min = Write { $min } or more.
    .max = Write { $max } or less.
    .both = Write a number from { $min } to { $max }. Is a digit or the decimal point wrong?
E211 = "{ $found }" does not have the right form
    .want-url = Write an address that begins with https:// or http://.
    .want-base-url = Write an address that begins with https:// and ends with /.
    .want-mail = Write a mail address such as chiiki@city.example.jp.
    .want-colour = Write # and six hexadecimal digits, such as #1c5a45.
    .want-postal = Write the postal code as 000-0000.
    .want-corporate-number = A corporate number has 13 digits.
    .want-city-code = A municipality code has 6 digits (5 digits: the check digit is missing).
    .want-poi-code = A POI code has 4 digits.
    .want-area-code = An area code has 2 to 5 digits and begins with 0.
    .want-nth-day = Write which one and two letters of the weekday, such as 2WE (second Wednesday) or -1FR (last Friday).
    .want-clock = Write the time as 10:00, with 24 hours.
    .want-id = Use lower-case letters and digits joined by hyphens, such as kita-taiso.
E212 = "{ $found }" cannot be read as a telephone number
    .hint = Write it with the area code, such as 0000-55-0101; an extension as （内線12）.
    .several = Write one number only.
    .expected = It has { $digits } digits and should have { $expected }.
    .no-area-code = Add the area code, or write area_code in [city] of guide.toml.
    .zero-lost = The first 0 is missing. Did you mean { $zero-lost }?
E213 = "{ $found }" is not a reading in kana
    .hint = Write hiragana or katakana (digits and Latin letters may stay).
E214 = "{ $file }" is in the wrong place
    .hint = Make a folder "{ $folder }" and put a .md file for each record into it.
E215 = "{ $one }" and "{ $other }" exclude each other
    .hint = Delete one of them.
    .needs = "{ $one }" needs "{ $other }" too.
E216 = The colour { $colour } is too light for white letters (contrast { $contrast }, 4.5 is needed)
    .hint = Choose a darker colour, such as #1c5a45.
E217 = Too many ({ $count }; at most { $max })
    .hint = Keep the most important ones.
E218 = An invisible control character ({ $character }) stands here
    .hint = It came along when text was copied from Word or Excel. Delete it with its neighbours and type them again.
    .escape = Delete { $escape } from the text. A new line is written \n.
E219 = "{ $found }" cannot be used in the rule (rrule) of a schedule
    .hint = Write NAME=value joined by semicolons, such as FREQ=MONTHLY;BYDAY=2TU,4TU.
    .bad-value = Check the value. Weekdays are MO TU WE TH FR SA SU, the second Tuesday is 2TU, the last Friday -1FR.
    .unsupported = Rules of this kind cannot be used here. Name months with BYMONTH, the last day with until, days off with except, single days with dates.
    .missing = Add { $missing }=…, as in FREQ=MONTHLY;BYDAY=2TU,4TU.
    .no-anchor = For every other week (INTERVAL=2) give a day in a week in which it is held: anchor = 2026-04-07
E220 = "{ $found }" in the GIF code "{ $code }" cannot be read
    .hint = Write the weeks of the month and the weekday (Mo Tu We Th Fr Sa Su): 24Tu is the second and fourth Tuesday, 0We every Wednesday.
E221 = { $one } and { $other } give different days
    .without = { $date } ({ $weekday }) is a day of { $with } but not of { $without }. Mend one of them.
    .times = On { $date } ({ $weekday }) the time is { $one-time } in { $one } and { $other-time } in { $other }. Mend one of them.

E222 = { $why ->
    [nothing] No days are written
    [no-days] No days are written
    [too-long] The schedule is too long
   *[other] "{ $found }" in the schedule cannot be read
}
    .hint = Write weekdays or dates, and times, as in 毎月第2・4火曜日 10:00〜11:30.
    .left-over = This part is not understood. If it says nothing about days, move it to note.
    .no-such-week = Weeks are 第1 to 第5 and 最終, as in 第2・4火曜日.
    .no-such-month = Months are 1月 to 12月.
    .no-such-day = There is no such day. Check how many days the month has.
    .no-such-time = Hours are 0 to 24, minutes 0 to 59, as in 13:30〜15:00.
    .half-missing = That would be in the middle of the night. Write 午後1時30分 or 13:30.
    .end-before-start = The end comes before the start. Are morning and afternoon mixed up? Write it as 13:30〜15:00.
    .weekday-missing = Add the day of the week, as in 第2・4火曜日.
    .ambiguous = This can mean two things. Write 月曜日 for Monday, and 8月は休み or 月曜日は休み for days of rest.
    .not-its-day = It is not held on this day anyway. Mend the date or weekday, or take this part out.
    .no-days = Add weekdays or dates, as in 毎月第2・4火曜日 10:00〜11:30.
    .nothing = Write weekdays or dates, and times, as in 毎月第2・4火曜日 10:00〜11:30.
    .too-long = Write only days and times; move the rest to note.
    .bracket = A bracket has no other half.
E228 = Shape { $n } of the map file "{ $file }" lies outside Japan: { $found }
    .hint = Coordinates of GeoJSON are [longitude, latitude] in degrees (EPSG:4326), for example [139.88, 36.56]
    .swapped = Latitude and longitude seem to have changed places. GeoJSON says [longitude, latitude], for example [139.88, 36.56]
    .plane = These seem to be metres of a plane. Choose "EPSG:4326 (WGS 84)" when exporting.
E229 = The outline of shape { $n } of the map file "{ $file }" is not closed
    .hint = Its first and last points are joined. Please look at the map page whether the shape is right.
    .flat = It has too few points: a line needs two, an outline three different ones. Delete the shape or export the file again.
E230 = The kind "{ $found }" of shape { $n } of the map's background is not known
    .hint = kind is one of { $known }. This shape is not drawn.
    .nearest = Did you mean "{ $nearest }"? This shape is not drawn.
E237 = There are texts in { $language }, but { $language } is not among the languages of guide.toml
    .hint = They are shown nowhere. Add "{ $language }" to languages in guide.toml, or mend the spelling.
E238 = "ja" does not belong in languages
    .hint = The Japanese pages are always made. Name the other languages only, for example: languages = ["easy", "en"]
E239 = The translation ({ $language }) has another number of price lines ({ $expected } in Japanese, { $found } translated)
    .hint = Write as many lines in translations.{ $language }.price as in price, in the same order.
E223 = The form for reports "{ $form }" cannot be used
    .hint = Write an address that begins with https://, with {"{"}id{"}"} {"{"}title{"}"} {"{"}url{"}"} where they belong: https://forms.example.jp/new?id={"{"}id{"}"}
    .not-https = The address must begin with https://, so that nobody on the way can read what is written.
    .bad-host = "{ $bad-host }" is not the name of a site. Ids and titles belong behind it.
    .bad-character = "{ $bad-character }" cannot stand in an address. Copy it from the address field of a browser.
    .unknown-placeholder = "{ $unknown-placeholder }" is not known. There are {"{"}id{"}"}, {"{"}title{"}"} and {"{"}url{"}"}.

E233 = { $why ->
    [empty] "{ $found }" has no reading
   *[other] Not a line of readings
}
    .hint = Write the name, a tab, the reading. Spaces and commas do not part them.
    .empty = Write the reading in kana behind the tab, or put # before the line.
    .comma = Put a tab in place of the comma. Spreadsheets save this as "Text (tab delimited)".
E234 = There is nothing to read in "{ $found }"
    .hint = Only names with kanji (or letters and digits) belong here. The line has no effect.
E235 = "{ $found }" has two readings
    .hint = Take one of the lines out. Names that are written alike are told apart when written in full, such as 北町公民館.
    .related = the other reading
E236 = "{ $found }" and "{ $reading }" do not fit each other
    .hint = Kana of the name must stand in the reading as they are. Until then no reading is shown.
## E3xx dates
E301 = "{ $found }" cannot be read as a date
    .hint = Write 2026-04-01, "令和8年4月1日" or "R8.4.1".
E302 = There is no day "{ $found }"
    .hint = Months are 1 to 12; days end with the month.
    .last-day = { $year }-{ $month } ends on day { $last-day }.
E303 = The weekday of "{ $found }" is wrong; that day is a { $actual }曜日
    .hint = Mend the date or the weekday.
    .in-year = It was read as { $in-year }. Mend the date, the weekday or fiscal_year.
E304 = There is no year "{ $found }"
    .hint = Check era and year.
    .right = Did you mean "{ $right }"?
E305 = "{ $found }" cannot be read as a fiscal year
    .hint = Write "令和8年度", "R8", "H28" or "2026年度".
E306 = The end ({ $to }) is before the beginning ({ $from })
    .hint = Compare the two dates. Is a year wrong?
E307 = The two calendars disagree ({ $wareki } is { $means })
    .hint = Mend { $seireki } or { $wareki }.
E308 = "{ $found }" does not say when the number was taken
    .hint = Write "令和3年度", "令和3年度末" or "令和4年8月9日現在".
E309 = { $date } is not in { $year }
    .hint = A fiscal year runs from April to March. This day is in { $right }.
E310 = A notice of this kind has no use for "{ $key }"
    .hint = Only 休止, 中止 and 変更 change days. Change kind or remove this line.
E311 = "{ $found }" cannot be read as a time of day
    .hint = Write it as 13:30〜15:00.
    .reversed = The end comes before the start. Are morning and afternoon mixed up?
E312 = "{ $title }" would not be held between { $from } and { $to } anyway
    .hint = Check the dates from and to, and whether targets should name another record.
    .related-place = Its days come from here
E313 = { $from } is a holiday and is moved to { $to }, which is a holiday too ({ $holiday })
    .hint = Check whether it is really held then.
    .instead = Check whether it is really held then. If not, add "{ $instead }" to the text of the schedule, or publish a notice of kind 変更 with dates.
E314 = There is no "{ $day }" in { $year }-{ $month }
    .hint = Nothing will be held in that month. If it is held on another day, mend the text of the schedule.
    .more = Nothing will be held in months without the day ({ $more } more). If it is held on another day, mend the text of the schedule.
    .moved = There is no such day to move to from the holiday, so that one session is not held. If it is held on another day, mend the text of the schedule, or publish a notice of kind 変更 with dates.
    .moved-more = There is no such day to move to from the holiday, so that one session is not held ({ $more } more months). If it is held on another day, mend the text of the schedule, or publish a notice of kind 変更 with dates.
E315 = The holidays of { $year } are not known yet
    .hint = Only those from 1970 to 2050 are known. Days of this year are shown as if it had none.

E316 = { $why ->
    [weeks-without-start] Every other week (隔週), but no first day: 隔週の起点日がありません
    [months-without-start] Every other month (隔月), but no first month
    [only-how-often] How often it is held, but not on which days
    [only-months] Months or seasons, but not on which days
    [no-year] A date without a year
    [no-pattern] Irregular (不定期): no days can be told
    [any-time] At any time (随時): no days can be told
   *[ask-for] To be asked for: no days can be told
}
    .hint = It is shown as 日程は要確認 (ask for the days).
    .weeks-without-start = Add the first day, as in 隔週木曜日（2026年4月2日から）.
    .months-without-start = Add the first day or month, as in 隔月第3日曜日（2026年4月から）, or write 偶数月の第3日曜日.
    .only-how-often = Add weekdays or dates, as in 毎月第2火曜日. If they are not fixed, add 日程は要問合せ.
    .only-months = Add weekdays or dates, as in 7月〜9月の毎週土曜日.
    .no-year = Add the year to the date, or write fiscal_year = "令和8年度".
    .no-pattern = Write the dates once they are known.
    .any-time = Write the dates once they are known.
    .ask-for = Write the dates once they are known.
E317 = A notice of kind { $kind } has no first day (from)
    .hint = No day changes. Add from = 2026-12-01 and to = 2026-12-28. If no regular day changes (only a special event is off), write kind = "お知らせ".
E318 = A notice of kind 変更 does not say what changes (place, time, dates)
    .hint = No day changes. Add place, time, or dates. If no regular day changes, write kind = "お知らせ".

## E4xx ids and links
E401 = The id "{ $id }" ({ $kind }) is used twice
    .hint = Change one of them (the id key or the file's name).
    .related-place = first used at
E402 = The id "{ $id }" cannot be used
    .hint = Name the file with lower-case letters, digits and hyphens, or write id = "…". Example: kita-taiso
E403 = { $kind } "{ $id }" does not exist
    .hint = Write an id from { $folder }. If you deleted that record, delete this line too.
    .choices = Known ids: { $choices }
    .nearest = Did you mean "{ $nearest }"?
E404 = Two records want the address { $address } (the other: { $other })
    .hint = Change aliases or an id.
    .related-place = the other record
E405 = The link target "{ $target }" does not exist
    .hint = Link to records with [text](gathering:id) or [text](@/gatherings/id.md); to other sites with https://.
    .nearest = Did you mean "{ $nearest }"?
E406 = "{ $found }" does not say what kind of record it is
    .hint = Join kind and id with ":", such as gathering:id or service:id.
    .nearest = Did you mean the kind "{ $nearest }"?
E407 = Following { $key } from "{ $id }" leads back to itself
    .hint = Delete or mend one of the { $key } keys.
E408 = The town name "{ $town }" is in no district's towns
    .hint = Add "{ $town }" to towns of a district, or mend the name. Until then it stands under no district.
    .nearest = Did you mean "{ $nearest }"?
E414 = The map file has no outline of the district "{ $district }"
    .hint = One of the properties of a shape must be "{ $district }" or one of its towns. Until then the district is not on the map.
E415 = The position of the place "{ $place }" lies outside { $district }
    .hint = It is { $metres } m away from the outline. Please look whether position, town or district is wrong.

## E5xx text
E501 = The mark ※{ $label } has no note
    .hint = Write "[^{ $label }]: the note" right below the table or paragraph.
E502 = The note ※{ $label } is never used
    .hint = Write [^{ $label }] in the text, or delete the note.
E503 = "{ $found }" is not understood
    .hint = Ruby is {"{"}漢字|かんじ{"}"}, a vertical row head {"{"}縦見出し|内容{"}"}, a paper {"{"}資料|id{"}"}. For a plain {"{"} write \{"{"}.
    .vertical = A vertical row head stands only at the start of a table cell.
    .paper = Write {"{"}資料|id{"}"} or {"{"}資料|collection:id{"}"}; ids are lower-case letters, digits and hyphens.
E504 = The article "{ $title }" stands only in the keys or only in the text
    .no-heading = The text has no heading "## { $title }". Make heading and title the same.
    .no-article = Below all other keys add these three lines (kind is one of 特集, 紹介, 告知, コラム, 投稿, 報告):
        { $no-article }
    .nearest = The text has the heading "{ $nearest }". Make the title the same.
E505 = This heading is too high
    .hint = The page's title is the highest heading; begin this one with "{ $typed } ".
E506 = The note ※{ $label } is defined twice
    .hint = Delete one, or give it another number.
    .related-place = the first one
E507 = A heading level is skipped
    .hint = Begin it with "{ $typed } "; people who listen to the page will think something is missing.
E508 = The HTML tag <{ $tag }> was removed
    .hint = Write it in Markdown; a picture is ![text](file).
E509 = "{ $found }" will be printed as it stands
    .hint = Type the signs in half width.
    .heading-space = Put a space after the # of the heading.
    .full-width-heading = Headings begin with half-width # and a space: ## Heading
    .full-width-table = Draw tables with the half-width |.
    .full-width-stars = Bold stands between half-width **: **bold**
    .full-width-braces = Ruby is typed in half width: {"{"}漢字|かんじ{"}"}
    .full-width-note = Type the mark of a note in half width: [^1]
    .full-width-link = Put the target of a link in half-width ( ): [text](gathering:kita-taiso)
    .table-rule = The second line of a table must be { $table-rule }

## E6xx pictures
E601 = The picture "{ $file }" is not in photos
    .hint = Add [[photos]] with file, alt and people (can somebody be recognised?).
    .nearest = photos has "{ $nearest }".
E602 = The picture "{ $file }" is too large
    .hint = Save it smaller, or raise the limit in [images] of guide.toml.
    .megabytes = It has { $megabytes } MB; the limit is { $limit } MB. Save it smaller, or raise max_megabytes in [images] of guide.toml.
    .megapixels = It is { $width }×{ $height }, about { $megapixels } megapixels; the limit is { $limit }. Save it smaller, or raise max_megapixels in [images] of guide.toml.
    .narrow = { $width }×{ $height } is too long and narrow; cut it into pieces.
E603 = The picture "{ $file }" is damaged
    .hint = Save it again from the original.
    .empty = The file is empty; copy it again.
    .cut-off = The end of the file is missing; copy it again.
    .reason = Open the original and save it as JPEG again ({ $reason }).
E604 = The picture "{ $file }" is of a kind that cannot be used
    .hint = Save it as JPEG, PNG, WebP or GIF.
    .found = It is { $found }. Save photos as JPEG and drawings as PNG (SVG may carry scripts).
E605 = The picture "{ $file }" has no description
    .hint = Write ![description]({ $file }); it is read aloud to those who cannot see it.

## E7xx publishing
E701 = This text gives away "{ $found }", for which there is no consent (of "{ $record }")
    .hint = Take it out of this text.
    .number = Take out the telephone number, or get the person's consent and record it in consent.
    .name = Take out the name, or get the person's consent and record it in consent.
    .mail = Take out the mail address, or get the person's consent and record it in consent.
    .address = Take out the address, or get the person's consent and record it in consent. Of a private home, write the district only.
    .related-place = withheld here
E702 = A person's contact with neither consent nor an office to stand in
    .hint = Record consent, or name an organization in mediator, or set mediator in [privacy] of guide.toml.
E703 = The picture "{ $file }" is left out: the people in it have given no consent
    .hint = Record their consent on the line after people: consent = { "{" } web = true, print = true, date = 2026-10-01, by = "…" { "}" } (with the true day and name), or write people = false if nobody can be recognised.
E704 = The picture "{ $file }" is withheld in "{ $record }" for lack of consent, but used here
    .hint = Take it out here, or write the same people and consent in both places.
    .related-place = withheld here

## E8xx numbers
E801 = The parts sum to { $sum }{ $unit }, not to { $whole }{ $unit }; the difference is { $difference }{ $unit }
    .hint = Mend the parts or the value.
E802 = The shares sum to { $sum } % ({ $difference } % to go)
    .hint = Make the percent of funding sum to 100.

## E9xx look and output
E901 = themes/{ $theme } does not exist
    .hint = Check the name, or delete name in [theme] of guide.toml to use the standard look.
    .nearest = Did you mean "{ $nearest }"?
E902 = A template is wrong: { $reason }
    .hint = Mend this file in themes/, or delete it to use the standard one.
    .used-by = The built-in template { $used-by } uses this file and works no more. See that it has all that the built-in file of the same name has, or delete it to use the built-in one.
    .built-in = This template is part of shirube; your records are not to blame. Please send this message to those who make shirube.
E903 = Cannot write ({ $reason })
    .hint = Check that you may write there and that the disk is not full.
E904 = { $why ->
        [inside] The output folder is inside of a site that shirube made
       *[others] The output folder holds files that this program did not make
    }
    .inside = Nothing was written, so that the site in "{ $inside }" stays as it is. Choose a folder outside of it with --output; it is made if it is not there.
    .hint = Nothing was written, so that nothing of yours is lost. Give an empty folder with --output.
E911 = A name that Windows or a USB stick does not take
    .hint = Windows keeps names such as aux, con, nul and com1 for itself. Please change the id or the file name.
E912 = This machine has no Japanese font: the picture for links (og.png) has no title on it
    .hint = Install BIZ UDGothic or Noto Sans CJK (Debian, Ubuntu: apt install fonts-morisawa-bizud-gothic). The site works all the same.
E919 = The theme has no words (lang/{ $language }.ftl) for the language "{ $language }"
    .hint = Known languages: { $known }. Change languages in guide.toml, or add lang/{ $language }.ftl to the theme in themes/.
E921 = This machine has no Japanese font for books
    .hint = Install BIZ UDGothic and run this again. Windows 10 and later have it; on Debian: sudo apt-get install fonts-morisawa-bizud-gothic. For fonts in a folder of your own: --font-dir FOLDER. To build without books: --no-books.
    .book = Install BIZ UDGothic and run this again. Windows 10 and later have it; on Debian: sudo apt-get install fonts-morisawa-bizud-gothic. For fonts in a folder of your own: --font-dir FOLDER.
E922 = No font for books has the letter "{ $letter }" ({ $code })
    .around = It stands at "{ $around }" of the book, in the words of the theme (lang/*.ftl) or in words made of records. Write another letter or word.
    .hint = Write another letter or word, or add a font that has it with --font-dir FOLDER. Emoji cannot be printed.
E923 = { $part ->
        [masthead] The text does not fit in the masthead
       *[other] "{ $part }" does not fit on the pages
    }
    .lines = Shorten it by { $lines } lines.
    .newsletter = Shorten it by { $lines } lines, take out a photo, or keep an article for the next issue.
    .field = The longest text is { $field }. Shorten it by { $lines } lines. What is told in the body (below +++) stands on the web page only.
E924 = The photo "{ $file }" is too coarse to be printed { $width } mm wide ({ $dpi } dpi)
    .hint = About 200 dpi print well. Use the original large photo; photos sent by messenger are often made smaller.
E925 = { $what ->
        [issue] There is no issue or edition "{ $asked }"
        [guidebook] This guide has nothing for a guidebook yet
        [casebook] This guide has nothing for a casebook yet
        [newsletter] This guide has nothing for a newsletter yet
        [report] This guide has nothing for a report yet
       *[none] This guide has nothing for any book yet
    }
    .ids = What may follow --issue: { $ids }
    .nearest = Did you mean "--issue { $nearest }"? What may follow it: { $ids }
    .no-ids = Only newsletters and casebooks have issues or editions. Leave out --issue.
    .guidebook = It needs a gathering or a service (drafts, those that have ended and those with include = false do not count). Books of this guide: { $known }
    .casebook = It needs a collection with cases. Books of this guide: { $known }
    .newsletter = It needs an issue with articles. Books of this guide: { $known }
    .report = It needs a council, an indicator or a budget. Books of this guide: { $known }
    .hint = One gathering makes a guidebook. Drafts are in no book.
E926 = This program was built without books
    .hint = Use the program that is given out, or build it again with cargo build --release.

E927 = This machine has no bold font for books: headings are not bold
    .hint = Install the bold BIZ UDGothic (BIZUDGothic-Bold.ttf), too. In a folder of your own it stands beside the regular one: --font-dir FOLDER. The books are made all the same.

## The screen
io-not-found = no such folder or file
io-denied = no permission
io-read-only = nothing can be written there
io-full = the disk is full
io-not-a-folder = a file stands where a folder should be
io-folder = a folder stands where a file should be
io-name = the name is too long or has letters that cannot be used
io-busy = another program has it open
io-not-utf8 = it is not UTF-8; save it as UTF-8
related-place = see
summary-errors = { $errors } error(s){ $warnings ->
    [0] { "" }
   *[other] , { $warnings } warning(s)
}. Mend them from the top; docs/errors.md explains the codes.
summary-warnings = { $warnings } warning(s).
build-nothing-written = Nothing was written. { $output } is as it was.
build-nothing-yet = Nothing was written.
build-done = Done. { $guides } guide(s), { $records } records, { $pages } pages, { $books } books ({ $changed } files new or changed, { $unchanged } as they were, { $removed } removed).
    Open { $open } in a browser.
check-readings = Note: { $names } name(s) have no known reading. "shirube readings { $folder }" makes lines to add (no hurry).
readings-none = # Every name has a reading.
readings-head = # { $guide }: add the lines below to { $file }.
readings-how = # Once a reading is confirmed, take "{ $mark }" out of the third column. Until then the site does not show it.
readings-misfits = # Readings that do not fit the kana of their names (mend "kana" in the record):
check-done = No problems found. { $guides } guide(s), { $records } records.
schema-done = { $count } JSON Schemas written to { $folder }.
new-done = A small guide is in { $folder }.
    Next: shirube build { $folder }, then open output/index.html.
new-not-empty = { $folder } is not empty. Give the name of an empty folder.
cannot-write = Cannot write to { $path } ({ $reason }).
internal-error = Something unexpected happened inside the program. Nothing was written.
    Please report it with the lines above.
schedule-source = schedule
schedule-not-text = Standard input is not text ({ $reason }). Write it in UTF-8.
schedule-read = Read as: { $text }
schedule-kind = Kind: { $kind ->
    [recurring] recurring
    [dates] dates
    [span] span of days
    [always] always
    [opening_hours] opening hours
   *[irregular] irregular, to be asked for
}
schedule-booking = Booking: { $required ->
    [yes] required
   *[no] not required
}
schedule-remarks = Also: { $text }
schedule-days = Days ({ $from } to { $to })
schedule-closed-days = Closed ({ $from } to { $to })
schedule-none = none in this time
schedule-more = and { $count } more
schedule-moved = { " " }(instead of { $from })
schedule-rest = { $day }: not held ({ $name })
schedule-rest-unnamed = { $day }: not held
schedule-rest-month = { $month }: not held
schedule-rest-moved = { $day }: held on { $to } instead ({ $name })
schedule-rest-moved-unnamed = { $day }: held on { $to } instead
schedule-rrule = RRULE: { $text }
schedule-no-rrule = (no single RRULE can say this)
schedule-gif = GIF 441: { $code }
schedule-no-gif = GIF 441: (no code can say this)
schedule-warning = Warning: { $title }
schedule-warning-hint = help: { $hint }
step-read = Reading
step-check = Checking
step-render = Making pages
step-write = Writing

## Usage
help-about = shirube: turns a town's records of gathering places and services into a website.
help-usage = Usage:
help-options = Options
help-arguments = Arguments
help-commands = Commands
help-command-name = COMMAND
help-lang = Language (ja, en)
help-help = Print this help
help-version = Print the version
help-build = Build the site and the books
help-book = Make books (PDF) only; also A5, grey, large print
help-check = Check the records (writes nothing)
help-new = Start a new guide
help-readings-guide = Look at this guide only
help-readings = List names without a reading as lines for readings.tsv
help-schema = Write JSON Schemas for editors
help-schedule = Show how a schedule is read and which days it gives
help-schedule-text = A text such as 毎月第2・4火曜日 10時〜11時30分, or a code of GIF 441 such as 24Tu. - reads standard input
help-schedule-from = First day to show (default: today)
help-schedule-to = Last day to show (default: three months later)
help-schedule-fiscal-year = Fiscal year of dates without a year (2026, R8, 令和8年度)
help-schedule-format = text, or json for other programs
help-schedule-gif = A code of GIF 441; with a text, the two are compared
help-dir = Content folder (default: content)
help-schema-dir = Content folder; schemas go to .schema in it (default: content)
help-new-dir = Name of the new folder
help-output = Output folder (default: output)
help-guide = Build only this guide
help-portable = Make a folder for a USB stick (read without internet or server)
help-no-books = Make no books (quicker)
help-font-dir = Look for fonts in this folder too (may be repeated)
help-book-what = Folder (default content) and kind of book (guidebook, casebook, newsletter, report; default all)
help-book-guide = Books of this guide only
help-book-issue = This issue or edition only (hohoemi-12, jireishu-2 …)
help-book-format = Paper; a3-fold is A3 across, folded (newsletters); default a4
help-book-large-print = Letters half as large again
help-book-grey = Without colours
help-book-output = Folder for the files (default print)
help-book-data = Also write what the templates (book/*.typ) get into this folder
book-made = { $path }: { $title } ({ $pages } pages, { $size })
book-done = Done. { $count } book(s).
book-nothing = No book was made.
usage-book-kind = There is neither a book nor a folder called "{ $found }".
    Books: guidebook, casebook, newsletter, report. For a folder, check its name and where you are. Example: shirube book mihon guidebook
usage-book-kind-near = There is neither a book nor a folder called "{ $found }". Did you mean "{ $near }"? Books: guidebook, casebook, newsletter, report.
usage-book-folders = There are two folders ({ $first } and { $second }). Take one at a time.
usage-book-fold = Only newsletters can be folded from A3 (a3-fold). For the { $kind } use --format a4 or --format a5.
usage-font-folder = There is no folder "{ $found }" for --font-dir. Check the name of the folder with the font files.
usage-font-file = "{ $found }" of --font-dir is a file. Write the folder that it is in.
usage-font-none = The folder "{ $found }" of --font-dir has no font file (.ttf, .otf, .ttc). Write the folder that they are in.
value-book = BOOK
value-id = ID
help-today = The day to build for (2026-04-01, R8.4.1 …)
usage-shirube = shirube COMMAND [FOLDER] [OPTIONS]
usage-build = shirube build [FOLDER] [OPTIONS]
usage-book = shirube book [FOLDER] [BOOK] [OPTIONS]
usage-check = shirube check [FOLDER] [OPTIONS]
usage-new = shirube new FOLDER
usage-readings = shirube readings [FOLDER] [OPTIONS]
usage-schema = shirube schema [FOLDER]
value-folder = FOLDER
value-guide = ID
value-schedule = TEXT
value-fiscal-year = YEAR
value-gif = CODE
value-date = DATE
usage-schedule = shirube schedule "TEXT" [OPTIONS]
usage-bad-date = { $option }: "{ $found }" is not a date. Write it as 2026-04-01.
usage-days-reversed = The last day ({ $to }) lies before the first ({ $from }).
usage-bad-fiscal-year = --fiscal-year: "{ $found }" is not a fiscal year. Write it as 2026, R8 or 令和8年度.
usage-command = There is no command "{ $found }". Did you mean "shirube { $near }"?
usage-full-width = "{ $found }" has full-width characters. Type it in half width: { $half }
usage-option = There is no option "{ $found }". Did you mean "{ $near }"?
usage-argument = There is no option "{ $found }". See "shirube --help".
usage-missing = { $found } is missing. See "shirube --help".
usage-value = { $found } cannot be "{ $value }". See "shirube --help".

## shirube search
search-nothing-asked = Say what to look for, such as: shirube search output "たいそう 北町"
search-no-folder = There is no folder "{ $folder }".
    Give the folder of a built site, and the words in quotes, such as: shirube search output "たいそう 北町"
search-content-folder = "{ $folder }" holds records. The search looks through a site that was built from them.
    Run "shirube build { $folder }" first, then give the folder that it made, such as: shirube search output "たいそう"
search-no-index = "{ $folder }" has no search index (meta.bin or meta.js in a folder search).
    Build the site again with "shirube build".
search-choose-guide = "{ $folder }" holds several guides: { $guides }
    Choose one with --guide, such as: shirube search { $folder } "たいそう" --guide { $first }
search-guide-unknown = "{ $folder }" has no guide "{ $guide }" that can be searched.
    Known: { $guides }
search-guide-needless = "{ $folder }" holds one guide only. Leave out --guide { $guide }.
search-guide-near = "{ $folder }" has no guide "{ $guide }" that can be searched.
    Did you mean "--guide { $near }"?
search-group-unknown = Results cannot be narrowed by "{ $group }".
    They can by: { $known }
search-value-unknown = "{ $group }" cannot be "{ $value }".
    Known values: { $known }
search-value-several = "{ $value }" fits more than one value of "{ $group }".
    Write one of them: { $known }
search-missing = The file "{ $file }" of the index is missing.
    Build the site again with "shirube build"; of a copied site, copy the whole folder search.
search-broken = The file "{ $file }" of the index is damaged.
    Build the site again with "shirube build".
search-old = The file "{ $file }" of the index does not go with the others (another build, or another version of shirube).
    Build the site again with "shirube build".
search-no-queries = The file "{ $file }" with queries cannot be read ({ $reason }).
search-found = "{ $query }": { $about ->
        [yes] about { $total }
       *[no] { $total }
    } found{ $rest ->
        [0] {""}
       *[other] , the first { $shown } shown
    }
search-found-all = { $total } in all{ $rest ->
        [0] {""}
       *[other] , the first { $shown } shown
    }
search-related = { $related } of them were found by a related or a similar word
search-kinds = Kinds: { $kinds }
search-kind-count = { $kind } { $count }
search-of-kind = { $title } ({ $kind })
search-phone = Telephone { $phone }
search-by-related = (found by a related word)
search-by-near = (found by a similar word)
search-more = { $rest } more: add --limit { $more }.
search-none = Nothing was found for "{ $query }".
search-no-letters = Write letters; signs alone cannot be searched for. Example: shirube search output "たいそう 北町"
search-none-shorter = Other or shorter words, or hiragana, may find something.
search-none-consult = If you do not know whom to ask, see the page of offices: { $page }
search-none-filtered = Nothing was found. With fewer --filter there may be something.
search-word-missing = On no page: { $words }
search-not-together = Each word is there, but no page has them all. Try fewer words.
search-near = Perhaps: { $near }
search-apart = These are found: { $queries }
search-apart-word = “{ $query }”
search-suggested-none = Nothing begins with "{ $query }".
search-kind = { $kind ->
        [gathering] gathering
        [service] service
        [organization] organization
        [place] place
        [district] district
        [coordinator] coordinator
        [council] council
        [meeting] meeting record
        [case] case
        [collection] case book
        [newsletter] newsletter
        [issue] newsletter issue
        [article] newsletter article
        [exhibition] exhibition
        [event] event
        [indicator] figures
        [budget] budget
        [need] need
        [dialogue] dialogue
        [notice] notice
        [document] document
        [page] about the work
        [c] category
        [a] district
       *[other] { $kind }
    }
search-group = { $group ->
        [kind] kind
        [c] category
        [a] district
        [w] weekday
        [h] time
        [d] way
        [f] condition
        [year] year
        [edition] edition
        [series] newsletter
        [guide] guide
       *[other] { $group }
    }
search-value = { $value ->
        [w-1] Monday
        [w-2] Tuesday
        [w-3] Wednesday
        [w-4] Thursday
        [w-5] Friday
        [w-6] Saturday
        [w-7] Sunday
        [w-x] No fixed day
        [h-am] Morning
        [h-pm] Afternoon
        [h-eve] Evening
        [d-visit] They come to you
        [d-bring] They deliver
        [d-round] They come round
        [d-phone] By telephone
        [d-come] You go there
        [d-online] Online
        [f-free] Free
        [f-nobook] No booking
        [f-on] Active now
        [f-wheel] Wheelchair access
        [f-chair] Chairs
        [f-ride] Pick-up or shared rides
        [f-park] Parking
        [f-hear] Writing or sign language
        [f-any] For everyone
        [f-memory] Dementia-friendly
        [f-men] Many men take part
        [f-carer] Carers welcome
        [f-lang] Other languages
       *[other] { $id }
    }
help-search = Search a built site as its pages do
help-search-words = Folder of a built site (default: output) and the words to look for
help-search-guide = Search this guide only (default: all there are)
help-search-filter = Narrow results, such as kind=gathering (may be repeated)
help-search-limit = How many results to show (default: 10)
help-search-queries = A file with one query a line. - reads standard input
help-search-suggest = Show suggestions for a half-typed word instead of results
help-search-json = JSON, for other programs
usage-search = shirube search [FOLDER] "WORDS" [OPTIONS]
usage-bad-filter = --filter cannot be "{ $found }". Write it as kind=gathering.
value-words = WORDS
value-filter = GROUP=VALUE
value-count = NUMBER
value-file = FILE
