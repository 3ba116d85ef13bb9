#!/usr/bin/env bash
# Sets up and runs every check; the tests come last, so that their result is the last thing to be read.
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh --tests
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

if command -v cargo-fmt >/dev/null; then
  cargo fmt --check
else
  echo "SKIPPED: rustfmt is not installed, formatting was not checked" >&2
fi
if command -v cargo-clippy >/dev/null; then
  cargo clippy --locked --all-targets -- -D warnings
else
  echo "SKIPPED: clippy is not installed, lints were not checked" >&2
fi
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps

# Both are run to the end, so that one look shows every fault. Plain `cargo test`, on every machine the same: tests that
# look at the real site share one build in one process.
status=0
cargo test --locked --no-fail-fast --lib --bins --tests || status=$?
./scripts/browser.sh || status=$?
exit "$status"
