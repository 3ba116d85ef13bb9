# Two commands: `make guide` and `make test`. Without make: ./scripts/guide.sh and ./scripts/test.sh.

.PHONY: guide test bench clean

# Sets up and builds all six example guides; then open output/index.html.
guide:
	@./scripts/guide.sh

# Sets up and runs every check and test.
test:
	@./scripts/test.sh

# Measures how fast schedules become days: benches/README.md.
bench:
	@./scripts/bench.sh

# Takes away everything that was made.
clean:
	rm -rf output .shirube-cache
	cargo clean
