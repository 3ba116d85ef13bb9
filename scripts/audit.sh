#!/usr/bin/env bash
# Lighthouse on the home page, the directory, an entry and the calendar of ひだまり市, as a phone on a slow line. Takes some
# minutes; run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh --tests
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
if [ tools/audit/package-lock.json -nt tools/audit/node_modules/.package-lock.json ]; then
  npm ci --prefix tools/audit --no-fund --no-audit --no-update-notifier --loglevel=error >/dev/null
fi
made=${CARGO_TARGET_DIR:-target}/browser/audit
cargo run --locked --quiet -- build content --guide hidamari --output "$made"
SITE=$made node tools/audit/run.mjs
