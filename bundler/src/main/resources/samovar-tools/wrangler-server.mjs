import { join } from "node:path";
import { KeptProcess } from "./kept-process.mjs";
import { applyMigrations } from "./migrations.mjs";
import { places } from "./project.mjs";

const READY = '@@{"event":"DEV_SERVER_READY"';
/** What ./dev says itself, or the build has said: the table of modules, the steps of a reload. */
const NOISE = /^@@|Attaching additional modules|[┌├└│]|⎔|\[wrangler:info\] Ready on/;

const CRASHED = /The Workers runtime crashed/;

/** `wrangler dev` over target/worker; it watches that folder and reloads by itself. */
export class WranglerServer {
  #options;
  #state;
  #process;

  /**
   * @param {string} directory of the project; state is kept in its .wrangler, out of reach of `mvn clean`
   * @param {import("./dev-options.mjs").Options} options
   */
  constructor(directory, options) {
    this.#options = options;
    this.#state = join(directory, ".wrangler/state");
  }

  get isServing() {
    return this.#process?.isRunning === true;
  }

  /** @returns {Promise<string[]>} errors */
  async serve(project) {
    const { worker } = places(project);
    const databases = project.databases;
    const args = environmentArgument(this.#options.wrangler);
    const errors = await applyMigrations({ worker, state: this.#state, databases, args }, (text) => this.#say(text));
    if (errors.length === 0 && !this.isServing) await this.#start(worker, project.root);
    return errors;
  }

  async stop() {
    await this.#process?.stop();
  }

  async #start(worker, root) {
    await this.stop();
    const { port, wrangler } = this.#options;
    this.#process = new KeptProcess({
      name: "wrangler",
      command: ["wrangler", "dev", "-c", "wrangler.toml", "--port", String(port), "--persist-to", this.#state, ...wrangler],
      cwd: worker,
      env: { WRANGLER_REGISTRY_PATH: join(root, ".samovar/registry"), ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
      ports: [port],
      isReady: (line) => line.startsWith(READY),
      onLine: (line) => this.#read(line),
      say: (text) => this.#say(text),
    });
    this.#process.onRefused = () => this.#say("wrangler did not start: waiting for a change");
    await this.#process.start();
  }

  /** After a crash of workerd wrangler starts another, but holds the requests back for ever: it has to start again itself. */
  #read(line) {
    if (CRASHED.test(line)) this.#process.restart();
    if (line.startsWith(READY)) this.#say(`http://localhost:${JSON.parse(line.slice(2)).port}`);
    else if (line.includes("Local server updated and ready")) this.#say("reloaded");
    else if (!NOISE.test(line)) console.log(line);
  }

  #say(text) {
    console.log(`${this.#options.project}: ${text}`);
  }
}

/** `--env staging` chooses the databases too. */
function environmentArgument(args) {
  const at = args.findIndex((arg) => arg === "--env" || arg === "-e");
  if (at >= 0) return args.slice(at, at + 2);
  return args.filter((arg) => arg.startsWith("--env="));
}
