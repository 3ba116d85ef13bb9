// html-validate finds nothing on any page of ひだまり市, and nothing on a sample of each other guide.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './checks.mjs';
import { GUIDE, guides, pagesOf } from './support.mjs';

/** All pages; of the months of each district only every tenth, as they are alike and the largest pages there are. */
const wanted = guide => {
  const pages = pagesOf(guide);
  if (guide !== GUIDE) return pages.filter((_, at) => at % 5 === 0);
  const alike = path => /^districts\/[^/]+\/calendar\/\d/.test(path);
  return [...pages.filter(path => !alike(path)), ...pages.filter(alike).filter((_, at) => at % 10 === 0)];
};

for (const guide of guides()) {
  test(`HTML of ${guide}`, async () => {
    const faults = [];
    for (const path of wanted(guide)) faults.push(...await html(`${guide}/${path}`));
    assert.deepEqual(faults, []);
  });
}
test('HTML of the portal', async () => assert.deepEqual(await html('index.html'), []));
