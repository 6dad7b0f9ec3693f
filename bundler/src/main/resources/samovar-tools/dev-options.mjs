/**
 * What someone wants of ./dev.
 * @typedef {{
 *   project: string, target: "wasm" | "js", jvm: boolean, debugPort?: number, port: number, wrangler: string[],
 * }} Options `wrangler` goes on to `wrangler dev`
 */

export const USAGE = "usage: ./dev <project> [--target=js] [--jvm [--debug [port]]] [--port <port>] [arguments of wrangler dev]";

const DEBUG_PORT = 5005;
const PORT = 8787;

/**
 * @param {string[]} args
 * @param {string[]} projects that there are
 * @returns {Options | string} the message of what is wrong
 */
export function parseOptions(args, projects) {
  const options = { project: "", target: "wasm", jvm: false, debugPort: undefined, port: PORT, wrangler: [] };
  const rest = [...args];
  while (rest.length > 0) {
    const problem = take(rest, options);
    if (problem) return problem;
  }
  if (!options.project) return `${USAGE}\nprojects: ${projects.join(" ")}`;
  if (!projects.includes(options.project)) return `No project '${options.project}'; there are: ${projects.join(" ")}`;
  if (options.debugPort && !options.jvm) return "--debug goes with --jvm: a JVM's debugger is what it opens.";
  return options;
}

function take(rest, options) {
  const [name, attached] = split(rest.shift());
  const value = () => attached ?? rest.shift();
  switch (name) {
    case "--jvm":
      options.jvm = true;
      return undefined;
    case "--debug":
      options.debugPort = Number(attached ?? (isNumber(rest[0]) ? rest.shift() : DEBUG_PORT));
      return undefined;
    case "--port":
      return setPort(options, value());
    case "--target":
      return setTarget(options, value());
    default:
      return takeOther(name, attached, options);
  }
}

function setPort(options, value) {
  if (!isNumber(value)) return `--port wants a number, was '${value}'`;
  options.port = Number(value);
  return undefined;
}

function setTarget(options, value) {
  if (value !== "js" && value !== "wasm") return `--target is wasm or js, was '${value}'`;
  options.target = value;
  return undefined;
}

/** The first bare word is the project; all that is unknown is wrangler's. */
function takeOther(name, attached, options) {
  if (!name.startsWith("-") && !options.project) options.project = name;
  else options.wrangler.push(attached === undefined ? name : `${name}=${attached}`);
  return undefined;
}

function split(argument) {
  const at = argument.startsWith("--") ? argument.indexOf("=") : -1;
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function isNumber(text) {
  return /^\d+$/.test(text ?? "");
}
