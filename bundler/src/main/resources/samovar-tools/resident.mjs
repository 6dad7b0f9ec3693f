import { spawn } from "node:child_process";
import { totalmem } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const GIB = 2 ** 30;
// The first compilers of HotSpot only: the second ones cost more than they bring in builds of a second.
const JVM = ["-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", ...youngGeneration(), "-Xshare:auto"];
const MAIN = "dev.samovar.bundler.resident.Resident";

/** The java of the JDK that is set, or the one on the path. */
export function java() {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
}

/** A build makes 1.5 GB of garbage: few collections of much, where the JVM's own limit, a quarter of the memory, has room for it. */
function youngGeneration() {
  return totalmem() >= 4 * GIB ? ["-Xmn400m"] : [];
}

/** javac and TeaVM in a JVM that stays warm; it ends when this process does, as its stdin closes then. */
export class Resident {
  #child;
  #errors = [];
  #done = () => {};

  /**
   * @param {Record<string, string>} settings of the project
   * @param {string} file that holds them
   */
  constructor(settings, file) {
    this.#child = spawn(java(), [...JVM, "-cp", settings.toolClassPath, MAIN, file], { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#read(line));
    this.#child.on("error", (error) => this.#finish([`java could not be run: ${error.message}`]));
    this.#child.on("exit", (code) => this.#finish([`The resident compiler ended (${code}); the next change starts it again.`]));
    this.#child.stdin.on("error", () => {});
  }

  get isAlive() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /**
   * @param {"compile" | "link"} command javac only, or TeaVM after it
   * @returns {Promise<string[]>} the errors; none if all went well
   */
  build(command) {
    this.#errors = [];
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#child.stdin.write(`${command}\n`);
    });
  }

  stop() {
    this.#child.kill();
  }

  #read(line) {
    if (line === "@@built") this.#finish([]);
    else if (line === "@@failed") this.#finish(this.#errors);
    else this.#errors.push(line);
  }

  #finish(errors) {
    this.#done(errors);
    this.#done = () => {};
  }
}
