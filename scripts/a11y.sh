#!/usr/bin/env bash
# Tests chosen pages of a guide (ALL=1: every page) for accessibility and writes content/<guide>/accessibility.toml, from which the site's page
# 試験の結果 is made. Another guide or folder: CONTENT=../town GUIDE=town ./scripts/a11y.sh (docs/accessibility.md).
set -euo pipefail
cd "$(dirname "$0")/.."
./scripts/setup.sh --tests
PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
content=${CONTENT:-content} guide=${GUIDE:-hidamari} made=${CARGO_TARGET_DIR:-target}/browser/a11y

# A folder with one guide has its records on top, and its site has its pages on top.
if [ -f "$content/portal.toml" ]; then
  folder=$content/$guide schema=../.schema/accessibility.json
  cargo run --locked --release --quiet -- build "$content" --guide "$guide" --output "$made"
else
  folder=$content schema=.schema/accessibility.json guide=.
  cargo run --locked --release --quiet -- build "$content" --output "$made"
fi
# The pages of today, seen today.
SITE=$made GUIDE=$guide TODAY=$(TZ=Asia/Tokyo date +%F) node tools/a11y/run.mjs "$folder/accessibility.toml" "$schema"
