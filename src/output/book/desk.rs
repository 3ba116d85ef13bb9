//! Where a book is prepared: gives the builders of `data/` what they share, and collects the files that the template gets.

use super::engine::Files;
use super::text::{Piece, pieces, plain, with_reading};
use super::{Look, Settings};
use crate::diagnostic::{Diagnostic, codes};
use crate::guide::{Guide, Route};
use crate::model::*;
use crate::output::common::images::{Format, Limits, Pictures};
use crate::output::common::qr;
use crate::output::common::wording::{Speaker, address_text};
use crate::output::common::words::Words;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// The work on one book.
pub struct Desk<'g> {
    /// The guide, as paper may show it.
    pub guide: &'g Guide,
    /// How it is to look.
    pub look: Look,
    settings: &'g Settings<'g>,
    pictures: Pictures,
    /// Files made so far, by what they were made of.
    made: BTreeMap<String, Picture>,
    /// Pictures, QR codes, maps: everything but the data and the templates.
    pub files: Files,
    /// What was wrong with pictures.
    pub faults: Vec<Diagnostic>,
    codes: usize,
}

/// A picture as the template gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// File for `image()`.
    pub file: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// 画像の説明.
    pub alt: String,
    /// Words below.
    pub caption: Option<Vec<Piece>>,
    /// 撮影者・作者.
    pub credit: Option<String>,
    /// Where it comes from, for remarks of the template.
    pub source: String,
}

/// Whom to call.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ContactData {
    /// Office or person.
    pub name: Vec<Piece>,
    /// As it is read.
    pub tel: Option<String>,
    /// As it is read.
    pub fax: Option<String>,
    /// Mail.
    pub mail: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// 受付時間.
    pub hours: Option<String>,
    /// 住所.
    pub address: Option<String>,
    /// 補足.
    pub note: Option<String>,
}

/// A web page to be found from paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WebPage {
    /// File of the QR code, for `image()`.
    pub qr: String,
    /// Full address, as the QR code has it.
    pub href: String,
    /// As it is printed: without `https://`.
    pub text: String,
}

/// What every book says of its guide.
#[derive(Debug, Clone, Serialize)]
pub struct Head {
    /// Title of the guide.
    pub guide: String,
    /// Short title.
    pub short_title: String,
    /// Description.
    pub description: String,
    /// Town.
    pub city: Vec<Piece>,
    /// 市, 町 …
    pub unit: String,
    /// Prefecture.
    pub pref: Option<String>,
    /// A made-up town: every book says so.
    pub fictional: bool,
    /// `#rrggbb`.
    pub brand: String,
    /// The day of the book, in words.
    pub date: String,
    /// The day, for machines.
    pub iso: String,
    /// The guide's newest change, in words.
    pub updated: Option<String>,
    /// Whom to call about the book.
    pub contact: ContactData,
    /// Disclaimers.
    pub disclaimers: Vec<String>,
    /// Source of the data, in one line.
    pub source: Option<String>,
    /// The guide on the web.
    pub web: Option<WebPage>,
}

impl<'g> Desk<'g> {
    /// An empty desk.
    pub fn new(guide: &'g Guide, settings: &'g Settings<'g>) -> Self {
        let limits = Limits {
            max_bytes: guide.config.max_megabytes * 1_048_576,
            max_pixels: guide.config.max_megapixels * 1_000_000,
        };
        Self {
            guide,
            look: settings.look,
            settings,
            pictures: Pictures::new(limits, settings.cache.map(|folder| folder.to_path_buf())),
            made: BTreeMap::new(),
            files: Files::new(),
            faults: Vec::new(),
            codes: 0,
        }
    }

    /// Family of upright letters, for drawings.
    pub fn gothic(&self) -> &str {
        self.settings.fonts.of("").gothic.first().map_or("sans-serif", String::as_str)
    }

    /// Day of the book.
    pub fn today(&self) -> Date {
        self.guide.today
    }

    /// `令和8年11月22日`
    pub fn date(&self, day: Date) -> String {
        era::format_date(day, self.guide.config.dates)
    }

    /// `令和8年11月22日（日）`
    pub fn date_with_weekday(&self, day: Date) -> String {
        era::format_date_weekday(day, self.guide.config.dates)
    }

    /// Full address of a page of the guide on the web.
    pub fn full(&self, path: &str) -> Option<String> {
        Some(format!("{}{path}", self.settings.base.as_ref()?))
    }

