// The tables of the database rows.
const TASKS = 1000;

export async function fill(db) {
  const insert = db.prepare("INSERT INTO task VALUES (?, ?, ?, ?)");
  const rows = Array.from({ length: TASKS }, (none, i) =>
    insert.bind(i + 1, `Task number ${i + 1}, which has a title`, i % 2, "2026-11-21T12:00:00Z"));
  await db.batch([
    db.prepare("CREATE TABLE task (id INTEGER PRIMARY KEY, title TEXT NOT NULL, done INTEGER NOT NULL, created_at TEXT NOT NULL)"),
    db.prepare("CREATE TABLE added_task (id INTEGER PRIMARY KEY, title TEXT NOT NULL)"),
    ...rows,
  ]);
}
