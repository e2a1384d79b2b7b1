extension Schema {
  /// The second released schema: more statuses, verdicts and actions, forms and votes of nominations, and records:
  /// what the ledger keeps beside nominations. SQLite cannot change a `CHECK`, so that the tables with one are made
  /// anew and take over their rows; the indexes of the list orders are made afterwards (see ``OrderIndex``).
  static let version2 = """
    -- status: 0 pending, 1 returned, 2 rejected, 3 completed, 4 held, 5 dropped, 6 withdrawn. votes, recusals and
    -- forms are packed texts; suspects is how many other nominations look like this one and are not settled.
    CREATE TABLE new_nomination (
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
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 6),
      waiting_since INTEGER NOT NULL,
      decided_verdict TEXT CHECK (decided_verdict IN (
        'approve', 'reject', 'return', 'hold', 'release', 'consolidate', 'drop',
        'withdraw', 'resubmit', 'downgrade', 'escalate', 'recuse', 'postpone', 're-check',
        'revoke')),
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
      votes TEXT,
      recusals TEXT,
      considered_title TEXT,
      rechecked_at INTEGER,
      forms TEXT,
      suspects INTEGER NOT NULL DEFAULT 0 CHECK (suspects >= 0),
      CHECK ((decided_verdict IS NULL) = (decided_stage IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_note IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_by IS NULL)),
      CHECK ((decided_verdict IS NULL) = (decided_revision IS NULL))
    ) STRICT;
    INSERT INTO new_nomination (
      row, id, subject, subject_kind, position, unit, nominator, kind, field, movement, title, year,
      date, achievement, evidence, extras, stage, status, waiting_since, decided_verdict,
      decided_stage, decided_reason, decided_note, decided_by, decided_at, decided_revision,
      postponements, revision, content_revision, registered_at, id_key, subject_key, unit_key,
      year_number, identity)
    SELECT
      row, id, subject, subject_kind, position, unit, nominator, kind, field, movement, title, year,
      date, achievement, evidence, extras, stage, status, waiting_since, decided_verdict,
      decided_stage, decided_reason, decided_note, decided_by, decided_at, decided_revision,
      postponements, revision, content_revision, registered_at, id_key, subject_key, unit_key,
      year_number, identity
    FROM nomination;
    DROP TABLE nomination;
    ALTER TABLE new_nomination RENAME TO nomination;
    CREATE INDEX nomination_by_identity ON nomination (identity);
    CREATE INDEX nomination_by_decider ON nomination (decided_by) WHERE decided_by IS NOT NULL;
    CREATE INDEX nomination_postponed ON nomination (postponements) WHERE postponements IS NOT NULL;

    CREATE TRIGGER nomination_stays BEFORE DELETE ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination is never deleted'); END;
    CREATE TRIGGER nomination_keeps_its_id BEFORE UPDATE OF row, id, registered_at ON nomination
    BEGIN SELECT RAISE(ABORT, 'a nomination keeps its number, its id and its registration'); END;
    CREATE INDEX nomination_with_votes ON nomination (stage, status) WHERE votes IS NOT NULL;
    CREATE INDEX nomination_suspect ON nomination (suspects) WHERE suspects > 0;

    WITH stages (stage) AS (VALUES (1), (2), (3), (4)), statuses (status) AS (VALUES (4), (5), (6))
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

    CREATE TABLE new_change_set (
      id INTEGER PRIMARY KEY,
      action TEXT NOT NULL CHECK (action IN
        ('registration', 'decision', 'filling', 'council', 'settlement', 'administration', 'undo', 'redo')),
      target INTEGER UNIQUE REFERENCES new_change_set,
      reviewer TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('nominator', 'secretary', 'member', 'chair', 'reader')),
      time INTEGER NOT NULL,
      policy TEXT NOT NULL,
      CHECK ((target IS NULL) = (action NOT IN ('undo', 'redo')))
    ) STRICT;
    INSERT INTO new_change_set SELECT * FROM change_set;
    DROP TABLE change_set;
    ALTER TABLE new_change_set RENAME TO change_set;

    -- Council sessions, reviewers, policies and what else the ledger keeps beside nominations: named facts.
    CREATE TABLE record (
      row INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      facts TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      UNIQUE (kind, name)
    ) STRICT;
    CREATE TRIGGER record_stays BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
    CREATE TRIGGER record_keeps_its_name BEFORE UPDATE OF row, kind, name ON record
    BEGIN SELECT RAISE(ABORT, 'a record keeps its number and its name'); END;

    CREATE TABLE new_ledger (
      sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
      change_set INTEGER NOT NULL REFERENCES change_set CHECK (change_set <= sequence),
      nomination INTEGER REFERENCES nomination,
      record INTEGER REFERENCES record,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      event TEXT NOT NULL CHECK (event IN
        ('registered', 'amended', 'decided', 'voted', 'filled', 'recorded', 'undone', 'redone')),
      body TEXT NOT NULL,
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK ((nomination IS NULL) <> (record IS NULL))
    ) STRICT;
    INSERT INTO new_ledger
    SELECT sequence, change_set, nomination, NULL, revision, event, body, previous, hash FROM ledger;
    DROP TABLE ledger;
    ALTER TABLE new_ledger RENAME TO ledger;
    CREATE INDEX ledger_by_record ON ledger (record) WHERE record IS NOT NULL;
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

    CREATE TRIGGER stacks_after_action AFTER INSERT ON change_set
    WHEN NEW.action IN ('decision', 'filling', 'council', 'settlement')
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

    -- By what nominations are looked up that may look like another one (LikenessKey), and what tells quickly that they do
    -- not (LikenessSketch). Both follow from the dossiers; property "likeness-rules" says by which rules.
    CREATE TABLE likeness_key (
      key INTEGER NOT NULL,
      nomination INTEGER NOT NULL,
      PRIMARY KEY (key, nomination)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE likeness_sketch (
      nomination INTEGER PRIMARY KEY,
      sketch BLOB NOT NULL
    ) STRICT;

    -- Nominations that look alike, by their rows; evidence is a Likeness in its permanent form. is_open: whether people
    -- are asked about the two; nomination.suspects counts those.
    CREATE TABLE likeness (
      earlier INTEGER NOT NULL,
      later INTEGER NOT NULL CHECK (later > earlier),
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
      evidence TEXT NOT NULL,
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
      PRIMARY KEY (earlier, later)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX likeness_by_later ON likeness (later);
    CREATE INDEX likeness_by_score ON likeness (score DESC, earlier, later);
    """
}
