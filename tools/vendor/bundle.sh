#!/usr/bin/env bash
# Makes the browser files that come from npm packages (tools/vendor/*.js, *.css → node_modules/.shirube/), which
# build.rs puts into the program. Takes no time when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
to=node_modules/.shirube
for from in tools/vendor/*.js tools/vendor/*.css; do
  made=$to/$(basename "$from")
  if [ "$from" -nt "$made" ] || [ package-lock.json -nt "$made" ]; then
    node_modules/.bin/esbuild "$from" --bundle --minify --target=es2018 --legal-comments=inline --charset=utf8 \
      --loader:.png=dataurl --outfile="$made" --log-level=warning
    touch "$made"
  fi
done
