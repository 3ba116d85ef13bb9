//! Every diagnostic code. E1xx files, E2xx keys and values, E3xx dates, E4xx links and ids, E5xx text,
//! E6xx pictures, E7xx publishing, E8xx numbers, E9xx theme and output.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $code;)*
        /// All codes, for the tests that hold words and manual complete.
        pub const ALL: &[&str] = &[$($code),*];
    };
}

codes! {
    /// The content folder does not exist.
    ROOT_MISSING = "E101";
    /// The content folder is a file.
    ROOT_NOT_A_FOLDER = "E102";
    /// A file or folder cannot be read.
    UNREADABLE = "E103";
    /// A file name is not Unicode.
    NAME_NOT_UNICODE = "E104";
    /// A folder where a file should be.
    FOLDER_NOT_FILE = "E105";
    /// A symlink points out of the folder.
    SYMLINK_OUTSIDE = "E106";
    /// A symlink points to a folder.
    SYMLINK_FOLDER = "E107";
    /// A symlink points nowhere.
    SYMLINK_BROKEN = "E108";
    /// A text file is too large.
    TEXT_TOO_LARGE = "E109";
    /// The file is UTF-16.
    UTF16 = "E110";
    /// The file is Shift_JIS.
    SHIFT_JIS = "E111";
    /// The file is not text.
    NOT_TEXT = "E112";
    /// Neither portal.toml nor guide.toml was found.
    NO_GUIDE = "E113";
    /// portal.toml names a guide that has no folder.
    GUIDE_MISSING = "E114";
    /// `--guide` names a guide that is not there.
    GUIDE_UNKNOWN = "E115";
    /// The file is empty.
    EMPTY_FILE = "E116";
    /// A text file in a folder of no kind.
    UNKNOWN_FOLDER = "E117";
    /// An asset that should be there is missing.
    FILE_MISSING = "E118";
    /// A file name outside the record's own folder.
    FILE_OUTSIDE = "E119";
    /// A guide folder that portal.toml does not name.
    GUIDE_NOT_LISTED = "E120";
    /// A file that looks like a record but is not read.
    NOT_READ = "E121";
    /// Pictures that no record names.
    PICTURE_UNNAMED = "E122";
    /// A map file that is no GeoJSON.
    BAD_GEOJSON = "E127";
    /// A map file that is too large.
    GEOJSON_TOO_LARGE = "E128";

    /// Not TOML.
    TOML_SYNTAX = "E201";
    /// A Markdown record without front matter.
    FRONT_MATTER_MISSING = "E202";
    /// Front matter that is never closed.
    FRONT_MATTER_OPEN = "E203";
    /// Unknown key.
    UNKNOWN_KEY = "E204";
    /// Required key missing.
    MISSING_KEY = "E205";
    /// Wrong type.
    WRONG_TYPE = "E206";
    /// Not one of the allowed values.
    NOT_IN_LIST = "E207";
    /// Too long.
    TOO_LONG = "E208";
    /// Empty where something must stand.
    EMPTY_VALUE = "E209";
    /// Number out of range.
    OUT_OF_RANGE = "E210";
    /// Does not look as it should (pattern).
    BAD_PATTERN = "E211";
    /// Not a telephone number.
    BAD_PHONE = "E212";
    /// Not a reading in kana.
    BAD_KANA = "E213";
    /// Body text in a place where none belongs: `gatherings.md` beside the folder instead of in it.
    LIST_FILE_WITH_BODY = "E214";
    /// Two keys that exclude each other, or one that needs another.
    KEYS_CONFLICT = "E215";
    /// Brand colour too light for white letters.
    LOW_CONTRAST = "E216";
    /// Too many or too few items.
    TOO_MANY_ITEMS = "E217";
    /// A control character.
    CONTROL_CHARACTER = "E218";
    /// A rule of a schedule that is none, or that cannot be said here.
    BAD_RULE = "E219";
    /// Not a code of GIF 441.
    BAD_GIF_CODE = "E220";
    /// Two ways of writing one schedule give different days.
    SCHEDULE_MISMATCH = "E221";
    /// The text of a schedule that cannot be read.
    SCHEDULE_UNREAD = "E222";
    /// The address of a form for reports that cannot be used.
    BAD_REPORT_FORM = "E223";
    /// A position of a map file outside Japan.
    POSITION_OUTSIDE = "E228";
    /// An outline of a map file that is not closed, or is none.
    OUTLINE_OPEN = "E229";
    /// A kind of map background that is not known.
    BACKGROUND_UNKNOWN = "E230";
    /// A text in a language that guide.toml does not name.
    TRANSLATION_UNUSED = "E237";
    /// Japanese named as a further language.
    LANGUAGE_IS_BASE = "E238";
    /// Another number of price lines in a translation.
    TRANSLATION_LINES = "E239";
    /// A line of readings.tsv that is not a name, a tab and a reading.
    READING_LINE = "E233";
    /// A name of readings.tsv in which there is nothing to read.
    READING_NEEDLESS = "E234";
    /// One name with two readings in readings.tsv.
    READING_TWICE = "E235";
    /// A reading that does not fit the kana of its name.
    READING_MISFIT = "E236";

    /// Not a date.
    BAD_DATE = "E301";
    /// A date that does not exist.
    NO_SUCH_DATE = "E302";
    /// Weekday and date disagree.
    WRONG_WEEKDAY = "E303";
    /// A year that the era does not have.
    WRONG_ERA_YEAR = "E304";
    /// Not a fiscal year.
    BAD_FISCAL_YEAR = "E305";
    /// An end before its beginning.
    PERIOD_REVERSED = "E306";
    /// Two ways of writing one year disagree.
    ERA_MISMATCH = "E307";
    /// Not a point in time that an indicator may have.
    BAD_POINT_IN_TIME = "E308";
    /// A date outside the fiscal year it is filed under.
    DATE_OUTSIDE_FISCAL_YEAR = "E309";
    /// A key of a notice that its kind has no use for.
    NOTICE_KEY_UNUSED = "E310";
    /// Not times of a day.
    BAD_TIME = "E311";
    /// A notice calls off days on which nothing would be held.
    NOTHING_CALLED_OFF = "E312";
    /// Moved off a holiday onto another.
    MOVED_ONTO_HOLIDAY = "E313";
    /// A schedule names a day that a month does not have.
    DAY_NOT_IN_MONTH = "E314";
    /// Holidays of a year are not known.
    HOLIDAYS_UNKNOWN = "E315";
    /// The text of a schedule does not determine days.
    SCHEDULE_UNSETTLED = "E316";
    /// A notice of a pause without its first day.
    NOTICE_WITHOUT_DAYS = "E317";
    /// A notice of a change that says nothing of what changes.
    NOTICE_WITHOUT_CHANGE = "E318";

    /// Id twice.
    DUPLICATE_ID = "E401";
    /// Bad id.
    BAD_ID = "E402";
    /// Reference to nothing.
    DANGLING_REFERENCE = "E403";
    /// Two records want one address.
    ROUTE_CLASH = "E404";
    /// Link in text to nothing.
    DEAD_LINK = "E405";
    /// Reference of unknown kind.
    UNKNOWN_KIND = "E406";
    /// Chain of parents or editions that returns to itself.
    CYCLE = "E407";
    /// A town name that no district lists.
    UNKNOWN_TOWN = "E408";
    /// A district without an outline in the map file.
    OUTLINE_MISSING = "E414";
    /// A place outside the outline of its district.
    PLACE_OUTSIDE_DISTRICT = "E415";

    /// Footnote mark without a note.
    NOTE_MISSING = "E501";
    /// Note without a mark.
    NOTE_UNUSED = "E502";
    /// Shortcode not understood.
    BAD_SHORTCODE = "E503";
    /// Article in front matter without its heading, or the other way round.
    ARTICLE_MISMATCH = "E504";
    /// Heading level in a body.
    HEADING_LEVEL = "E505";
    /// Note defined twice.
    NOTE_TWICE = "E506";
    /// Heading that skips a level.
    HEADING_SKIPPED = "E507";
    /// HTML that was taken out.
    HTML_REMOVED = "E508";
    /// Looks like Markdown but is none.
    LOOKS_LIKE_MARKDOWN = "E509";

    /// Picture in the text that is not in `photos`.
    PICTURE_NOT_LISTED = "E601";
    /// Picture too large.
    PICTURE_TOO_LARGE = "E602";
    /// Picture broken.
    PICTURE_BROKEN = "E603";
    /// Kind of picture not supported.
    PICTURE_KIND = "E604";
    /// Picture without alt text.
    ALT_MISSING = "E605";

    /// A withheld phone number or name stands in text that is published.
    WITHHELD_IN_TEXT = "E701";
    /// A private contact without consent and no office to stand in.
    NO_MEDIATOR = "E702";
    /// A picture of people without consent is left out.
    PHOTO_WITHHELD = "E703";
    /// A picture that one record withholds is shown by another.
    PHOTO_SHOWN_ELSEWHERE = "E704";

    /// Parts do not sum to the whole.
    SUM_MISMATCH = "E801";
    /// Percentages do not sum to 100.
    PERCENT_MISMATCH = "E802";

    /// Theme folder not found.
    THEME_MISSING = "E901";
    /// Template error.
    TEMPLATE_ERROR = "E902";
    /// The output folder cannot be written.
    OUTPUT_UNWRITABLE = "E903";
    /// The output folder holds files that are not ours.
    OUTPUT_NOT_OURS = "E904";
    /// A name that Windows or a USB stick refuses.
    NAME_NOT_PORTABLE = "E911";
    /// No Japanese font on this machine.
    FONT_MISSING = "E912";
    /// A language for which the theme has no words.
    LANGUAGE_UNKNOWN = "E919";
    /// No Japanese font for a book.
    BOOK_FONT_MISSING = "E921";
    /// A letter that no font has.
    GLYPH_MISSING = "E922";
    /// Text too long for its box on paper.
    BOOK_OVERFULL = "E923";
    /// A picture with too few pixels for its size on paper.
    PICTURE_COARSE = "E924";
    /// A book that the guide does not have.
    BOOK_UNKNOWN = "E925";
    /// A program that was built without books.
    BOOKS_LEFT_OUT = "E926";
    /// No bold letters for books.
    BOLD_MISSING = "E927";
}
