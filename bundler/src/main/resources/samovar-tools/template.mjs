import { existsSync, readFileSync } from "node:fs";
import { parse, TomlError } from "smol-toml";
import { BuildError } from "./problems.mjs";

/**
 * A wrangler.toml.template, read.
 * @typedef {{file: string, text: string, config: Record<string, any>}} Template
 */

/**
 * @param {string} path
 * @param {string} file its name in messages
 * @param {Record<string, string>} values of the placeholders
 * @returns {Template} without content if there is no such file
 */
export function readTemplate(path, file, values) {
  if (!existsSync(path)) return { file, text: "", config: {} };
  return parseTemplate(readFileSync(path, "utf8"), file, values);
}

/** @returns {Template} */
export function parseTemplate(source, file, values) {
  const text = fill(source, file, values);
  try {
    return { file, text, config: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split("\n")[0];
    throw new BuildError([`${file}:${error.line}:${error.column}: ${reason}\n${error.codeblock}`]);
  }
}

/** Line by line, so that lines keep their numbers. */
function fill(source, file, values) {
  const known = Object.keys(values).map((name) => `{{${name}}}`).join(", ");
  return source
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line, index) =>
      line.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (placeholder, name) => {
        if (Object.hasOwn(values, name)) return values[name];
        throw new BuildError([`${file}:${index + 1}: nothing is called ${placeholder} here; there are ${known}.`]);
      }),
    )
    .join("\n");
}

/**
 * Where a template says something, for a message: `file:line`, or the file alone where it cannot be found.
 * @param {Template} template
 * @param {string} name of a binding
 */
export function placeOf(template, name) {
  const quoted = escapeRegExp(name);
  const patterns = [
    new RegExp(`^[^#]*\\b(binding|name)\\s*=\\s*["']${quoted}["']`),
    new RegExp(`^\\s*["']?${quoted}["']?\\s*=`),
    new RegExp(`^[^#]*["']${quoted}["']`),
  ];
  const lines = template.text.split("\n");
  for (const pattern of patterns) {
    const index = lines.findIndex((line) => pattern.test(line));
    if (index >= 0) return `${template.file}:${index + 1}`;
  }
  return template.file;
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
