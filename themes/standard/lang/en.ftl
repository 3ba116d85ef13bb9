# English.

## Header
skip = Skip to the main content
menu = Menu

## Accessibility: policy and results
a11y-policy = Accessibility policy
a11y-results = Accessibility test results
a11y-results-lead = What automatic checks of this guide's pages found, for people with low vision and people who use a keyboard or a screen reader.
a11y-to-results = See the test results
a11y-no-results = No test results have been published yet.
a11y-all-pages = All pages of { $guide }
a11y-stands = Made with JIS X 8341-3:2016 level { $level } in mind (配慮)
a11y-stands-about = “配慮” is a term of the Japanese Web Accessibility Infrastructure Committee (WAIC). The 38 criteria of level A and AA were used as a guide and the pages were checked by machine, but not everything has been tested by people yet. So we do not claim conformance (準拠 or 一部準拠).
a11y-how = How it was tested
a11y-tested = Tested on
a11y-next = Next test
a11y-standard = Standard
a11y-level = level { $level }
a11y-stand = Status
a11y-pages = Pages tested
a11y-page-count = { $n } pages
a11y-page-list = List of the { $n } pages
a11y-tools = Tools
a11y-limits = What these results can and cannot tell
a11y-limits-1 = A machine sees only what can be measured: contrast of text, whether pictures have a description, the structure of headings and tables, the size of buttons.
a11y-limits-2 = It cannot tell whether a description fits its picture, whether words are easy to understand, or whether listening from top to bottom works. “No faults found” does not mean that the criterion is fully met.
a11y-conditions = Conditions
a11y-jis = Criteria of JIS X 8341-3:2016 (WCAG 2.0)
a11y-jis-about = The 38 criteria of level A and AA.
a11y-added = Criteria added by WCAG 2.1 and 2.2
a11y-added-about = Newer criteria of level A and AA that the Japanese standard does not have yet.
a11y-criterion = Criterion
a11y-grade = Level
a11y-outcome = Result of the automatic checks
a11y-good = No faults found
a11y-bad = Faults found
a11y-none = Nothing to check
a11y-unsure = A person has to look
a11y-unseen = Cannot be checked by machine
a11y-unsure-places = { $n } places for a person to look at
a11y-faults = Faults found
a11y-no-faults = The automatic checks found no faults.
a11y-fault-pages = { $n } pages (for example /{ $example })
a11y-known = Known problems
