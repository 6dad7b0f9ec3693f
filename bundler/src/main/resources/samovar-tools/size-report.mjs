import { broughtBy, classOf, nameOf, readCallGraph, waysToClasses } from "./call-graph.mjs";
import { thousands } from "./sizes.mjs";

/**
 * Why a worker is as large as it is.
 * @typedef {{
 *   files: import("./sizes.mjs").Size[],
 *   sections: {name: string, bytes: number}[],
 *   functions: number,
 *   code: number,
 *   packages: {package: string, bytes: number}[],
 *   classes: {class: string, package: string, bytes: number, brings: number, way: string[], methods: {method: string, bytes: number}[]}[],
 * }} SizeReport bytes are not compressed, and of the code as TeaVM made it; `brings` is the code that would leave with the class
 */

/** @see https://webassembly.github.io/spec/core/binary/modules.html#sections */
const SECTIONS = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data"];
const LARGEST_CLASSES = 200;
const WAY_LENGTH = 12;

/**
 * @param {object} input
 * @param {Buffer} input.wasm as TeaVM made it
 * @param {{functions: number, methods: {class: string, method: string, bytes: number}[]}} input.code which method its code is of
 * @param {string} input.calls the call graph
 * @param {import("./sizes.mjs").Size[]} input.files what is shipped
 * @returns {SizeReport}
 */
export function sizeReport({ wasm, code, calls, files }) {
  const classes = classesOf(code.methods, readCallGraph(calls));
  return {
    files,
    sections: sectionsOf(wasm),
    functions: code.functions,
    code: sum(code.methods),
    packages: packagesOf(classes),
    classes,
  };
}

/** @param {SizeReport} report */
export function sizeText(report) {
  const share = (bytes) => `${((100 * bytes) / report.code).toFixed(1)} %`.padStart(8);
  const row = (bytes, text) => `${number(bytes)} ${share(bytes)}  ${text}`;
  const largest = report.classes.slice(0, LARGEST_CLASSES);
  return [
    "What is shipped (bytes, and compressed by gzip)",
    ...report.files.map(({ name, raw, gzip }) => `${number(raw)} ${number(gzip)}  ${name}`),
    "",
    `TeaVM's module, before anything makes it smaller: ${report.functions} functions`,
    ...report.sections.map(({ name, bytes }) => `${number(bytes)}  ${name}`),
    "",
    "Code by package (bytes, share of the code)",
    ...report.packages.map(({ package: name, bytes }) => row(bytes, name)),
    "",
    "Code by class (bytes, share, what would leave with the class), and the shortest way to it",
    ...largest.flatMap((entry) => [
      `${number(entry.bytes)} ${share(entry.bytes)} ${number(entry.brings)}  ${entry.class || "(TeaVM's own)"}`,
      ...(entry.way.length > 0 ? [`${" ".repeat(29)}${shortWay(entry.way)}`] : []),
    ]),
    ...(report.classes.length > largest.length ? [`… and ${report.classes.length - largest.length} smaller ones: size.json has all`] : []),
    "",
  ].join("\n");
}

function classesOf(methods, graph) {
  const bytes = new Map(methods.map((entry) => [`${entry.class}::${entry.method}`, entry.bytes]));
  const ways = waysToClasses(graph);
  const byClass = Map.groupBy(methods, (entry) => entry.class);
  return [...byClass]
    .map(([name, own]) => ({
      class: name,
      package: packageOf(name),
      bytes: sum(own),
      brings: name === "" ? sum(own) : broughtBytes(graph, name, bytes),
      way: ways.get(name) ?? [],
      methods: own.map(({ method, bytes }) => ({ method, bytes })).sort(largestFirst),
    }))
    .sort(largestFirst);
}

/** A name leaves with the class if all methods of that name do. */
function broughtBytes(graph, className, bytes) {
  const brought = broughtBy(graph, className);
  const kept = new Set([...graph.keys()].filter((method) => !brought.has(method)).map(nameOf));
  const names = new Set([...brought].map(nameOf).filter((name) => !kept.has(name)));
  return [...names].reduce((all, name) => all + (bytes.get(name) ?? 0), 0);
}

function packagesOf(classes) {
  const byPackage = Map.groupBy(classes, (entry) => entry.package);
  return [...byPackage].map(([name, entries]) => ({ package: name, bytes: sum(entries) })).sort(largestFirst);
}

function packageOf(className) {
  if (className === "") return "(TeaVM's own)";
  return className.slice(0, Math.max(0, className.lastIndexOf("."))) || "(no package)";
}

function sectionsOf(wasm) {
  const sections = [];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at++];
    let bytes = 0;
    for (let shift = 0; ; shift += 7) {
      const part = wasm[at++];
      bytes |= (part & 127) << shift;
      if (part < 128) break;
    }
    sections.push({ name: SECTIONS[id] ?? `section ${id}`, bytes });
    at += bytes;
  }
  return sections;
}

/** Class and method without packages; the middle of a long way is left out. */
function shortWay(way) {
  const shown = way.map((method) => `${classOf(method).split(".").at(-1)}.${nameOf(method).split("::")[1]}`);
  const half = WAY_LENGTH / 2;
  const parts = shown.length > WAY_LENGTH ? [...shown.slice(0, half), "…", ...shown.slice(-half)] : shown;
  return parts.join(" → ");
}

function sum(entries) {
  return entries.reduce((all, { bytes }) => all + bytes, 0);
}

function largestFirst(a, b) {
  return b.bytes - a.bytes;
}

function number(bytes) {
  return thousands(bytes).padStart(10);
}
