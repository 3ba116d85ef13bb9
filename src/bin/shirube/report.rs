//! The only code that prints.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use shirube::diagnostic::messages::{Lang, Messages};
use shirube::diagnostic::{Diagnostic, Place, Severity};
use shirube::pipeline::Progress;
use shirube::source::Sources;
use std::io::{IsTerminal, Write};

/// Prints a text that is ready, such as help.
pub fn print_plain(text: &str, is_error: bool) {
    let text = format!("{}\n", text.trim_end());
    let outcome = match is_error {
        true => std::io::stderr().write_all(text.as_bytes()),
        false => std::io::stdout().write_all(text.as_bytes()),
    };
    // Whoever was reading may have stopped (`shirube --help | head`): then there is nobody left to tell.
    drop(outcome);
}

/// Words and colours for this terminal.
pub struct Reporter {
    lang: Lang,
    words: Messages,
    colours: bool,
}

/// A person looks at it, and did not ask for plain text.
pub fn wants_colours(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

impl Reporter {
    pub fn new(lang: Lang) -> Self {
        let colours = wants_colours(&std::io::stderr());
        Self { lang, words: Messages::new(lang), colours }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether standard output is a terminal that may show colours.
    pub fn marks_in_colour(&self) -> bool {
        wants_colours(&std::io::stdout())
    }

    /// The words of that language.
    pub fn words(&self) -> &Messages {
        &self.words
    }

    /// A line of success on standard output.
    pub fn say(&self, id: &str, values: &[(&'static str, String)]) {
        print_plain(&self.words.text(id, values), false);
    }

    /// A line of failure on standard error.
    pub fn say_error(&self, id: &str, values: &[(&'static str, String)]) {
        print_plain(&self.words.text(id, values), true);
    }

    /// All diagnostics with the lines they speak of, then how many there were.
    pub fn diagnostics(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        for diagnostic in diagnostics {
            print_plain(&self.render(diagnostic, sources), true);
            print_plain("", true);
        }
        let count = |severity| diagnostics.iter().filter(|it| it.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        if errors > 0 {
            self.say_error(
                "summary-errors",
                &[("errors", errors.to_string()), ("warnings", warnings.to_string())],
            );
        } else if warnings > 0 {
            self.say_error("summary-warnings", &[("warnings", warnings.to_string())]);
        }
    }

    /// One diagnostic as text.
    pub fn render(&self, diagnostic: &Diagnostic, sources: &Sources) -> String {
        let worded = self.words.word(diagnostic);
        let (error, warning, note, help) = match self.lang {
            Lang::Ja => ("エラー", "注意", "参考", "なおし方"),
            Lang::En => ("error", "warning", "note", "help"),
        };
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR.with_name(error),
            Severity::Warning => Level::WARNING.with_name(warning),
        };
        let mut group = Group::with_title(level.primary_title(&worded.title).id(diagnostic.code));
        match &diagnostic.place {
            Place::Span(span) => {
                let file = sources.file(span.file);
                let end = span.end.min(file.text.len()).max(span.start);
                let first_line_end = file.text[span.start.min(file.text.len())..]
                    .find('\n')
                    .map_or(end, |n| (span.start + n).min(end));
                group = group.element(
                    Snippet::source(file.text.as_str())
                        .path(file.path.as_str())
                        .annotation(AnnotationKind::Primary.span(span.start..first_line_end)),
                );
            }
            Place::Path(path) => {
                group = group.element(annotate_snippets::Origin::path(path.as_str()));
            }
        }
        if let Some(related) = &diagnostic.related {
            let file = sources.file(related.file);
            let (line, column) = file.line_column(related.start);
            let words = worded.related.clone().unwrap_or_else(|| self.words.text("related-place", &[]));
            group = group.element(
                Level::NOTE.with_name(note).message(format!("{words} {}:{line}:{column}", file.path)),
            );
        }
        if let Some(hint) = &worded.hint {
            group = group.element(Level::HELP.with_name(help).message(hint));
        }
        let renderer = if self.colours { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }

    /// A bar on a terminal; nothing elsewhere.
    pub fn progress(&self) -> Bar {
        let bar = ProgressBar::with_draw_target(Some(1), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{msg:20} [{bar:30}] {pos}/{len}")
            .unwrap_or_else(|_| ProgressStyle::default_bar())
            .progress_chars("=> ");
        bar.set_style(style);
        let names = ["read", "check", "render", "write"];
        Bar { bar, names: names.map(|name| (name, self.words.text(&format!("step-{name}"), &[]))) }
    }
}

/// The bar of a running build.
pub struct Bar {
    bar: ProgressBar,
    names: [(&'static str, String); 4],
}

impl Progress for Bar {
    fn step(&self, name: &'static str, done: usize, of: usize) {
        self.bar.set_length(of as u64);
        self.bar.set_position(done as u64);
        if let Some((_, words)) = self.names.iter().find(|(known, _)| *known == name) {
            self.bar.set_message(words.clone());
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
