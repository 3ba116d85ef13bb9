#!/usr/bin/env bash
# Sets up and measures how fast schedules become days (see benches/README.md).
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
cargo bench --locked --bench schedules
