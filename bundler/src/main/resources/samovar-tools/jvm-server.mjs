import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { KeptProcess } from "./kept-process.mjs";
import { java } from "./resident.mjs";

const MAIN = "dev.samovar.jvm.Main";
/** As Main prints it. */
const READY = / answers at http:\/\//;

/** The same project on a JVM, started again after each build; if that does not start, the last classes that did. */
export class JvmServer {
  #directory;
  #options;
  #process;
  /** The classes of the last worker that started, and what they were started with. */
  #good;
  /** Counts the starts: the last one wins. */
  #turn = 0;

  /**
   * @param {string} directory of the project
   * @param {import("./dev-options.mjs").Options} options
   */
  constructor(directory, options) {
    this.#directory = directory;
    this.#options = options;
  }

  get isServing() {
    return this.#process?.isRunning === true;
  }

  /** @returns {Promise<string[]>} errors */
  async serve(project) {
    await this.#start({ project, classes: this.#copy(project) });
    return [];
  }

  async stop() {
    await this.#process?.stop();
  }

  /** The next build empties the folder of classes. The last good worker's copy stays. */
  #copy({ classes }) {
    const copy = [`${classes}-1`, `${classes}-2`].find((folder) => folder !== this.#good?.classes);
    rmSync(copy, { recursive: true, force: true });
    cpSync(classes, copy, { recursive: true });
    return copy;
  }

  async #start(worker) {
    const turn = ++this.#turn;
    await this.stop();
    if (turn !== this.#turn) return;
    this.#process = new KeptProcess({
      name: "the JVM",
      command: this.#command(worker),
      cwd: this.#directory,
      ports: [this.#options.port, this.#options.debugPort].filter((port) => port !== undefined),
      isReady: (line) => READY.test(line),
      onLine: (line) => this.#read(line, worker),
      say: (text) => this.#say(text),
    });
    this.#process.onRefused = () => this.#refused(worker);
    await this.#process.start();
  }

  #command({ project, classes }) {
    const { debugPort, port, wrangler } = this.#options;
    const debug = debugPort ? [`-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:${debugPort}`] : [];
    const where = ["--project", this.#directory, "--state", join(this.#directory, ".wrangler/jvm"), "--port", String(port)];
    return [java(), ...debug, "-cp", classPath(project, classes), MAIN, ...where, ...wrangler];
  }

  #read(line, worker) {
    if (READY.test(line)) this.#good = worker;
    console.log(line);
  }

  #refused(worker) {
    const hasGood = this.#good !== undefined && this.#good !== worker;
    this.#say(`the JVM did not start: ${hasGood ? "the last good worker goes on" : "waiting for a change"}`);
    if (hasGood) this.#start(this.#good);
  }

  #say(text) {
    console.log(`${this.#options.project}: ${text}`);
  }
}

/** samovar-testing brings the JVM runtime; the resident's classes are newer than Maven's. */
function classPath({ testClassPath, mavenClasses }, classes) {
  return testClassPath.split(":").map((element) => (element === mavenClasses ? classes : element)).join(":");
}
