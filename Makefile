# make demo      set up, build, and show a ledger of the articles in Examples/
# make test      set up, and run every check
# make install   a static program in PREFIX/bin (PREFIX=/usr/local)
# make uninstall

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
LIBRARIES = libsqlite3-dev libssl-dev pkg-config
DEMO = .build/demo
PLEDGER = .build/release/pledger --ledger $(DEMO)/ledger.sqlite --today 2026-03-01

.PHONY: all setup demo test install uninstall

all:
	$(SWIFT) build -c release --product pledger

# Installs what is missing, and says so; does nothing where all is there.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or later is needed: https://swift.org/install" >&2; exit 1; }
	@if pkg-config --exists sqlite3 libcrypto 2>/dev/null; then :; \
	elif command -v apt-get >/dev/null; then \
	  sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
	  echo "Installing $(LIBRARIES) with $$sudo apt-get"; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(LIBRARIES); \
	else echo "Please install the headers of SQLite and OpenSSL, and pkg-config." >&2; exit 1; fi

demo: setup all
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@echo; echo '$$ pledger record Examples/*.txt'
	@$(subst 2026-03-01,2027-07-01,$(PLEDGER)) record Examples/*.txt
	@echo; echo '$$ pledger status --as-of 2026-03-01'
	@$(PLEDGER) status
	@echo; echo '$$ pledger diff 2025-06-30 2026-03-01'
	@$(PLEDGER) diff 2025-06-30 2026-03-01
	@echo; echo "The ledger is $(DEMO)/ledger.sqlite; the program is .build/release/pledger."

test: setup
	$(SWIFT) format lint --strict --recursive Package.swift Sources Migrations Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test

install: setup
	$(SWIFT) build -c release --product pledger -Xswiftc -static-executable
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/pledger $(DESTDIR)$(PREFIX)/bin/pledger
	strip $(DESTDIR)$(PREFIX)/bin/pledger

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/pledger
