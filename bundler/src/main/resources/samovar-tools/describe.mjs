import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { startGuarded } from "./guarded.mjs";

/**
 * Have Maven compile what a project depends on, and say what it knows of the project.
 * @param {{root: string, directory: string, target: string, folder: string}} project `folder` is what the session builds into
 * @returns {Promise<{settings?: Record<string, string>, file: string, errors: string[]}>}
 */
export async function describe({ root, directory, target, folder }) {
  const work = join(folder, "samovar");
  const file = join(work, "dev/project.properties");
  const only = directory === root ? [] : ["-pl", relative(root, directory), "-am"];
  const lines = [];
  const maven = startGuarded(
    ["mvn", "-q", "-B", ...only, "-Dsamovar.dev", `-Dtarget=${target}`, `-Dsamovar.workDirectory=${work}`, "compile"],
    { cwd: root, onLine: (line) => lines.push(line) },
  );
  if ((await maven.exited) !== 0) return { file, errors: mavenErrors(lines) };
  if (!existsSync(file)) return { file, errors: [`${directory}/pom.xml: its parent must be samovar-worker-parent`] };
  return { settings: readProperties(readFileSync(file, "utf8")), file, errors: [] };
}

/** What went wrong, without what Maven says about itself. */
export function mavenErrors(lines) {
  const errors = [];
  for (const line of lines) {
    if (!line.startsWith("[ERROR]") && !line.startsWith("[FATAL]")) continue;
    const text = line.replace(/^\[(ERROR|FATAL)\] */, "").replace(/ -> \[Help \d+\].*$/, "");
    if (/^(To see the full stack trace|Re-run Maven|For more information|After correcting|\[Help|mvn )/.test(text)) break;
    if (text.trim() !== "" && !/^(COMPILATION ERROR|-+$|The build could not read|The project .* has \d+ errors?$)/.test(text.trim()) && !errors.includes(text)) errors.push(text);
  }
  return errors.length > 0 ? errors : lines;
}

/** java.util.Properties, as Ant writes them. */
export function readProperties(text) {
  const values = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^((?:[^=:\\#!]|\\.)+)=(.*)$/.exec(line);
    if (match) values[unescape(match[1])] = unescape(match[2]);
  }
  return values;
}

function unescape(text) {
  return text.replace(/\\u([0-9a-fA-F]{4})|\\(.)/g, (_, code, character) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ t: "\t", n: "\n", r: "\r", f: "\f" }[character] ?? character),
  );
}
