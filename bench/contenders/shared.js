// What any JavaScript contender would write the same way.

const LINE = "The quick brown fox jumps over the lazy dog; Größe, naïve, 日本, and back again: 0123456789";
const ESCAPES = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

export function longText() {
  let text = "";
  for (let i = 0; i < 2000; i++) {
    text += `Line ${i}: ${LINE}\n`;
  }
  return text;
}

export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const escape = (text) => text.replace(/[<>&"]/g, (c) => ESCAPES[c]);

export function page() {
  let rows = "";
  for (let i = 0; i < 200; i++) {
    rows += `<tr><td>${i}</td><td>${escape(`Task <${i}> & "others"`)}</td><td>${i % 3 === 0 ? "done" : "open"}</td></tr>`;
  }
  return `<!doctype html><title>Tasks</title><table>${rows}</table>`;
}

export function distance(a, b) {
  const row = new Int32Array(b.length + 1);
  for (let j = 0; j < row.length; j++) {
    row[j] = j;
  }
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j < row.length; j++) {
      const above = row[j];
      const change = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
      diagonal = above;
    }
  }
  return row[b.length];
}

export function twoLines(text) {
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

/** As long as the URL says, and 200 ms if it says nothing. */
export const rest = (millis) => new Promise((resolve) => setTimeout(resolve, Number(millis ?? 200)));

export const total = (lines) => lines.reduce((sum, line) => sum + line.quantity * line.price, 0);

export const TASK = "SELECT id, title, done, created_at AS createdAt FROM task WHERE id = ?1";
export const TASKS = "SELECT id, title, done, created_at AS createdAt FROM task ORDER BY id LIMIT 50";
export const NEW_TASK = "INSERT INTO added_task (title) VALUES (?1)";

export const toTask = (row) => ({ ...row, done: row.done === 1 });
