import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleWorker } from "./bundle-worker.mjs";
import { describe } from "./describe.mjs";
import { JvmServer } from "./jvm-server.mjs";
import { messagesOf } from "./problems.mjs";
import { Resident } from "./resident.mjs";
import { sessionFolder } from "./session-folder.mjs";
import { watchProject } from "./watch.mjs";
import { WranglerServer } from "./wrangler-server.mjs";

/** Which part of a build a changed file asks for; each includes those after it. */
const STEPS = ["describe", "java", "bundle"];

/** One ./dev: builds, one after the other, of one project, and the server over the last that went well. */
export class DevSession {
  #root;
  #directory;
  #options;
  /** What it builds into: another ./dev on the project has another one. */
  #folder;
  #server;
  #resident;
  #project;
  #wanted = "describe";
  #changed = [];
  #isBuilding = false;
  /** The step at which the last build failed: the next one must not start after what is still broken. */
  #failed;

  /**
   * @param {string} root of the repository
   * @param {string} directory of the project
   * @param {import("./dev-options.mjs").Options} options
   */
  constructor(root, directory, options) {
    this.#root = root;
    this.#directory = directory;
    this.#options = options;
    this.#folder = sessionFolder(directory, options.jvm ? "jvm" : options.target);
    this.#server = options.jvm ? new JvmServer(directory, options) : new WranglerServer(directory, options);
  }

  /** Until it is stopped: no fault of the project ends it. */
  async run() {
    watchProject(this.#directory, (paths) => this.#note(paths));
    await this.#buildAll();
  }

  async stop() {
    this.#resident?.stop();
    await this.#server.stop();
  }

  #note(paths) {
    const relevant = paths.filter((path) => stepFor(path));
    for (const path of relevant) this.#wanted = earlier(this.#wanted, stepFor(path));
    this.#changed.push(...relevant);
    if (relevant.length > 0) this.#buildAll();
  }

  /** Until nothing is wanted: what changes during a build is built after it. */
  async #buildAll() {
    if (this.#isBuilding) return;
    this.#isBuilding = true;
    while (this.#wanted) {
      const step = this.#wanted;
      const changed = this.#changed.splice(0);
      this.#wanted = undefined;
      await this.#build(step, changed).catch((error) => this.#tell(messagesOf(error)));
    }
    this.#isBuilding = false;
  }

  async #build(step, changed) {
    const start = performance.now();
    this.#say(changed.length > 0 ? `${changed.join(", ")} changed` : "building");
    const errors = await this.#steps(step).catch(messagesOf);
    if (errors.length === 0) {
      this.#say(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      this.#tell(await this.#server.serve(this.#project));
      return;
    }
    this.#tell(errors);
    this.#say(this.#server.isServing ? "not built: the last good worker goes on" : "not built: waiting for a change");
  }

  #tell(errors) {
    errors.forEach((line) => console.error(line));
  }

  async #steps(step) {
    const from = this.#isDescribed() ? earlier(this.#failed, step) : "describe";
    for (const [name, run] of this.#stepsFrom(from)) {
      this.#failed = name;
      const errors = await run();
      if (errors.length > 0) return errors;
    }
    this.#failed = undefined;
    return [];
  }

  /** `mvn clean` takes the description away, and what it names. */
  #isDescribed() {
    return this.#project !== undefined && existsSync(this.#project.file);
  }

  #stepsFrom(step) {
    const all = [
      ["describe", () => this.#describe()],
      ["java", () => this.#java()],
      ["bundle", () => this.#bundle()],
    ];
    return all.slice(STEPS.indexOf(step));
  }

  async #describe() {
    this.#say("Maven compiles what it depends on");
    const { settings, file, errors } = await describe({
      root: this.#root,
      directory: this.#directory,
      target: this.#options.target,
      folder: this.#folder,
    });
    if (errors.length > 0) return errors;
    this.#resident?.stop();
    this.#resident = new Resident(settings, file);
    this.#project = {
      ...settings,
      file,
      directory: settings.project,
      build: this.#folder,
      generated: join(settings.classes, "../generated"),
    };
    return [];
  }

  #java() {
    if (!this.#resident.isAlive) this.#resident = new Resident(this.#project, this.#project.file);
    return this.#resident.build(this.#options.jvm ? "compile" : "link");
  }

  /** The JVM runs the classes as they are. Optimising takes longer than all else together, and is left to the build. */
  async #bundle() {
    if (this.#options.jvm) return [];
    const { warnings, databases } = await bundleWorker({ ...this.#project, optimize: "false" });
    for (const warning of warnings) console.error(`warning: ${warning}`);
    this.#project.databases = databases;
    return [];
  }

  #say(text) {
    console.log(`${this.#options.project}: ${text}`);
  }
}

/** @returns {string | undefined} none for files that are not built */
export function stepFor(path) {
  if (path === "pom.xml") return "describe";
  if (path.startsWith("src/test/")) return undefined;
  return path.startsWith("src/") ? "java" : "bundle";
}

function earlier(a, b) {
  if (!a || !b) return a ?? b;
  return STEPS.indexOf(a) < STEPS.indexOf(b) ? a : b;
}
