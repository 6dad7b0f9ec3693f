import { readFileSync } from "node:fs";
import { parse } from "acorn";

/** @typedef {{module: string, name: string}} Import */

/**
 * For esbuild: takes out of the host's `linked("module", { … })` what the program does not import.
 * @param {Import[]} imports of the .wasm
 */
export function linkedImports(imports) {
  return {
    name: "linked imports",
    setup(build) {
      build.onLoad({ filter: /[\\/]host[\\/]contract[\\/]\w+\.js$/ }, ({ path }) => ({
        contents: withImportsOnly(readFileSync(path, "utf8"), imports),
        loader: "js",
      }));
    },
  };
}

/**
 * @param {string} code
 * @param {Import[]} imports a name in the code also stands for those that add digits to it and are not in the code themselves
 * @returns {string} with blanks in place of what is not imported, so that all else stays where it is
 */
export function withImportsOnly(code, imports) {
  const objects = linkedObjects(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  const present = new Set(objects.flatMap(({ module, object }) => object.properties.map(({ key }) => `${module} ${key?.name}`)));
  const wanted = new Set(
    imports.map(({ module, name }) => `${module} ${name}`).map((whole) => (present.has(whole) ? whole : whole.replace(/\d+$/, ""))),
  );
  const unused = objects.flatMap(({ module, object }) =>
    object.properties.flatMap((property, i) => {
      const next = object.properties[i + 1]?.start ?? object.end - 1;
      return wanted.has(`${module} ${property.key?.name}`) ? [] : [{ start: property.start, end: next }];
    }),
  );
  return unused.reduce((text, { start, end }) => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end), code);
}

function blank(text) {
  return text.replace(/[^\n]/g, " ");
}

/** The calls of `linked` in a syntax tree. */
function linkedObjects(node) {
  if (Array.isArray(node)) return node.flatMap(linkedObjects);
  if (node === null || typeof node !== "object") return [];
  const within = Object.values(node).flatMap(linkedObjects);
  if (node.type !== "CallExpression" || node.callee.name !== "linked") return within;
  const [module, object] = node.arguments;
  return [{ module: module.value, object }, ...within];
}
