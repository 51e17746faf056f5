-- The ledger's tables: everything in them is added once and never changed.
--
-- Days are written YYYY-MM-DD and moments YYYY-MM-DDTHH:MM:SS.mmmZ, so both sort as text.
-- Digests are SHA-256 in 64 hexadecimal digits. Lists are JSON arrays of strings.
-- Two times run through all of it: stated_on is the day an article was published, posting leads
-- to recorded_at, the moment this ledger learned of it.

-- "Pldg": what tells a ledger from any other SQLite file.
PRAGMA application_id = 0x506C6467;

-- The steps that made these tables, as they were run.
CREATE TABLE migration (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  name TEXT NOT NULL,
  sql TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  applied_at TEXT NOT NULL
) STRICT;

-- What one act of recording added. Numbers count from 1 without a gap. digest is the SHA-256 of
-- the 32 bytes of previous (the digest of the posting before; zeros for the first) and of the
-- posting's canonical content, so no row of an old posting can be edited unnoticed.
CREATE TABLE posting (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  -- Never less than that of the posting before it, even where the clock was set back.
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 24),
  kind TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
) STRICT;
CREATE INDEX posting_by_time ON posting (recorded_at);

-- A text as it was read: the whole file, header included. sha256 is that of the file's bytes.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  posting INTEGER NOT NULL UNIQUE REFERENCES posting DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  published_on TEXT NOT NULL CHECK (length(published_on) = 10),
  title TEXT,
  source TEXT,
  url TEXT,
  text TEXT NOT NULL
) STRICT;

