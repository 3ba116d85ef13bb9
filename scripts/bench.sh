#!/usr/bin/env bash
# Sets up and measures how fast schedules become days, and how fast a guidebook of 1,000 entries is made, beside WeasyPrint
# (benches/README.md). Takes some minutes, most of them WeasyPrint's; run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
cargo bench --locked --bench schedules

target=${CARGO_TARGET_DIR:-target} tools=${CARGO_TARGET_DIR:-target}/bench-tools
if [ benches/book/requirements.txt -nt "$tools/.there" ]; then
  if command -v apt-get >/dev/null && ! python3 -c 'import venv, ensurepip, ctypes.util, sys; sys.exit(not ctypes.util.find_library("pango-1.0"))' 2>/dev/null; then
    as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 >/dev/null
  fi
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check -r benches/book/requirements.txt
  touch "$tools/.there"
fi
cargo build --locked --release --quiet
"$tools/bin/python" benches/book/run.py "$target/release/shirube"
