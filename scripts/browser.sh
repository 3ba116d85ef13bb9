#!/usr/bin/env bash
# Builds the site for the browser tests (six guides, and ひだまり市 once more four weeks later) and runs them in Chromium.
# With names of files only those: ./scripts/browser.sh tests/browser/keyboard.test.mjs
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh --tests
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

if [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
  echo "ブラウザーの試験には Node.js 20 以上がいります（今は $(node --version)）。https://nodejs.org/ から入れてください。" >&2
  echo "The browser tests need Node.js 20 or newer (this is $(node --version)): https://nodejs.org/" >&2
  exit 1
fi

target=${CARGO_TARGET_DIR:-target} made=${CARGO_TARGET_DIR:-target}/browser
# The days of the tests: TODAY in tests/suite/folder.rs and tests/browser/support.mjs.
cargo run --locked --quiet -- build content --output "$made/site" --today 2026-11-22
cargo run --locked --quiet -- build content --output "$made/later" --today 2026-12-20 --guide hidamari
# Some tests build small guides of their own with SHIRUBE.
PRINT_TOOLS=$(realpath "$target/print-tools")
export PRINT_TOOLS
SITE=$(realpath "$made/site") SITE_LATER=$(realpath "$made/later") SHIRUBE=$(realpath "$target/debug/shirube")
export SITE SITE_LATER SHIRUBE

(($#)) || set -- tests/browser/*.test.mjs
# One file after the other: pages.test.mjs keeps two readers busy, and what moves while a page loads is measured.
node --test --test-concurrency=1 --test-reporter=./tests/browser/reporter.mjs "$@"
