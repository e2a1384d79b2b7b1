extension Schema {
  /// The first released schema, without the indexes of the list orders: see ``OrderIndex``.
  static let version1 = """
    -- One row for each nomination; "row" is its number, in the order of arrival. status: 0 pending,
    -- 1 returned, 2 rejected, 3 completed. Times are milliseconds since 1970 UTC. The *_key columns sort
    -- as people expect when compared byte by byte; identity is the beginning of a digest.
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

    CREATE INDEX nomination_by_identity ON nomination (identity);
    CREATE INDEX nomination_by_decider ON nomination (decided_by) WHERE decided_by IS NOT NULL;
    CREATE INDEX nomination_postponed ON nomination (postponements) WHERE postponements IS NOT NULL;

    CREATE TRIGGER nomination_stays BEFORE DELETE ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination is never deleted'); END;
    CREATE TRIGGER nomination_keeps_its_id BEFORE UPDATE OF row, id, registered_at ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination keeps its number, its id and its registration'); END;

    -- How many nominations stand where, kept by triggers.
    CREATE TABLE census (
      stage INTEGER NOT NULL,
      status INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (stage, status)
    ) STRICT, WITHOUT ROWID;
    WITH stages (stage) AS (VALUES (1), (2), (3), (4)), statuses (status) AS (VALUES (0), (1), (2), (3))
    INSERT INTO census SELECT stage, status, 0 FROM stages, statuses;
    CREATE TRIGGER census_of_new AFTER INSERT ON nomination
    BEGIN
      UPDATE census SET count = count + 1 WHERE stage = NEW.stage AND status = NEW.status;
    END;
    CREATE TRIGGER census_of_moved AFTER UPDATE OF stage, status ON nomination
    WHEN NEW.stage <> OLD.stage OR NEW.status <> OLD.status
    BEGIN
      UPDATE census SET count = count - 1 WHERE stage = OLD.stage AND status = OLD.status;
      UPDATE census SET count = count + 1 WHERE stage = NEW.stage AND status = NEW.status;
    END;

    -- What all ledger entries of one action share; its id is the sequence of the first of them.
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

    -- Everything that was ever done. hash is the SHA-256 of the entry's sealed text, body a part of it,
    -- to the letter; previous is the hash of the entry before.
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
    CREATE INDEX ledger_by_nomination ON ledger (nomination);

    CREATE TRIGGER ledger_only_grows BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TRIGGER ledger_keeps_all BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TRIGGER ledger_has_no_gaps BEFORE INSERT ON ledger
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
    BEGIN SELECT RAISE(ABORT, 'ledger entries are numbered without gaps'); END;
    CREATE TRIGGER change_set_only_grows BEFORE UPDATE ON change_set
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TRIGGER change_set_keeps_all BEFORE DELETE ON change_set
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

    -- What each reviewer can take back and put back, the largest change set first; follows from change_set.
    CREATE TABLE undo_stack (
      reviewer TEXT NOT NULL,
      change_set INTEGER NOT NULL REFERENCES change_set,
      PRIMARY KEY (reviewer, change_set)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE redo_stack (
      reviewer TEXT NOT NULL,
      change_set INTEGER NOT NULL REFERENCES change_set,
      PRIMARY KEY (reviewer, change_set)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER stacks_after_decision AFTER INSERT ON change_set WHEN NEW.action = 'decision'
    BEGIN
      INSERT INTO undo_stack VALUES (NEW.reviewer, NEW.id);
      DELETE FROM redo_stack WHERE reviewer = NEW.reviewer;
    END;
    CREATE TRIGGER stacks_after_undo AFTER INSERT ON change_set WHEN NEW.action = 'undo'
    BEGIN
      DELETE FROM undo_stack WHERE reviewer = NEW.reviewer AND change_set = NEW.target;
      INSERT INTO redo_stack VALUES (NEW.reviewer, NEW.id);
    END;
    CREATE TRIGGER stacks_after_redo AFTER INSERT ON change_set WHEN NEW.action = 'redo'
    BEGIN
      DELETE FROM redo_stack WHERE reviewer = NEW.reviewer AND change_set = NEW.target;
      INSERT INTO undo_stack VALUES (NEW.reviewer, NEW.id);
    END;

    -- The words of every nomination, folded and, where they differ, with their accents. Filled by guong.
    CREATE VIRTUAL TABLE search USING fts5 (
      words, content='', columnsize=0, detail=none, tokenize='ascii', prefix='1 2 3 4 5 6'
    );

    -- Facts about the store itself.
    CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    """
}
