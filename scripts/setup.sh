#!/usr/bin/env bash
# Installs what a build needs and this machine lacks: a C compiler with its headers (the WebP encoder is C), make, npm
# and with it the table of holidays, and the fonts of the books. With --tests: rustfmt, clippy, Chromium for the browser tests,
# and what looks into the finished books (poppler, zbar, Python packages) as well. Says nothing and takes no time when all is there.
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

# Japanese fonts for books and for the pictures of links. Without them the build works and warns (E912, E921); in the
# browser tests every letter would be the same box, and widths would mean nothing.
has_font() {
  find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts" -iname "$1" -print -quit 2>/dev/null |
    grep -q .
}
if command -v apt-get >/dev/null; then
  has_font 'BIZUDGothic-*' || missing+=(fonts-morisawa-bizud-gothic)
  has_font 'BIZUDMincho-*' || missing+=(fonts-morisawa-bizud-mincho)
fi

if [ "${1:-}" = --tests ]; then
  if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
    if [ -n "${CHROMIUM:-}" ]; then
      echo "環境変数 CHROMIUM の場所に、ブラウザーがありません / no browser where CHROMIUM points to: $CHROMIUM" >&2
      exit 1
    fi
    missing+=(chromium)
  fi
  # Look into what the browser prints, and into the books.
  command -v pdfinfo >/dev/null || missing+=(poppler-utils)
  command -v zbarimg >/dev/null || missing+=(zbar-tools)
  python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
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

# What tests/print/look.py needs, pinned, in a folder of its own.
if [ "${1:-}" = --tests ]; then
  tools=${CARGO_TARGET_DIR:-target}/print-tools
  if [ tests/print/requirements.txt -nt "$tools/.there" ]; then
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check -r tests/print/requirements.txt
    touch "$tools/.there"
  fi
fi
