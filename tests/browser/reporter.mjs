// Prints the browser tests as cargo prints its own: a line a test file, faults in full, and at the end
// `test result: ok. 120 passed; 0 failed; …`, which .ci/run adds up with those of cargo.
import { relative } from 'node:path';

const reason = error => {
  const cause = error?.cause ?? error;
  return String(cause?.stack && cause.code !== 'ERR_ASSERTION' ? cause.stack : cause?.message ?? cause);
};

export default async function* report(source) {
  let passed = 0, failed = 0, ignored = 0;
  const began = Date.now(), faults = [];
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    // A diagnostic of a test ("reported, not asserted"), not those with which the runner closes.
    if (type === 'test:diagnostic' && data.nesting > 0) yield `note: ${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites hold tests; what they hold has been counted. Files are reported only where they could not be run.
    const isSuite = data.details?.type === 'suite' || data.details?.error?.failureType === 'subtestsFailed';
    const time = `${((data.details?.duration_ms ?? 0) / 1000).toFixed(1)}s`;
    const place = data.file ? relative(process.cwd(), data.file) : '';
    if (isSuite) {
      if (data.nesting === 0) yield `${type === 'test:pass' ? 'ok    ' : 'FAILED'} ${place} ${data.name} (${time})\n`;
      continue;
    }
    if (data.skip !== undefined || data.todo !== undefined) {
      ignored++;
      yield `ignored ${place} ${data.name}: ${data.skip ?? data.todo}\n`;
    } else if (type === 'test:pass') {
      passed++;
      if (data.nesting === 0) yield `ok     ${place} ${data.name} (${time})\n`;
    } else {
      failed++;
      const words = `FAILED ${place} ${data.name} (${time})\n${reason(data.details.error).replace(/^/gm, '    ')}\n`;
      faults.push(words);
      yield words;
    }
  }
  if (faults.length > 5) yield `\nfailures:\n${faults.map(words => '  ' + words.split('\n')[0]).join('\n')}\n`;
  const time = ((Date.now() - began) / 1000).toFixed(2);
  yield `\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed; ${ignored} ignored; 0 measured; 0 filtered out; finished in ${time}s\n`;
}