-- What projects are called: the significant words of a name, sorted, its aliases after "|", its
-- setting after "@". name_word is the index by which an article's names find their like.
CREATE TABLE name (
  id INTEGER PRIMARY KEY,
  posting INTEGER NOT NULL REFERENCES posting DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX name_by_posting ON name (posting);
CREATE TABLE name_word (
  word TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES name,
  PRIMARY KEY (word, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_name ON name_word (name);

-- What is tracked.
CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  posting INTEGER NOT NULL REFERENCES posting DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX project_by_posting ON project (posting);

-- Which project a name belongs to, from a posting on: the newest row of a name holds. The name
-- continues its antecedent, an earlier name, with this likeness (0 to 1); or it began the project.
CREATE TABLE placement (
  name INTEGER NOT NULL REFERENCES name,
  posting INTEGER NOT NULL REFERENCES posting DEFERRABLE INITIALLY DEFERRED,
  project INTEGER NOT NULL REFERENCES project,
  -- Of the name's earliest statement.
  written TEXT NOT NULL,
  aliases TEXT NOT NULL,
  first_stated_on TEXT NOT NULL CHECK (length(first_stated_on) = 10),
  first_rank INTEGER NOT NULL,
  antecedent INTEGER REFERENCES name,
  likeness REAL NOT NULL,
  PRIMARY KEY (name, posting)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_project ON placement (project, name, posting);
CREATE INDEX placement_by_posting ON placement (posting);

-- What one place in an article says of one project. The quote is a span of the article's text in
-- Unicode scalars, half open: substr(text, quote_start + 1, quote_end - quote_start).
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name INTEGER NOT NULL REFERENCES name,
  written TEXT NOT NULL,
  aliases TEXT NOT NULL,
  context TEXT NOT NULL,
  statement TEXT NOT NULL,
  status TEXT NOT NULL,
  kind TEXT NOT NULL,
  standing TEXT NOT NULL,
  basis TEXT NOT NULL,
  due_first TEXT CHECK (length(due_first) = 10),
  due_last TEXT CHECK (length(due_last) = 10),
  parties TEXT NOT NULL,
  sector TEXT,
  quote_start INTEGER NOT NULL CHECK (quote_start >= 0),
  quote_end INTEGER NOT NULL CHECK (quote_end > quote_start),
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  UNIQUE (article, ordinal),
  CHECK ((due_first IS NULL) = (due_last IS NULL)),
  CHECK (due_first <= due_last)
) STRICT;

-- A claim booked: whose it is, what it did, and how the project stood after it. An article that
-- arrives late books later claims anew: the old row stays and gets a supersession.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  posting INTEGER NOT NULL REFERENCES posting DEFERRABLE INITIALLY DEFERRED,
  claim INTEGER NOT NULL REFERENCES claim,
  project INTEGER NOT NULL REFERENCES project,
  -- The claim's place in the order of all that was stated.
  stated_on TEXT NOT NULL CHECK (length(stated_on) = 10),
  rank INTEGER NOT NULL,
  change TEXT NOT NULL,
  state_status TEXT NOT NULL,
  state_since TEXT NOT NULL CHECK (length(state_since) = 10),
  state_kind TEXT NOT NULL,
  state_due_first TEXT CHECK (length(state_due_first) = 10),
  state_due_last TEXT CHECK (length(state_due_last) = 10),
  UNIQUE (claim, posting),
  CHECK ((state_due_first IS NULL) = (state_due_last IS NULL))
) STRICT;
CREATE INDEX version_of_project ON version (project, stated_on, rank, posting);
CREATE INDEX version_by_day ON version (stated_on, project, posting);
CREATE INDEX version_by_due ON version (state_due_last, project)
  WHERE state_due_last IS NOT NULL AND state_status NOT IN ('completed', 'cancelled');
CREATE INDEX version_by_posting ON version (posting);

-- From this posting on the version no longer holds: a newer version of its claim does.
CREATE TABLE supersession (
  version INTEGER PRIMARY KEY REFERENCES version,
  posting INTEGER NOT NULL REFERENCES posting DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX supersession_by_posting ON supersession (posting);

-- The three tables that follow only make questions fast; verify compares them with the rest. They
-- do not refer to posting: it is written last, and SQLite would look for rows that wait for it.

-- The first posting that booked anything of a project in a month (YYYY-MM) of stated time: a
-- question about an early moment of knowledge skips the months that were learned later.
CREATE TABLE version_month (
  project INTEGER NOT NULL REFERENCES project,
  month TEXT NOT NULL CHECK (length(month) = 7),
  first_posting INTEGER NOT NULL,
  PRIMARY KEY (project, month)
) STRICT, WITHOUT ROWID;

-- The earliest claim under a name that has this party (at this place of its list), as far as it
-- was known at the posting: an earlier one that arrives later adds a row.
CREATE TABLE name_party (
  name INTEGER NOT NULL REFERENCES name,
  party TEXT NOT NULL,
  posting INTEGER NOT NULL,
  stated_on TEXT NOT NULL CHECK (length(stated_on) = 10),
  rank INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (name, party, posting)
) STRICT, WITHOUT ROWID;

-- The same for the earliest claim under a name that tells a sector.
CREATE TABLE name_sector (
  name INTEGER NOT NULL REFERENCES name,
  posting INTEGER NOT NULL,
  stated_on TEXT NOT NULL CHECK (length(stated_on) = 10),
  rank INTEGER NOT NULL,
  sector TEXT NOT NULL,
  PRIMARY KEY (name, posting)
) STRICT, WITHOUT ROWID;

-- Nothing is overwritten or deleted. INSERT OR REPLACE would delete without asking these
-- triggers, so a row that is there already is refused before the insertion.

CREATE TRIGGER migration_is_not_changed BEFORE UPDATE ON migration
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: migration cannot be changed'); END;
CREATE TRIGGER migration_is_not_deleted BEFORE DELETE ON migration
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: migration cannot be deleted'); END;
CREATE TRIGGER migration_is_not_replaced BEFORE INSERT ON migration
WHEN EXISTS (SELECT 1 FROM migration WHERE number = new.number)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: migration cannot be replaced'); END;

CREATE TRIGGER posting_is_not_changed BEFORE UPDATE ON posting
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: posting cannot be changed'); END;
CREATE TRIGGER posting_is_not_deleted BEFORE DELETE ON posting
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: posting cannot be deleted'); END;
CREATE TRIGGER posting_is_not_replaced BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM posting WHERE number = new.number OR digest = new.digest)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: posting cannot be replaced'); END;

CREATE TRIGGER article_is_not_changed BEFORE UPDATE ON article
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: article cannot be changed'); END;
CREATE TRIGGER article_is_not_deleted BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: article cannot be deleted'); END;
CREATE TRIGGER article_is_not_replaced BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM article WHERE id = new.id OR sha256 = new.sha256 OR posting = new.posting)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: article cannot be replaced'); END;

CREATE TRIGGER name_is_not_changed BEFORE UPDATE ON name
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name cannot be changed'); END;
CREATE TRIGGER name_is_not_deleted BEFORE DELETE ON name
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name cannot be deleted'); END;
CREATE TRIGGER name_is_not_replaced BEFORE INSERT ON name
WHEN EXISTS (SELECT 1 FROM name WHERE id = new.id OR key = new.key)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name cannot be replaced'); END;

CREATE TRIGGER name_word_is_not_changed BEFORE UPDATE ON name_word
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_word cannot be changed'); END;
CREATE TRIGGER name_word_is_not_deleted BEFORE DELETE ON name_word
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_word cannot be deleted'); END;
CREATE TRIGGER name_word_is_not_replaced BEFORE INSERT ON name_word
WHEN EXISTS (SELECT 1 FROM name_word WHERE word = new.word AND name = new.name)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_word cannot be replaced'); END;

CREATE TRIGGER project_is_not_changed BEFORE UPDATE ON project
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: project cannot be changed'); END;
CREATE TRIGGER project_is_not_deleted BEFORE DELETE ON project
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: project cannot be deleted'); END;
CREATE TRIGGER project_is_not_replaced BEFORE INSERT ON project
WHEN EXISTS (SELECT 1 FROM project WHERE id = new.id OR key = new.key)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: project cannot be replaced'); END;

CREATE TRIGGER placement_is_not_changed BEFORE UPDATE ON placement
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: placement cannot be changed'); END;
CREATE TRIGGER placement_is_not_deleted BEFORE DELETE ON placement
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: placement cannot be deleted'); END;
CREATE TRIGGER placement_is_not_replaced BEFORE INSERT ON placement
WHEN EXISTS (SELECT 1 FROM placement WHERE name = new.name AND posting = new.posting)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: placement cannot be replaced'); END;

CREATE TRIGGER claim_is_not_changed BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: claim cannot be changed'); END;
CREATE TRIGGER claim_is_not_deleted BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: claim cannot be deleted'); END;
CREATE TRIGGER claim_is_not_replaced BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM claim WHERE id = new.id OR (article = new.article AND ordinal = new.ordinal))
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: claim cannot be replaced'); END;

