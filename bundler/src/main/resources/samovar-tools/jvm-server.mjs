import { join } from "node:path";
import { startGuarded } from "./guarded.mjs";
import { java } from "./resident.mjs";

const MAIN = "dev.samovar.jvm.Main";

/** The same project on a JVM, started anew after each build. */
export class JvmServer {
  onEnd = (_code) => {};
  #directory;
  #options;
  #process;

  /**
   * @param {string} directory of the project
   * @param {import("./dev-options.mjs").Options} options
   */
  constructor(directory, options) {
    this.#directory = directory;
    this.#options = options;
  }

  get isServing() {
    return this.#process !== undefined;
  }

  /** @returns {Promise<string[]>} errors */
  async serve(project) {
    await this.stop();
    const { debugPort, port, wrangler } = this.#options;
    const debug = debugPort ? [`-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:${debugPort}`] : [];
    const where = ["--project", this.#directory, "--state", join(this.#directory, ".wrangler/jvm"), "--port", String(port)];
    const command = [java(), ...debug, "-cp", classPath(project), MAIN, ...where, ...wrangler];
    const started = startGuarded(command, { cwd: this.#directory, onLine: (line) => console.log(line) });
    this.#process = started;
    started.exited.then((code) => {
      if (this.#process === started) this.onEnd(code);
    });
    return [];
  }

  async stop() {
    const running = this.#process;
    this.#process = undefined;
    await running?.stop();
  }
}

/** samovar-testing brings the JVM runtime; the resident's classes are newer than Maven's. */
function classPath({ testClassPath, mavenClasses, classes }) {
  return testClassPath.split(":").map((element) => (element === mavenClasses ? classes : element)).join(":");
}
