import { parse } from "acorn";

/** @typedef {import("./problems.mjs").Problems} Problems */

/** Names that make code from text, or load it while running. */
const FORBIDDEN = new Set(["eval", "Function", "require"]);
const GLOBALS = new Set(["globalThis", "self", "window", "global"]);
const TIMERS = new Set(["setTimeout", "setInterval"]);

/**
 * Parse the bundle and hold it to what workerd allows: one module, known imports, known exports, no code from text.
 * @param {string} code
 * @param {{imports: string[], builtins?: string[], exports: string[]}} expected sibling files it may import, and modules
 *   of the runtime besides cloudflare:*; names it must export, exactly
 * @param {Problems} problems
 */
export function checkBundle(code, expected, problems) {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  const report = (node, what) => problems.error(`worker.js:${at(node)}: ${what}${excerpt(code, node)}`);
  checkImports(tree, expected, report);
  checkExports(tree, expected.exports, problems);
  visit(tree, null, "", (node, parent, key) => {
    const found = codeFromText(node, parent, key);
    if (found) report(node, found);
  });
}

function checkImports(tree, { imports, builtins = [] }, report) {
  const allowed = new Set([...imports.map((name) => `./${name}`), ...builtins]);
  for (const node of tree.body) {
    const source = node.source?.value;
    if (source === undefined || allowed.has(source) || source.startsWith("cloudflare:")) continue;
    report(node, `imports '${source}'; a worker may import ${[...allowed].join(", ") || "no file"} and cloudflare:* only`);
  }
}

function checkExports(tree, expected, problems) {
  const found = tree.body.flatMap(exportedNames);
  const missing = expected.filter((name) => !found.includes(name));
  const unexpected = found.filter((name) => !expected.includes(name));
  if (missing.length > 0) problems.error(`worker.js does not export ${missing.join(", ")}, which the manifest names.`);
  if (unexpected.length > 0) {
    problems.error(`worker.js exports ${unexpected.join(", ")}, which the manifest does not name: workerd takes each export for an entry point.`);
  }
}

function exportedNames(node) {
  if (node.type === "ExportDefaultDeclaration") return ["default"];
  if (node.type === "ExportAllDeclaration") return ["*"];
  if (node.type !== "ExportNamedDeclaration") return [];
  const declared = node.declaration?.declarations?.map(({ id }) => id.name) ?? (node.declaration ? [node.declaration.id.name] : []);
  return [...declared, ...node.specifiers.map(({ exported }) => exported.name ?? exported.value)];
}

/** @returns {string | undefined} what is wrong with this node itself */
function codeFromText(node, parent, key) {
  switch (node.type) {
    case "ImportExpression":
      return "dynamic import()";
    case "Identifier":
      return isForbiddenReference(node, parent, key) ? `use of ${node.name}` : undefined;
    case "MemberExpression":
      return isForbiddenMember(node) ? `use of ${node.object.name}.${propertyName(node)}` : undefined;
    case "CallExpression":
    case "NewExpression":
      return textCall(node);
  }
}

function isForbiddenReference(node, parent, key) {
  if (!FORBIDDEN.has(node.name)) return false;
  if (parent.type === "MemberExpression" && key === "property" && !parent.computed) return false; // a.require
  if (parent.type === "MemberExpression" && key === "object") return node.name === "require"; // Function.prototype
  if (key === "key" && !parent.computed && !parent.shorthand) return false; // { eval: 1 }
  if (parent.type === "BinaryExpression" && parent.operator === "instanceof") return false;
  return !(parent.type === "UnaryExpression" && parent.operator === "typeof");
}

function isForbiddenMember(node) {
  return node.object.type === "Identifier" && GLOBALS.has(node.object.name) && FORBIDDEN.has(propertyName(node));
}

/** `x.constructor("text")` is Function for any function x; a timer given text evaluates it. */
function textCall({ callee, arguments: [first] }) {
  if (!isText(first)) return undefined;
  if (callee.type === "MemberExpression" && propertyName(callee) === "constructor") return "a constructor called with text";
  const name = callee.type === "MemberExpression" ? propertyName(callee) : callee.name;
  return TIMERS.has(name) ? `${name} called with text` : undefined;
}

function isText(node) {
  return node?.type === "TemplateLiteral" || (node?.type === "Literal" && typeof node.value === "string");
}

function propertyName({ property, computed }) {
  if (!computed) return property.name;
  return property.type === "Literal" ? property.value : undefined;
}

function visit(node, parent, key, action) {
  action(node, parent, key);
  for (const [name, child] of Object.entries(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (typeof one?.type === "string") visit(one, node, name, action);
    }
  }
}

function at({ loc }) {
  return `${loc.start.line}:${loc.start.column + 1}`;
}

function excerpt(code, { start, end }) {
  const text = code.slice(start, Math.min(end, start + 60));
  return ` [${text}${end - start > 60 ? "…" : ""}]`;
}
