/**
 * Which method calls which, as the linker wrote it down: `class::name(types)result`, and after tabs those that it may call.
 * @typedef {Map<string, string[]>} CallGraph
 */

/** What is linked whatever the application asks for, and what the platform calls back: a way that begins elsewhere says more. */
const LIBRARY = /^(java|org\.teavm|dev\.samovar\.cloudflare)\./;

/**
 * @param {string} text
 * @returns {CallGraph}
 */
export function readCallGraph(text) {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [method, ...called] = line.split("\t");
      return [method, called.filter((name) => name !== "")];
    }),
  );
}

/** The class of `class::name(types)result`. */
export function classOf(method) {
  return method.slice(0, method.indexOf("::"));
}

/** As debug information has it: methods of one name are one. */
export function nameOf(method) {
  return method.slice(0, method.indexOf("("));
}

/**
 * The shortest way to each class: methods from one that nobody calls to the first of the class.
 * @param {CallGraph} graph
 * @returns {Map<string, string[]>} by class
 */
export function waysToClasses(graph) {
  const ways = new Map();
  const callers = new Map();
  const visit = (roots) =>
    walk(graph, roots, callers, (method) => {
      if (!ways.has(classOf(method))) ways.set(classOf(method), wayTo(method, callers));
    });
  const roots = rootsOf(graph);
  visit(roots.filter((method) => !LIBRARY.test(method)));
  visit(roots);
  // A circle that only itself calls.
  for (const method of graph.keys()) visit([method]);
  return ways;
}

/**
 * @param {CallGraph} graph
 * @returns {Set<string>} the methods that are reached only through a class: what leaves with it, itself included
 */
export function broughtBy(graph, className) {
  const reached = new Map();
  const roots = rootsOf(graph).filter((method) => classOf(method) !== className);
  walk(graph, roots, reached, () => {}, (method) => classOf(method) !== className);
  return new Set([...graph.keys()].filter((method) => !reached.has(method)));
}

function rootsOf(graph) {
  const called = new Set();
  for (const [method, callees] of graph) for (const callee of callees) if (callee !== method) called.add(callee);
  return [...graph.keys()].filter((method) => !called.has(method));
}

/** Breadth first; `callers` gets for each method the one that it was reached from. */
function walk(graph, roots, callers, reached, isOpen = () => true) {
  const queue = [];
  const add = (method, caller) => {
    if (callers.has(method) || !isOpen(method)) return;
    callers.set(method, caller);
    queue.push(method);
    reached(method);
  };
  for (const root of roots) add(root, undefined);
  for (let i = 0; i < queue.length; i++) for (const callee of graph.get(queue[i]) ?? []) add(callee, queue[i]);
}

function wayTo(method, callers) {
  const way = [];
  for (let at = method; at !== undefined; at = callers.get(at)) way.unshift(at);
  return way;
}
