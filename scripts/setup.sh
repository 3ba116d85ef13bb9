#!/usr/bin/env bash
# Installs what a build needs and this machine lacks: a C compiler with its headers (the WebP encoder is C), make, npm
# and with it the table of holidays, and a Japanese font. With --tests: rustfmt, clippy and Chromium for the browser tests
# as well. Says nothing and takes no time when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

if ! command -v cargo >/dev/null; then
  echo "Rust がありません。https://rustup.rs/ の手順で入れてから、もう一度実行してください。" >&2
  echo "Rust is missing: install it from https://rustup.rs/ and run this again." >&2
  exit 1
fi

missing=()
command -v make >/dev/null || missing+=(make)
if ! command -v cc >/dev/null; then
  missing+=(gcc libc6-dev)
elif ! echo '#include <stdlib.h>' | cc -E -x c - >/dev/null 2>&1; then
  missing+=(libc6-dev)
fi

command -v npm >/dev/null || missing+=(nodejs npm)

# A Japanese font for the pictures of links (and, later, for books). Without one the build works and warns (E912); in the
# browser tests every letter would be the same box, and widths would mean nothing.
has_font() {
  find /usr/share/fonts /usr/local/share/fonts /System/Library/Fonts /Library/Fonts "$HOME/.local/share/fonts" "$HOME/.fonts" \
    \( -iname 'BIZUD*' -o -iname 'NotoSansCJK*' -o -iname 'NotoSansJP*' -o -name '*W6.ttc' -o -iname 'ipaexg*' \) \
    -print -quit 2>/dev/null | grep -q .
}
if command -v apt-get >/dev/null && ! has_font; then
  missing+=(fonts-morisawa-bizud-gothic)
fi

if [ "${1:-}" = --tests ]; then
  if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
    if [ -n "${CHROMIUM:-}" ]; then
      echo "環境変数 CHROMIUM の場所に、ブラウザーがありません / no browser where CHROMIUM points to: $CHROMIUM" >&2
      exit 1
    fi
    missing+=(chromium)
  fi
fi

if ((${#missing[@]})); then
  if ! command -v apt-get >/dev/null; then
    echo "次のものを入れてから、もう一度実行してください / please install: ${missing[*]}" >&2
    case " ${missing[*]} " in *" chromium "*)
      echo "Chromium や Chrome がほかの所にあれば、環境変数 CHROMIUM にその場所を書いてください。" >&2
      echo "If Chromium or Chrome is elsewhere, put its path into the environment variable CHROMIUM." >&2 ;;
    esac
    exit 1
  fi
  as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "管理者として実行してください / run as root: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
  fi
  echo "入れています / installing: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

# The packages of package-lock.json: missing, or older than the lock file.
if [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --include=dev --no-fund --no-audit --no-update-notifier --loglevel=error >/dev/null
fi

# Map and QR code as browser scripts, which build.rs puts into the program.
./tools/vendor/bundle.sh

# Parts of the toolchain that only the tests need.
if [ "${1:-}" = --tests ] && command -v rustup >/dev/null; then
  command -v cargo-fmt >/dev/null || rustup component add rustfmt
  command -v cargo-clippy >/dev/null || rustup component add clippy
fi
