// The tables as TechEmpower fills them.

const MESSAGES = [
  "fortune: No such file or directory",
  "A computer scientist is someone who fixes things that aren't broken.",
  "After enough decimal places, nobody gives a damn.",
  "A bad random number generator: 1, 1, 1, 1, 1, 4.33e+67, 1, 1, 1",
  "A computer program does what you tell it to do, not what you want it to do.",
  "Emacs is a nice operating system, but I prefer UNIX. — Tom Christaensen",
  "Any program that runs right is obsolete.",
  "A list is only as strong as its weakest link. — Donald Knuth",
  "Feature: A bug with seniority.",
  "Computers make very fast, very accurate mistakes.",
  '<script>alert("This should not be displayed in a browser alert box.");</script>',
  "フレームワークのベンチマーク",
];

export async function fill(db) {
  await db.batch([
    db.prepare("CREATE TABLE world (id INTEGER PRIMARY KEY, random_number INTEGER NOT NULL)"),
    db.prepare("CREATE TABLE fortune (id INTEGER PRIMARY KEY, message TEXT NOT NULL)"),
    db.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO world SELECT i, 1 + abs(random() % 10000) FROM n"),
    ...MESSAGES.map((message, i) => db.prepare("INSERT INTO fortune VALUES (?, ?)").bind(i + 1, message)),
  ]);
}
