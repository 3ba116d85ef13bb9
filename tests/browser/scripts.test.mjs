// The scripts that are written do what their sources do: esbuild, which reads them as browsers do, makes the same of both.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { transformSync } from 'esbuild';
import { GUIDE, REPOSITORY, SITE } from './support.mjs';

const ASSETS = join(REPOSITORY, 'themes/standard/assets'), WRITTEN = join(SITE, GUIDE, 'assets');
/** A script with its parts, as src/output/site/sheets.rs puts them in. */
const whole = name => readFileSync(join(ASSETS, name), 'utf8').replace(/^\/\* @import "(.+)" \*\/$/gm, (_, part) => readFileSync(join(ASSETS, part), 'utf8'));
const sense = script => transformSync(script, { minify: true, charset: 'utf8', legalComments: 'none', target: 'esnext' }).code;

test('scripts lose nothing but comments and spaces', () => {
  const names = readdirSync(ASSETS).filter(name => name.endsWith('.js') && existsSync(join(WRITTEN, name)));
  assert.ok(names.length > 8, names.join());
  for (const name of names) {
    const source = whole(name), written = readFileSync(join(WRITTEN, name), 'utf8');
    assert.equal(sense(written), sense(source), name);
    assert.ok(written.length < source.length, name);
    assert.doesNotMatch(written, /^\s*(\/\/|\/\* )/m, `${name}: a comment is left`);
  }
});
