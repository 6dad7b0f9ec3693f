/**
 * A template's text with another id of its Hyperdrive; comments and all else stay.
 * @param {string} template wrangler's TOML
 * @param {string} id
 * @param {string | undefined} environment of wrangler; the top level without one
 */
export function withHyperdriveId(template, id, environment) {
  const header = environment === undefined ? "[[hyperdrive]]" : `[[env.${environment}.hyperdrive]]`;
  const lines = template.split("\n");
  const start = lines.findIndex((line) => line.trim() === header);
  if (start < 0) {
    throw new Error(`There is no ${header} in wrangler.toml.template. Add it with the name of the binding below it, as binding = "HYPERDRIVE"`);
  }
  const written = `id = "${id}"`;
  const end = endOfTable(lines, start);
  const known = lines.findIndex((line, i) => i > start && i < end && /^\s*id\s*=/.test(line));
  if (known >= 0) lines[known] = written;
  else lines.splice(start + 1, 0, written);
  return lines.join("\n");
}

function endOfTable(lines, start) {
  const next = lines.findIndex((line, i) => i > start && line.trim().startsWith("["));
  return next < 0 ? lines.length : next;
}