    /// A page of the guide on the web with its QR code; none for a guide without a public address.
    pub fn web(&mut self, route: &Route) -> Option<WebPage> {
        let href = self.full(&route.0)?;
        let text = href.split_once("://").map_or(href.as_str(), |(_, rest)| rest);
        let text = text.trim_end_matches('/').to_string();
        let svg = qr::svg(&href)?.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
        self.codes += 1;
        let file = format!("qr/{}.svg", self.codes);
        self.files.insert(file.clone(), svg.into_bytes());
        Some(WebPage { qr: format!("/{file}"), href, text })
    }

    /// Puts a drawing beside the data; gives its name for `image()`.
    pub fn drawing(&mut self, name: &str, svg: String) -> String {
        let file = format!("drawing/{name}.svg");
        let svg = if self.look.grey { grey_drawing(&svg) } else { svg };
        self.files.insert(file.clone(), svg.into_bytes());
        format!("/{file}")
    }

    /// A picture of a record, at most `width` pixels wide (480, 960 or 1600). What is wrong with it is kept in `faults`.
    pub fn picture(&mut self, meta: &Meta, photo: &Photo, width: u32) -> Option<Picture> {
        let name = format!("{}@{width}", photo.path);
        if !self.made.contains_key(&name) {
            match self.scaled(meta, photo, width) {
                Ok(made) => self.made.insert(name.clone(), made),
                Err(fault) => {
                    self.faults.push(fault);
                    return None;
                }
            };
        }
        let made = self.made.get(&name)?.clone();
        Some(Picture {
            alt: plain(&photo.alt),
            caption: photo.caption.as_deref().map(pieces),
            credit: photo.credit.as_deref().map(plain),
            ..made
        })
    }

    fn scaled(&mut self, meta: &Meta, photo: &Photo, width: u32) -> Result<Picture, Diagnostic> {
        let at = meta.photos.iter().position(|one| one.file == photo.file).unwrap_or(0);
        let place = meta.origin.located.at(&format!("photos[{at}].file"));
        let broken = |reason: String| {
            Diagnostic::error(codes::PICTURE_BROKEN, place).arg("file", &photo.file).arg("reason", reason)
        };
        let asset =
            self.settings.sources.assets.get(&photo.path).ok_or_else(|| broken("not found".into()))?;
        let bytes = asset.read().map_err(|error| broken(error.to_string()))?;
        let picture = self.pictures.picture(&photo.path, &bytes).map_err(|problem| {
            let fault = Diagnostic::error(problem.code(), place).arg("file", &photo.file);
            problem.args().into_iter().fold(fault, |fault, (name, value)| fault.arg(name, value))
        })?;
        let format = picture.fallback_format();
        let variant = picture.at_most(format, width).ok_or_else(|| broken("empty".into()))?;
        let file = format!("img/{}", variant.file_name);
        let bytes = match self.look.grey {
            true => grey(&variant.bytes, format).ok_or_else(|| broken("grey".into()))?,
            false => variant.bytes.clone(),
        };
        self.files.insert(file.clone(), bytes);
        Ok(Picture {
            file: format!("/{file}"),
            width: variant.width,
            height: variant.height,
            alt: String::new(),
            caption: None,
            credit: None,
            source: photo.path.clone(),
        })
    }

    /// Whom to call. A person without consent has long been replaced by an office.
    pub fn contact(&self, contact: &Contact) -> ContactData {
        let stands_in = matches!(contact.owner, ContactOwner::StandIn { .. });
        let kana = match &contact.owner {
            ContactOwner::StandIn { organization } => {
                self.guide.get::<Organization>(organization).and_then(|it| it.meta.kana.clone())
            }
            _ => self.kana_of(&contact.name),
        };
        ContactData {
            name: with_reading(&contact.name, kana.as_deref()),
            tel: contact.tel.as_ref().map(phone::Phone::display_with_extension),
            fax: contact.fax.as_ref().map(phone::Phone::display_with_extension),
            mail: contact.mail.clone(),
            url: contact.url.clone(),
            hours: contact.hours.as_deref().map(plain),
            address: contact.address.as_deref().map(plain),
            note: match stands_in {
                true => Some(self.word("contact-stands-in")),
                false => contact.note.as_deref().map(plain),
            },
        }
    }

    /// An organization as somebody to call.
    pub fn office(&self, it: &Organization) -> ContactData {
        let address = it.address.as_ref().map(address_text).filter(|text| !text.is_empty());
        ContactData {
            name: self.title(it),
            tel: it.tel.as_ref().map(phone::Phone::display_with_extension),
            fax: it.fax.as_ref().map(phone::Phone::display_with_extension),
            mail: it.mail.clone(),
            url: it.url.clone(),
            hours: it.hours.as_deref().map(plain),
            address: address.as_deref().map(plain),
            note: None,
        }
    }

