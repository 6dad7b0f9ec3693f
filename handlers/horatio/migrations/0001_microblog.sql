-- Times are ISO 8601 texts in UTC with milliseconds, so they sort as texts. Rows are never removed: deleted_at hides them.

CREATE TABLE guest (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

-- The number settles the order of posts of the same millisecond: SQLite counts it up.
CREATE TABLE microblog_item (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  guest_id TEXT NOT NULL REFERENCES guest (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  photo_key TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

-- The feed reads along this index.
CREATE INDEX microblog_item_newest ON microblog_item (created_at DESC, number DESC) WHERE deleted_at IS NULL;

CREATE TABLE item_comment (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  item_id TEXT NOT NULL REFERENCES microblog_item (id),
  guest_id TEXT NOT NULL REFERENCES guest (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

CREATE INDEX item_comment_oldest ON item_comment (item_id, created_at, number) WHERE deleted_at IS NULL;
