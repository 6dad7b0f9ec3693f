import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { where } from "./manifest.mjs";
import { places, shown } from "./project.mjs";

/** @typedef {{name?: string, file: string, line: number}} Frame `file` is a path below a source folder */

/** As fault.js writes it. */
const JAVA = "Uncaught Error: The worker does not start: ";
const JAVA_FRAME = /^\s*at ([\w.$]+)\.([\w$<>]+)\(([\w$-]+\.\w+):(\d+)\)$/;
const JS_FRAME = /^\s*at (?:.* \()?(?:.*\/)?worker\.js:(\d+):(\d+)\)?(?: in .*)?$/;
const WASM_FRAME = /^\s*at wasm:\S+:1:(\d+)/;
const ANY_FRAME = /^\s+at \S/;
const SOURCES_IN_MAP = /^(?:.*\/)?teavm\/src\//;
const LIBRARY = /^(java|javax|org\/teavm|com\/dslplatform|dev\/samovar)\//;
const SHOWN_FRAMES = 6;

const RUN_AT_START = "static initialisers, the worker's constructor, @Startup methods and routes(…)";
const ADVICE = [
  [/Disallowed operation called within global scope/, `Cloudflare forbids this while a worker starts, which is when ${RUN_AT_START} run. Do it in a handler.`],
  [/Maximum call stack size exceeded/, "A method calls itself without an end."],
  [/heap out of memory/, "It takes more memory than the platform gives a worker (128 MB)."],
  [/it was still starting/, `Cloudflare gives ${RUN_AT_START} one second of CPU time together. Do less there, or do it at the first request.`],
];

/**
 * The message of a worker that does not start: the exception, the lines of the project that led to it, what to do.
 * @param {string} fault what workerd said
 * @param {import("./project.mjs").Project} project
 * @param {import("./manifest.mjs").Manifest} manifest
 * @param {string} map the source map of worker.js
 * @returns {Promise<string>}
 */
export async function startFault(fault, project, manifest, map) {
  const isJava = fault.startsWith(JAVA);
  const frameOf = await frameReader(fault, project, new SourceMap(JSON.parse(map)));
  const [exception, ...lines] = linesOf(fault, isJava).flatMap((line) => shownLine(line, frameOf, project));
  return [`The worker does not start: ${exception.text}`, ...placed(lines, manifest), advice(fault, isJava)].join("\n");
}

/** Without the stack of the host's own `throw`, which stands below Java's text with two blanks before it. */
function linesOf(fault, isJava) {
  const outOfMemory = /JavaScript heap out of memory/.exec(fault);
  if (outOfMemory) return [outOfMemory[0]];
  const lines = fault.replace(isJava ? JAVA : /^Uncaught /, "").split("\n").filter((line) => line.trim() !== "");
  return isJava ? lines.filter((line) => !/^ {2}at /.test(line)) : lines;
}

function shownLine(line, frameOf, project) {
  if (!ANY_FRAME.test(line)) return [{ text: line, isFrame: false }];
  return frameOf(line)
    .filter((frame) => isOfApplication(frame, project))
    .map((frame) => ({ text: `  at ${frameText(frame, project)}`, isFrame: true }));
}

/** A function from a line to its Java frames, the innermost first. */
async function frameReader(fault, project, sourceMap) {
  const framesAt = /^\s*at wasm:/m.test(fault) ? await wasmFrames(project) : () => [];
  return (line) => javaFrame(line) ?? jsFrame(line, sourceMap) ?? wasmFrame(line, framesAt) ?? [];
}

async function wasmFrames(project) {
  const { host, linked } = places(project);
  const { framesOf } = await import(pathToFileURL(join(host, "frames.js")).href);
  return framesOf(new WebAssembly.Module(readFileSync(linked))) ?? (() => []);
}

function javaFrame(line) {
  const match = JAVA_FRAME.exec(line);
  return match ? [frame({ className: match[1], method: match[2], file: match[3], line: Number(match[4]) })] : undefined;
}

function jsFrame(line, sourceMap) {
  const match = JS_FRAME.exec(line);
  if (!match) return undefined;
  const { originalSource, originalLine } = sourceMap.findEntry(Number(match[1]) - 1, Number(match[2]) - 1);
  if (!SOURCES_IN_MAP.test(originalSource ?? "")) return undefined;
  return [{ file: originalSource.replace(SOURCES_IN_MAP, ""), line: originalLine + 1 }];
}

function wasmFrame(line, framesAt) {
  const match = WASM_FRAME.exec(line);
  return match ? framesAt([Number(match[1]) - 1]).filter(({ file }) => file !== null).map(frame) : undefined;
}

function frame({ className, method, file, line }) {
  const names = className.split(".");
  return { name: `${names.at(-1)}.${method.replace("$guarded", "")}`, file: [...names.slice(0, -1), file].join("/"), line };
}

/** Neither of a library nor generated. */
function isOfApplication({ file }, project) {
  if (sourceOf(file, project) !== undefined) return true;
  return !LIBRARY.test(file) && !existsSync(join(places(project).generated, file));
}

function frameText({ name, file, line }, project) {
  const source = sourceOf(file, project);
  const place = `${source === undefined ? file : shown(project, source)}:${line}`;
  return name === undefined ? place : `${place} (${name})`;
}

function sourceOf(file, project) {
  const source = join(project.directory, "src/main/java", file);
  return existsSync(source) ? source : undefined;
}

/** Without a line of the project the worker's class, from where all that starts is reached. */
function placed(lines, { worker }) {
  if (!lines.some(({ isFrame }) => isFrame)) lines.push({ text: `  in ${worker.class} (${where(worker)}), or in what it uses` });
  let frames = 0;
  return lines
    .filter(({ text }, i) => text !== lines[i - 1]?.text)
    .filter(({ isFrame }) => (frames = isFrame ? frames + 1 : 0) <= SHOWN_FRAMES)
    .map(({ text }) => text);
}

function advice(fault, isJava) {
  const known = ADVICE.find(([pattern]) => pattern.test(fault));
  if (known) return known[1];
  if (isJava) return `Correct that line: with it the worker would answer no request, as ${RUN_AT_START} run when Cloudflare loads it.`;
  return "The worker's modules cannot be loaded, so it would answer no request.";
}
