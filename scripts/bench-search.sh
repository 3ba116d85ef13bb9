#!/usr/bin/env bash
# Measures how well the search answers labelled queries, beside Pagefind and MiniSearch (see benches/README.md). Takes some
# minutes. With arguments only what they ask for: ./scripts/bench-search.sh --size 1000 --engines own -v
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh --tests
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
if [ benches/search/package-lock.json -nt benches/search/node_modules/.package-lock.json ]; then
  npm ci --prefix benches/search --no-fund --no-audit --no-update-notifier --loglevel=error >/dev/null
fi
cargo bench --locked --quiet --bench search --no-run
if (($#)); then
  exec node --max-old-space-size=6000 benches/search/run.mjs "$@"
fi
good=0
node benches/search/run.mjs --size 1000 || good=1
node --max-old-space-size=6000 benches/search/run.mjs --size 10000 --set own || good=1
node --max-old-space-size=6000 benches/search/run.mjs --size 100000 --set own --engines own || good=1
exit "$good"
