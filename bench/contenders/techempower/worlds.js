// What any JavaScript contender would write the same way.

export const number = () => 1 + Math.floor(Math.random() * 10_000);

const WORLD = "SELECT id, random_number AS randomNumber FROM world WHERE id = ?1";
const UPDATE = "UPDATE world SET random_number = ?1 WHERE id = ?2";

export const random = (db) => db.prepare(WORLD).bind(number()).first();

export async function several(db, count) {
  const found = [];
  for (let i = 0; i < count; i++) {
    found.push(await random(db));
  }
  return found;
}

export async function change(db, count) {
  const changed = (await several(db, count)).map(({ id }) => ({ id, randomNumber: number() }));
  const update = db.prepare(UPDATE);
  await db.batch(changed.map(({ id, randomNumber }) => update.bind(randomNumber, id)));
  return changed;
}

export async function fortunes(db) {
  const { results } = await db.prepare("SELECT id, message FROM fortune").all();
  results.push({ id: 0, message: "Additional fortune added at request time." });
  return results.sort((a, b) => (a.message < b.message ? -1 : a.message > b.message ? 1 : 0));
}

export function queries(sent) {
  const count = /^[+-]?\d+$/.test(sent ?? "") ? Number(sent) : 1;
  return Math.max(1, Math.min(500, count));
}
