#!/usr/bin/env bash
# Sets up, builds the program and builds all six example guides into output/.
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
cargo build --locked --release
cargo run --locked --release --quiet -- build content --output output
