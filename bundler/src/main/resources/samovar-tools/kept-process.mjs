import { startGuarded } from "./guarded.mjs";
import { portFault } from "./ports.mjs";

const PORT_MILLIS = 1000;
/** A server that ended sooner than this after it was ready may do so again. */
const SHORT_LIFE_MILLIS = 5000;
const PAUSE_MILLIS = 2000;

/**
 * A server's process, which is started when its ports are free, and again when it ends by itself after it was ready. One that
 * ends before it is ready is not: what it said has to be corrected first.
 */
export class KeptProcess {
  /** Called when it ended before it was ready. */
  onRefused = () => {};
  #what;
  #running;
  #isReady = false;
  #startedAt = 0;
  /** Counts what was wanted of it: what waits looks whether it is still wanted. */
  #turn = 0;

  /**
   * @param {{
   *   name: string, command: string[], cwd: string, env?: Record<string, string>, ports: number[],
   *   isReady: (line: string) => boolean, onLine: (line: string) => void, say: (text: string) => void,
   * }} what
   */
  constructor(what) {
    this.#what = what;
  }

  get isRunning() {
    return this.#running !== undefined;
  }

  get isReady() {
    return this.#isReady;
  }

  /** Returns when it was started, or waits for a port. */
  async start() {
    const turn = ++this.#turn;
    const fault = await this.#portFault();
    if (turn !== this.#turn) return;
    if (fault === undefined) this.#run(turn);
    else this.#waitForPorts(turn, fault);
  }

  /** End it; it is started again as if it had ended by itself. */
  restart() {
    this.#running?.stop();
  }

  async stop() {
    this.#turn++;
    const running = this.#running;
    this.#running = undefined;
    this.#isReady = false;
    await running?.stop();
  }

  /** Says a fault once. */
  #waitForPorts(turn, fault, said) {
    if (fault !== said) this.#what.say(fault);
    setTimeout(async () => {
      const now = await this.#portFault();
      if (turn !== this.#turn) return;
      if (now === undefined) this.#run(turn);
      else this.#waitForPorts(turn, now, fault);
    }, PORT_MILLIS);
  }

  async #portFault() {
    for (const port of this.#what.ports) {
      const fault = await portFault(port);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  #run(turn) {
    const { command, cwd, env, isReady, onLine } = this.#what;
    this.#startedAt = performance.now();
    this.#isReady = false;
    const started = startGuarded(command, {
      cwd,
      env,
      onLine: (line) => {
        if (this.#running === started && isReady(line)) this.#isReady = true;
        onLine(line);
      },
    });
    this.#running = started;
    started.exited.then((code) => this.#ended(turn, code));
  }

  #ended(turn, code) {
    if (turn !== this.#turn) return;
    const wasReady = this.#isReady;
    this.#running = undefined;
    this.#isReady = false;
    if (!wasReady) {
      this.onRefused();
      return;
    }
    this.#what.say(`${this.#what.name} ended (exit ${code}): it is started again`);
    const pause = performance.now() - this.#startedAt < SHORT_LIFE_MILLIS ? PAUSE_MILLIS : 0;
    setTimeout(() => turn === this.#turn && this.start(), pause);
  }
}