    /// Whom to call about the guide.
    pub fn guide_contact(&self) -> ContactData {
        let it = &self.guide.config.contact;
        ContactData {
            name: pieces(&it.name),
            tel: it.tel.as_deref().map(plain),
            fax: it.fax.as_deref().map(plain),
            mail: it.mail.clone(),
            url: it.url.clone(),
            hours: it.hours.as_deref().map(plain),
            address: it.address.as_deref().map(plain),
            note: it.note.as_deref().map(plain),
        }
    }

    /// Name of an organization with its reading.
    pub fn organization(&self, used: &OrganizationUse) -> Option<Vec<Piece>> {
        match used {
            OrganizationUse::Record(id) => self.guide.get::<Organization>(id).map(|it| self.title(it)),
            OrganizationUse::Named { name, kana } => Some(with_reading(name, kana.as_deref())),
        }
    }

    /// Name of a place with its reading.
    pub fn place(&self, used: &PlaceUse) -> Option<Vec<Piece>> {
        match used {
            PlaceUse::Record(id) => self.guide.get::<Place>(id).map(|it| self.title(it)),
            PlaceUse::Described(place) => Some(with_reading(&place.name, place.kana.as_deref())),
        }
    }

    /// Reading of an organization that is called so.
    fn kana_of(&self, name: &str) -> Option<String> {
        let known = self.guide.entries.organizations.iter().find(|it| it.title() == name)?;
        known.meta.kana.clone()
    }

    /// What every book says of its guide.
    pub fn head(&mut self) -> Head {
        let config = &self.guide.config;
        let source = config.source.as_ref().map(|note| {
            let parts =
                [Some(note.name.clone()), note.publisher.clone(), note.date.clone(), note.licence.clone()];
            plain(&parts.into_iter().flatten().collect::<Vec<_>>().join("、"))
        });
        Head {
            guide: plain(&config.title),
            short_title: plain(&config.short_title),
            description: plain(&config.description),
            city: with_reading(&config.city.name, config.city.kana.as_deref()),
            unit: config.city.unit().to_string(),
            pref: config.city.pref.clone(),
            fictional: config.fictional,
            brand: config.brand.clone().unwrap_or_else(|| "#1c5a45".into()),
            date: self.date(self.today()),
            iso: self.today().to_string(),
            updated: self.guide.updated().map(|day| self.date(day)),
            contact: self.guide_contact(),
            disclaimers: config.disclaimers.iter().map(|text| plain(text)).collect(),
            source,
            web: self.web(&Route::home()),
        }
    }
}

impl Speaker for Desk<'_> {
    fn words(&self) -> &Words {
        self.settings.words
    }
}

/// A drawing without colours: every `#rgb` and `#rrggbb` becomes as light a grey.
fn grey_drawing(svg: &str) -> String {
    let mut pieces = svg.split('#');
    let mut out = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let length = piece.bytes().take_while(u8::is_ascii_hexdigit).count();
        let is_link = out.ends_with("href=\"") || out.ends_with("url(");
        let pair = |at: usize| match length {
            3 => u32::from_str_radix(&piece[at..=at].repeat(2), 16).unwrap_or(0),
            _ => u32::from_str_radix(&piece[2 * at..2 * at + 2], 16).unwrap_or(0),
        };
        match length {
            3 | 6 if !is_link => {
                let light = (299 * pair(0) + 587 * pair(1) + 114 * pair(2) + 500) / 1000;
                out.push_str(&format!("#{light:02x}{light:02x}{light:02x}{}", &piece[length..]));
            }
            _ => out.push_str(&format!("#{piece}")),
        }
    }
    out
}

/// A picture without colours, in its own format.
fn grey(bytes: &[u8], format: Format) -> Option<Vec<u8>> {
    let picture = image::load_from_memory(bytes).ok()?;
    let has_alpha = picture.color().has_alpha();
    let grey = match has_alpha {
        true => image::DynamicImage::ImageLumaA8(picture.to_luma_alpha8()),
        false => image::DynamicImage::ImageLuma8(picture.to_luma8()),
    };
    let format = if format == Format::Jpeg { image::ImageFormat::Jpeg } else { image::ImageFormat::Png };
    let mut out = std::io::Cursor::new(Vec::new());
    grey.write_to(&mut out, format).ok()?;
    Some(out.into_inner())
}

#[cfg(test)]
mod tests {
    use super::grey_drawing;

    #[test]
    fn a_grey_drawing_has_no_colour() {
        let svg = "<style>.a{fill:#b9b19a}</style><path fill=\"#f00\"/><use href=\"#abc\"/>\u{8ff7}#x";
        assert_eq!(
            grey_drawing(svg),
            "<style>.a{fill:#b1b1b1}</style><path fill=\"#4c4c4c\"/><use href=\"#abc\"/>\u{8ff7}#x"
        );
    }
}
