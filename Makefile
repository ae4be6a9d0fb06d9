# The few commands people use; `make` alone lists them. The work is done by cargo and by the scripts named here.

PREFIX   ?= /usr/local
CARGO    ?= cargo
REGISTRY ?= target/registry/1.4.366
# Whatever the caller's environment says: the paths below, and setup.sh, mean this folder.
export CARGO_TARGET_DIR := $(CURDIR)/target

.PHONY: help setup setup-run build build-kernel build-bindgen build-window demo test test-long golden gallery bench \
  bench-examples lint bindings install uninstall clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

setup: ## install what this machine lacks for build, demo, test and bench (root or sudo); nothing else
	@bootstrap/setup.sh test

setup-run:
	@bootstrap/setup.sh run

build: setup-run ## target/release: mooncrust (the kernel), mooncrust-bindgen, and their libraries
	@$(MAKE) --no-print-directory -j3 build-kernel build-bindgen build-window
	@cd target/release && for f in kernel/mooncrust kernel/libluajit-5.1.so.2 sdl/libSDL3.so.0; do \
	  to=$${f#*/}; [ ! -e ../$$f ] || cmp -s ../$$f $$to || { cp ../$$f .$$to.new && mv -f .$$to.new $$to; } || exit 1; \
	done

# Where SDL 3 cannot be had, that is said once, and all but windows works.
build-window:
	@[ -e target/sdl/skipped ] || bootstrap/setup.sh window || { mkdir -p target/sdl && touch target/sdl/skipped && \
	  echo "No SDL 3: windows cannot open until \`make setup\` gets it; --headless works."; }

# Two profiles, as the kernel has no std and cannot unwind; cargo builds them side by side.
build-kernel:
	@$(CARGO) build --profile kernel -p mooncrust

build-bindgen:
	@$(CARGO) build --release -p mooncrust-bindgen

demo: build ## the slime mold: in a window, or without a display target/demo.png and a short target/demo.mp4
	@bootstrap/demo.sh

# What setup downloads, and SDL, which it builds, come while cargo compiles.
test: ## run all tests; the last line is `N passed, N failed`
	@bootstrap/setup.sh programs
	@$(MAKE) --no-print-directory -j2 setup build
	@CARGO='$(CARGO)' tests/run.sh

test-long: ## the same with all of the random render graphs: 100,000 for the oracle, 2,000 on each driver
	@MOONCRUST_TEST_LONG=1 $(MAKE) --no-print-directory test

golden: setup ## make the pictures of tests/golden and docs/tutorial anew; look at each before it is committed
	@$(MAKE) --no-print-directory build
	@MOONCRUST_GOLDEN=1 $(CARGO) test --release --quiet -p tests --test window --test examples --test docs golden
	@echo "Look at each: tests/golden, docs/tutorial"

gallery: build ## render the examples into docs/gallery.md and docs/gallery; look at each picture
	@tests/gallery.sh

bench: setup ## print `name value unit` for each benchmark in tests/bench
	@$(MAKE) --no-print-directory build
	@for b in tests/bench/*.sh; do $$b || exit 1; done

bench-examples: setup ## the same for the simulations of examples/, at several sizes; lavapipe
	@$(MAKE) --no-print-directory build
	@tests/bench/examples/run.sh

lint: ## rustfmt, clippy, luacheck
	@$(CARGO) fmt --all --check
	@$(CARGO) clippy --quiet --workspace --exclude mooncrust --all-targets -- -D warnings
	@$(CARGO) clippy --quiet --profile kernel -p mooncrust -- -D warnings
	@luacheck --quiet --no-color lua shaders examples tests

bindings: setup ## regenerate lua/mooncrust/vk from vk.xml (REGISTRY=folder; now the newest known)
	@$(MAKE) --no-print-directory build-bindgen
	@target/release/mooncrust-bindgen vk --registry $(REGISTRY)/vk.xml \
	  $(addprefix --registry ,$(wildcard $(REGISTRY)/video.xml)) --out lua/mooncrust/vk

install: ## install what `make build` built below PREFIX (now /usr/local); DESTDIR is respected
	@bootstrap/install.sh install "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what `make install` put below PREFIX, and nothing else
	@bootstrap/install.sh uninstall "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built; what setup got (target/vulkan, target/registry, target/sdl) stays
	@[ ! -d target ] || find target -mindepth 1 -maxdepth 1 ! -name vulkan ! -name registry ! -name sdl -exec rm -rf {} +
