# Two commands: `make guide` and `make test`. Without make: ./scripts/guide.sh and ./scripts/test.sh.

.PHONY: guide test browser a11y audit bench bench-search clean

# Sets up and builds all six example guides; then open output/index.html.
guide:
	@./scripts/guide.sh

# Sets up and runs every check and test.
test:
	@./scripts/test.sh

# Only the browser tests, which `make test` ends with.
browser:
	@./scripts/browser.sh

# Looks at chosen pages of a guide for the page of accessibility results: docs/accessibility.md. For another guide: GUIDE=name make a11y
a11y:
	@./scripts/a11y.sh

# Lighthouse on a slow phone: scores, and how soon the largest thing of a page is there.
audit:
	@./scripts/audit.sh

# Measures how fast schedules become days: benches/README.md.
bench:
	@./scripts/bench.sh

# Measures how well the search answers, beside Pagefind and MiniSearch: benches/README.md.
bench-search:
	@./scripts/bench-search.sh

# Takes away everything that was made.
clean:
	rm -rf output .shirube-cache
	cargo clean
