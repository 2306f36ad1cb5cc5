import type { DatabaseSync } from "node:sqlite";

/** Forward only, in order; the place in this list is the number kept in the database's `user_version`. */
const migrations: readonly string[] = [
  `
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TRIGGER entry_kept BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
  CREATE TRIGGER entry_held BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;

  CREATE TABLE body (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE file (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    load TEXT NOT NULL,
    digest TEXT NOT NULL,
    body INTEGER NOT NULL REFERENCES body (id),
    source TEXT NOT NULL,
    observed_at INTEGER,
    catalogue TEXT NOT NULL,
    known_at INTEGER NOT NULL,
    records INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    devices INTEGER NOT NULL,
    sightings INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX file_held ON file (load, catalogue);

  CREATE TABLE record (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    digest TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    id TEXT,
    json TEXT NOT NULL,
    known_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE observation (
    body INTEGER NOT NULL REFERENCES body (id),
    device TEXT NOT NULL,
    observed_at INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES file (seq),
    record INTEGER NOT NULL,
    dated INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    names TEXT,
    facts TEXT,
    sightings TEXT,
    PRIMARY KEY (body, device, observed_at, seq, record)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE device_facts (
    body INTEGER NOT NULL REFERENCES body (id),
    device TEXT NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER,
    seq INTEGER NOT NULL REFERENCES file (seq),
    record INTEGER NOT NULL,
    holder TEXT,
    facts TEXT,
    person TEXT,
    PRIMARY KEY (body, device, seq, record)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE attestation (
    body INTEGER NOT NULL REFERENCES body (id),
    seq INTEGER NOT NULL REFERENCES file (seq),
    record INTEGER NOT NULL,
    device TEXT,
    json TEXT NOT NULL,
    PRIMARY KEY (body, seq, record)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE control_seen (
    body INTEGER NOT NULL REFERENCES body (id),
    client TEXT NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES file (seq),
    record INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (body, client, at, seq, record)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE notice (
    key TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    measure TEXT NOT NULL,
    version TEXT NOT NULL,
    body TEXT NOT NULL,
    role TEXT NOT NULL,
    prepared_at INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX notice_of ON notice (measure, body);

  CREATE TABLE letter (
    notice TEXT NOT NULL REFERENCES notice (key),
    language TEXT NOT NULL,
    official INTEGER NOT NULL,
    digest TEXT NOT NULL,
    pdf BLOB NOT NULL,
    PRIMARY KEY (notice, language)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE message (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    notice TEXT NOT NULL REFERENCES notice (key),
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL,
    state TEXT NOT NULL
      CHECK (state IN ('prepared', 'handing-over', 'written', 'sent', 'uncertain', 'delivered', 'bounced')),
    since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    response TEXT
  ) STRICT;
  CREATE INDEX message_next ON message (state, next_at);
  CREATE INDEX message_of ON message (notice);

  CREATE TABLE attempt (
    message TEXT NOT NULL REFERENCES message (id),
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT,
    response TEXT,
    PRIMARY KEY (message, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reply (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    notice TEXT NOT NULL REFERENCES notice (key),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'live', 'contested')),
    at INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reply_of ON reply (notice);
  `,
  // A message about a notice of one body may go to another, whoever passes it on; and a reminder may be overtaken before it leaves. A check cannot be changed in place. The bytes stand last: what stands behind a long value is found through it.
  `
  CREATE TABLE held_attempt AS SELECT * FROM attempt;
  DROP TABLE attempt;
  ALTER TABLE message RENAME TO held_message;
  CREATE TABLE message (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    notice TEXT NOT NULL REFERENCES notice (key),
    kind TEXT NOT NULL,
    body TEXT,
    address TEXT NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL
      CHECK (state IN ('prepared', 'handing-over', 'written', 'sent', 'uncertain', 'delivered', 'bounced', 'overtaken')),
    since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    response TEXT,
    bytes BLOB NOT NULL
  ) STRICT;
  INSERT INTO message (id, seq, notice, kind, address, digest, bytes, state, since, attempts, next_at, response)
    SELECT id, seq, notice, kind, address, digest, bytes, state, since, attempts, next_at, response FROM held_message;
  DROP TABLE held_message;
  CREATE INDEX message_next ON message (state, next_at);
  CREATE INDEX message_of ON message (notice);
  CREATE TABLE attempt (
    message TEXT NOT NULL REFERENCES message (id),
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT,
    response TEXT,
    PRIMARY KEY (message, n)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO attempt SELECT message, n, at, outcome, response FROM held_attempt;
  DROP TABLE held_attempt
  `,
];

/** The newest schema that this program knows. */
export const newest = migrations.length;

export const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);

/** Brings the database to the newest schema (or to an older one, for tests), each step in a transaction of its own that also sets its number. */
export const migrate = (database: DatabaseSync, to = newest): void => {
  for (let version = versionOf(database); version < to; version++) {
    database.exec(`BEGIN IMMEDIATE; ${migrations[version]}; PRAGMA user_version = ${version + 1}; COMMIT`);
  }
};
