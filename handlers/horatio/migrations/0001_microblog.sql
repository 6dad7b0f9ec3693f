-- Times are ISO 8601 texts in UTC with milliseconds, so they sort as texts. Rows are never removed: deleted_at hides them.

CREATE TABLE guest (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

CREATE TABLE microblog_item (
  id TEXT PRIMARY KEY,
  guest_id TEXT NOT NULL REFERENCES guest (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  photo_key TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

-- The feed reads along this index; the id settles the order of posts of the same millisecond.
CREATE INDEX microblog_item_newest ON microblog_item (created_at DESC, id DESC) WHERE deleted_at IS NULL;

CREATE TABLE item_comment (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES microblog_item (id),
  guest_id TEXT NOT NULL REFERENCES guest (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
);

CREATE INDEX item_comment_oldest ON item_comment (item_id, created_at, id) WHERE deleted_at IS NULL;
