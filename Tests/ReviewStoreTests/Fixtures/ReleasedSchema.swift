/// What the tables of each release look like, as SQLite tells it. A released schema never changes: a difference here
/// means that a migration was edited instead of a new one being added.
enum ReleasedSchema {
  /// The name of the migration that makes the first schema.
  static let version1Migration = "1-nominations-and-ledger"

  /// The first schema: indexes, tables, triggers, each kind by name.
  static let version1 = #"""
    CREATE INDEX ledger_by_nomination ON ledger (nomination);

    CREATE INDEX nomination_by_decider ON nomination (decided_by) WHERE decided_by IS NOT NULL;

    CREATE INDEX nomination_by_decision ON nomination (stage, status, decided_at);

    CREATE INDEX nomination_by_id ON nomination (stage, status, id_key);

    CREATE INDEX nomination_by_identity ON nomination (identity);

    CREATE INDEX nomination_by_subject ON nomination (stage, status, subject_key);

    CREATE INDEX nomination_by_unit ON nomination (stage, status, unit_key);

    CREATE INDEX nomination_by_waiting ON nomination (stage, status, waiting_since DESC);

    CREATE INDEX nomination_by_year ON nomination (stage, status, year_number);

    CREATE INDEX nomination_in_queue ON nomination (stage, status, waiting_since);

    CREATE INDEX nomination_postponed ON nomination (postponements) WHERE postponements IS NOT NULL;

    CREATE TABLE census (
      stage INTEGER NOT NULL,
      status INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (stage, status)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change_set (
      id INTEGER PRIMARY KEY,
      action TEXT NOT NULL CHECK (action IN ('registration', 'decision', 'undo', 'redo')),
      target INTEGER UNIQUE REFERENCES change_set,
      reviewer TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('nominator', 'secretary', 'member', 'chair', 'reader')),
      time INTEGER NOT NULL,
      policy TEXT NOT NULL,
      CHECK ((target IS NULL) = (action IN ('registration', 'decision')))
    ) STRICT;

    CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      change_set INTEGER NOT NULL REFERENCES change_set CHECK (change_set <= sequence),
      nomination INTEGER NOT NULL REFERENCES nomination,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      event TEXT NOT NULL CHECK (event IN ('registered', 'amended', 'decided', 'undone', 'redone')),
      body TEXT NOT NULL,
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TABLE nomination (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      subject TEXT NOT NULL,
      subject_kind TEXT CHECK (subject_kind IN ('individual', 'collective', 'household')),
      position TEXT NOT NULL,
      unit TEXT NOT NULL,
      nominator TEXT NOT NULL,
      kind TEXT CHECK (kind IN
        ('advancedExemplar', 'newModel', 'newFactor', 'goodPractice', 'goodPersonGoodDeed')),
      field TEXT NOT NULL,
      movement TEXT NOT NULL,
      title TEXT NOT NULL,
      year TEXT NOT NULL,
      date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      achievement TEXT NOT NULL,
      evidence TEXT NOT NULL,
      extras TEXT,
      stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
      waiting_since INTEGER NOT NULL,
      decided_verdict TEXT CHECK (decided_verdict IN ('approve', 'reject', 'return', 'postpone')),
      decided_stage INTEGER CHECK (decided_stage BETWEEN 1 AND 4),
      decided_reason TEXT,
      decided_note TEXT,
      decided_by TEXT,
      decided_at INTEGER NOT NULL,
      decided_revision INTEGER,
      postponements TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      content_revision INTEGER NOT NULL CHECK (content_revision BETWEEN 1 AND revision),
      registered_at INTEGER NOT NULL,
      id_key BLOB NOT NULL,
      subject_key BLOB NOT NULL,
      unit_key BLOB NOT NULL,
      year_number INTEGER NOT NULL CHECK (year_number >= -1),
      identity INTEGER NOT NULL,
      CHECK ((decided_verdict IS NULL) = (decided_stage IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_note IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_by IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_revision IS NULL))
    ) STRICT;

    CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE redo_stack (
      reviewer TEXT NOT NULL,
      change_set INTEGER NOT NULL REFERENCES change_set,
      PRIMARY KEY (reviewer, change_set)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE search USING fts5 (
      words, content='', columnsize=0, detail=none, tokenize='ascii', prefix='1 2 3 4 5 6'
    );

    CREATE TABLE undo_stack (
      reviewer TEXT NOT NULL,
      change_set INTEGER NOT NULL REFERENCES change_set,
      PRIMARY KEY (reviewer, change_set)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER census_of_moved AFTER UPDATE OF stage, status ON nomination
    WHEN NEW.stage <> OLD.stage OR NEW.status <> OLD.status
    BEGIN
      UPDATE census SET count = count - 1 WHERE stage = OLD.stage AND status = OLD.status;
      UPDATE census SET count = count + 1 WHERE stage = NEW.stage AND status = NEW.status;
    END;

    CREATE TRIGGER census_of_new AFTER INSERT ON nomination
    BEGIN
      UPDATE census SET count = count + 1 WHERE stage = NEW.stage AND status = NEW.status;
    END;

    CREATE TRIGGER change_set_keeps_all BEFORE DELETE ON change_set
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER change_set_only_grows BEFORE UPDATE ON change_set
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER ledger_has_no_gaps BEFORE INSERT ON ledger
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
    BEGIN SELECT RAISE(ABORT, 'ledger entries are numbered without gaps'); END;

    CREATE TRIGGER ledger_keeps_all BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER ledger_only_grows BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    CREATE TRIGGER nomination_keeps_its_id BEFORE UPDATE OF row, id, registered_at ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination keeps its number, its id and its registration'); END;

    CREATE TRIGGER nomination_stays BEFORE DELETE ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination is never deleted'); END;

    CREATE TRIGGER stacks_after_decision AFTER INSERT ON change_set WHEN NEW.action = 'decision'
    BEGIN
      INSERT INTO undo_stack VALUES (NEW.reviewer, NEW.id);
      DELETE FROM redo_stack WHERE reviewer = NEW.reviewer;
    END;

    CREATE TRIGGER stacks_after_redo AFTER INSERT ON change_set WHEN NEW.action = 'redo'
    BEGIN
      DELETE FROM redo_stack WHERE reviewer = NEW.reviewer AND change_set = NEW.target;
      INSERT INTO undo_stack VALUES (NEW.reviewer, NEW.id);
    END;

    CREATE TRIGGER stacks_after_undo AFTER INSERT ON change_set WHEN NEW.action = 'undo'
    BEGIN
      DELETE FROM undo_stack WHERE reviewer = NEW.reviewer AND change_set = NEW.target;
      INSERT INTO redo_stack VALUES (NEW.reviewer, NEW.id);
    END
    """#
}
