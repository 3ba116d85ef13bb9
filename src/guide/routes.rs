//! Addresses of pages: one folder a record, links relative so that the site works anywhere.

use super::Guide;
use super::calendar::Scope;
use crate::markdown::LinkTarget;
use crate::model::{Key, Kind};

/// Address of a page below its guide: `gatherings/kita-taiso/`, `""` for the home page, or a file such as
/// `404.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(pub String);

impl Route {
    /// The page of a record; kinds that share one page have a place on it.
    pub fn entry(key: &Key) -> Self {
        match key.kind {
            Kind::Coordinator | Kind::Indicator | Kind::Budget => {
                Route(format!("{}/#{}", key.kind.folder(), key.id))
            }
            kind => Route(format!("{}/{}/", kind.folder(), key.id)),
        }
    }

    /// The list of a kind.
    pub fn list(kind: Kind) -> Self {
        Route(format!("{}/", kind.folder()))
    }

    /// あなたの町の相談先: from the name of the town to the offices.
    pub fn consult() -> Self {
        Route("consult/".into())
    }

    /// The address of a gathering or service on paper, short enough to be typed; a page there leads on.
    pub fn short(key: &Key) -> Self {
        Route(format!("go/{}/", short_id(key)))
    }

    /// The home page of a guide.
    pub fn home() -> Self {
        Route(String::new())
    }

    /// The calendar file of a plan, beside the page that it belongs to. It is there if [`Guide::has_sessions`].
    pub fn calendar(scope: &Scope) -> Self {
        let folder = match scope {
            Scope::Whole => String::new(),
            Scope::District(id) => format!("{}/{id}/", Kind::District.folder()),
            Scope::Category(kind, id) => format!("{}/category/{id}/", kind.folder()),
            Scope::Entry(key) => format!("{}/{}/", key.kind.folder(), key.id),
        };
        Route(format!("{folder}calendar.ics"))
    }

    /// The file that answers the address, with the place on it if there is one (`coordinators/index.html#kita`).
    pub fn file(&self) -> String {
        let (path, fragment) = self.0.split_once('#').map_or((self.0.as_str(), None), |(a, b)| (a, Some(b)));
        let file =
            if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into() };
        match fragment {
            Some(fragment) => format!("{file}#{fragment}"),
            None => file,
        }
    }
}

/// Relative link from one file to another, both paths from the same root.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let (path, fragment) = to.split_once('#').map_or((to, None), |(path, fragment)| (path, Some(fragment)));
    let to: Vec<&str> = path.split('/').collect();
    let folders = from.len() - 1;
    let shared = from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let mut out = "../".repeat(folders - shared);
    out.push_str(&to[shared..].join("/"));
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(fragment);
    }
    out
}

/// Name of an entry in lists on devices and in their addresses: seven letters made from kind and id, so they stay when
/// other entries come and go. (35 bits: of 1,000 entries two would share a name in one of 70,000 guides.)
pub fn short_id(key: &Key) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let hash = blake3::hash(format!("{}/{}", key.kind.folder(), key.id).as_bytes());
    hash.as_bytes()[..7].iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

impl Guide {
    /// The page a Markdown link leads to, with its fragment; `None` for targets that are not published and
    /// for addresses outside the guide.
    pub fn route_of(&self, target: &LinkTarget) -> Option<(Route, Option<String>)> {
        let (key, fragment) = self.key_of(target)?;
        self.meta(&key).map(|meta| (Route::entry(&meta.key), fragment))
    }

    /// The record a Markdown link names.
    pub fn key_of(&self, target: &LinkTarget) -> Option<(Key, Option<String>)> {
        match target {
            LinkTarget::Entry { kind, id, fragment } => {
                Some((Key::new(Kind::by_name(kind)?, id.clone()), fragment.clone()))
            }
            LinkTarget::Path { path, fragment } => Some((self.paths.get(path)?.clone(), fragment.clone())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        assert_eq!(relative("index.html", "gatherings/a/index.html"), "gatherings/a/index.html");
        assert_eq!(relative("gatherings/a/index.html", "index.html"), "../../index.html");
        assert_eq!(relative("gatherings/a/index.html", "gatherings/b/index.html#x"), "../b/index.html#x");
        assert_eq!(relative("gatherings/a/index.html", "gatherings/a/p.png"), "p.png");
    }

    #[test]
    fn short_names_stay_for_ever() {
        // They stand in links and QR codes on paper: never change how they are made.
        assert_eq!(short_id(&Key::new(Kind::Gathering, "kita-taiso")), "b8v3ueb");
        assert_eq!(short_id(&Key::new(Kind::Service, "kaimono-bus")), "ed9u7dj");
    }
}
