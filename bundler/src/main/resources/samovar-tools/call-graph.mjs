/**
 * Which method calls which, as the linker wrote it down: `class::name(types)result`, ` static` if it needs no object, and after
 * tabs those that it may call.
 * @typedef {Map<string, string[]> & {statics: Set<string>}} CallGraph
 */

/** What is linked whatever the application asks for, and what the platform calls back: a way that begins elsewhere says more. */
const LIBRARY = /^(java|org\.teavm|dev\.samovar\.cloudflare)\./;

const STATIC = / static$/;

/**
 * @param {string} text
 * @returns {CallGraph}
 */
export function readCallGraph(text) {
  const lines = text.split("\n").filter((line) => line !== "").map((line) => line.split("\t"));
  const graph = new Map(lines.map(([method, ...called]) => [method.replace(STATIC, ""), called.filter((name) => name !== "")]));
  const statics = lines.map(([method]) => method).filter((method) => STATIC.test(method)).map((method) => method.replace(STATIC, ""));
  return Object.assign(graph, { statics: new Set(statics) });
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
 * The shortest way to each class: methods from one without a caller to the first of the class. A method that needs an object is
 * on a way only once a way to a constructor of its class was found: a virtual call alone makes nothing.
 * @param {CallGraph} graph
 * @returns {Map<string, string[]>} by class
 */
export function waysToClasses(graph) {
  const ways = new Map();
  const callers = new Map();
  const objects = new Objects(graph);
  const visit = (roots, from) => {
    const found = (method) => {
      if (!ways.has(classOf(method))) ways.set(classOf(method), wayTo(method, callers));
    };
    walk(graph, roots.map((root) => [root, from]), callers, found, (method, caller) => objects.isThere(method, caller), (method) => objects.madeBy(method));
  };
  const roots = rootsOf(graph);
  visit(roots.filter((method) => !LIBRARY.test(method)));
  visit(roots);
  // Objects that only TeaVM or JavaScript makes.
  objects.areAllThere();
  for (const [method, caller] of objects.wanted()) visit([method], caller);
  // A circle that only itself calls.
  for (const method of graph.keys()) visit([method]);
  return ways;
}

/** Of which classes there are objects so far, and which methods wait for one. */
class Objects {
  #statics;
  #withConstructor;
  #made = new Set();
  #waiting = new Map();
  #all = false;

  constructor(graph) {
    this.#statics = graph.statics;
    this.#withConstructor = new Set([...graph.keys()].filter(isConstructor).map(classOf));
  }

  /** If not, the method waits for it. */
  isThere(method, caller) {
    const type = classOf(method);
    if (this.#all || isConstructor(method) || this.#statics.has(method) || this.#made.has(type) || !this.#withConstructor.has(type)) return true;
    if (!this.#waiting.has(type)) this.#waiting.set(type, []);
    this.#waiting.get(type).push([method, caller]);
    return false;
  }

  /** The calls that waited for an object that a method makes. */
  madeBy(method) {
    const type = classOf(method);
    if (!isConstructor(method) || this.#made.has(type)) return [];
    this.#made.add(type);
    const calls = this.#waiting.get(type) ?? [];
    this.#waiting.delete(type);
    return calls;
  }

  areAllThere() {
    this.#all = true;
  }

  wanted() {
    return [...this.#waiting.values()].flat();
  }
}

function isConstructor(method) {
  return nameOf(method).endsWith("::<init>");
}

/**
 * @param {CallGraph} graph
 * @returns {Set<string>} the methods that are reached only through a class: what leaves with it, itself included
 */
export function broughtBy(graph, className) {
  const reached = new Map();
  const roots = rootsOf(graph).filter((method) => classOf(method) !== className);
  walk(graph, roots.map((root) => [root]), reached, () => {}, (method) => classOf(method) !== className);
  return new Set([...graph.keys()].filter((method) => !reached.has(method)));
}

function rootsOf(graph) {
  const called = new Set();
  for (const [method, callees] of graph) for (const callee of callees) if (callee !== method) called.add(callee);
  return [...graph.keys()].filter((method) => !called.has(method));
}

/**
 * Breadth first; `callers` gets for each method the one that it was reached from. `released` gives calls that were not open before
 * a method was reached.
 */
function walk(graph, roots, callers, reached, isOpen = () => true, released = () => []) {
  const queue = [];
  const add = (method, caller) => {
    if (callers.has(method) || !isOpen(method, caller)) return;
    callers.set(method, caller);
    queue.push(method);
    reached(method);
    for (const [waiting, from] of released(method)) add(waiting, from);
  };
  for (const [root, caller] of roots) add(root, caller);
  for (let i = 0; i < queue.length; i++) for (const callee of graph.get(queue[i]) ?? []) add(callee, queue[i]);
}

function wayTo(method, callers) {
  const way = [];
  for (let at = method; at !== undefined; at = callers.get(at)) way.unshift(at);
  return way;
}