CREATE TRIGGER version_is_not_changed BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version cannot be changed'); END;
CREATE TRIGGER version_is_not_deleted BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version cannot be deleted'); END;
CREATE TRIGGER version_is_not_replaced BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE id = new.id OR (claim = new.claim AND posting = new.posting))
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version cannot be replaced'); END;

CREATE TRIGGER supersession_is_not_changed BEFORE UPDATE ON supersession
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: supersession cannot be changed'); END;
CREATE TRIGGER supersession_is_not_deleted BEFORE DELETE ON supersession
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: supersession cannot be deleted'); END;
CREATE TRIGGER supersession_is_not_replaced BEFORE INSERT ON supersession
WHEN EXISTS (SELECT 1 FROM supersession WHERE version = new.version)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: supersession cannot be replaced'); END;

CREATE TRIGGER version_month_is_not_changed BEFORE UPDATE ON version_month
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version_month cannot be changed'); END;
CREATE TRIGGER version_month_is_not_deleted BEFORE DELETE ON version_month
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version_month cannot be deleted'); END;
CREATE TRIGGER version_month_is_not_replaced BEFORE INSERT ON version_month
WHEN EXISTS (SELECT 1 FROM version_month WHERE project = new.project AND month = new.month)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: version_month cannot be replaced'); END;

CREATE TRIGGER name_party_is_not_changed BEFORE UPDATE ON name_party
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_party cannot be changed'); END;
CREATE TRIGGER name_party_is_not_deleted BEFORE DELETE ON name_party
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_party cannot be deleted'); END;
CREATE TRIGGER name_party_is_not_replaced BEFORE INSERT ON name_party
WHEN EXISTS (SELECT 1 FROM name_party WHERE name = new.name AND party = new.party AND posting = new.posting)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_party cannot be replaced'); END;

CREATE TRIGGER name_sector_is_not_changed BEFORE UPDATE ON name_sector
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_sector cannot be changed'); END;
CREATE TRIGGER name_sector_is_not_deleted BEFORE DELETE ON name_sector
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_sector cannot be deleted'); END;
CREATE TRIGGER name_sector_is_not_replaced BEFORE INSERT ON name_sector
WHEN EXISTS (SELECT 1 FROM name_sector WHERE name = new.name AND posting = new.posting)
BEGIN SELECT RAISE(ABORT, 'a ledger only grows: name_sector cannot be replaced'); END;

-- For people, with sqlite3 or Datasette.

-- Every article, newest first.
CREATE VIEW articles AS
SELECT a.published_on, a.source, a.title, a.url, p.recorded_at, p.number AS posting, a.sha256
FROM article AS a JOIN posting AS p ON p.number = a.posting
ORDER BY a.published_on DESC, a.sha256;

-- All that was said of each project, in the order of statement, as it is booked today.
CREATE VIEW history AS
SELECT
  j.key AS project, v.stated_on, v.state_status AS status, v.change,
  v.state_due_first AS due_first, v.state_due_last AS due_last,
  substr(a.text, c.quote_start + 1, c.quote_end - c.quote_start) AS quote,
  a.source, a.title, a.url
FROM version AS v
  JOIN project AS j ON j.id = v.project
  JOIN claim AS c ON c.id = v.claim
  JOIN article AS a ON a.id = c.article
WHERE NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = v.id)
ORDER BY j.key, v.stated_on, v.rank;

-- How each project stands today.
CREATE VIEW current_status AS
SELECT
  j.key AS project,
  (SELECT n.written FROM placement AS n
   WHERE n.project = j.id AND NOT EXISTS (
     SELECT 1 FROM placement AS later WHERE later.name = n.name AND later.posting > n.posting)
   ORDER BY n.first_stated_on, n.first_rank LIMIT 1) AS name,
  v.state_status AS status, v.state_since AS since, v.state_kind AS kind,
  v.state_due_first AS due_first, v.state_due_last AS due_last,
  (SELECT json_group_array(party) FROM (
     SELECT DISTINCT b.party FROM placement AS n JOIN name_party AS b ON b.name = n.name
     WHERE n.project = j.id AND NOT EXISTS (
       SELECT 1 FROM placement AS later WHERE later.name = n.name AND later.posting > n.posting)
     ORDER BY b.stated_on, b.rank, b.place)) AS parties,
  v.stated_on AS last_stated_on
FROM project AS j JOIN version AS v ON v.id = (
  SELECT w.id FROM version AS w
  WHERE w.project = j.id
    AND NOT EXISTS (SELECT 1 FROM supersession AS s WHERE s.version = w.id)
  ORDER BY w.stated_on DESC, w.rank DESC LIMIT 1)
ORDER BY j.key;
