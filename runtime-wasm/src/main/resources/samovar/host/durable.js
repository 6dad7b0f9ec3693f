/**
 * Durable Objects whose code is Java.
 *
 *     import { durableObject } from "./host/durable.js";
 *     export class Counter extends durableObject(dispatch, "Counter", ["fetch", "alarm"]) {}
 */
import { DurableObject } from "cloudflare:workers";

/** What the platform calls on an object, as the event that Java knows. */
const METHODS = {
  fetch: (self, request) => run(self, "durable.fetch", { state: self.ctx, request }),
  alarm: (self, info) => run(self, "durable.alarm", { info }),
  webSocketMessage: (self, socket, message) => run(self, "durable.message", { state: self.ctx, socket, message }),
  webSocketClose: (self, socket, code, reason, wasClean) => run(self, "durable.close", { state: self.ctx, socket, code, reason, wasClean }),
  webSocketError: (self, socket, error) => run(self, "durable.error", { state: self.ctx, socket, error }),
  samovarCall: (self, call) => run(self, "durable.call", { call }),
};

let run;

/** A class with those methods; the platform looks at what there is. */
export function durableObject(dispatch, name, methods) {
  const type = class extends Hosted {
    constructor(ctx, env) {
      super(ctx, env, dispatch, name);
    }
  };
  for (const method of methods) {
    const call = METHODS[method];
    type.prototype[method] = function (...args) {
      return call(this, ...args);
    };
  }
  return type;
}

/** An object with the Java object behind it, which belongs to one instance of the Java program. */
class Hosted extends DurableObject {
  #dispatch;
  #name;
  #java = null;
  #running = 0;

  static {
    run = (self, event, subject) => self.#run(event, subject);
  }

  constructor(ctx, env, dispatch, name) {
    super(ctx, env);
    this.#dispatch = dispatch;
    this.#name = name;
    // Java's constructor may wait; no event comes before it is done.
    ctx.blockConcurrencyWhile(() => this.#create());
  }

  async #create() {
    if (this.#java && !this.#java.instance.broken) return;
    const instance = this.#dispatch.instance();
    const handle = await this.#enter(instance, "durable.create", { name: this.#name });
    this.#java = { instance, handle };
  }

  async #run(event, subject) {
    if (this.#java.instance.broken) await this.#replace();
    const { instance, handle } = this.#java;
    this.#running++;
    try {
      return await this.#enter(instance, event, { ...subject, handle });
    } finally {
      this.#running--;
    }
  }

  #enter(instance, event, subject) {
    return this.#dispatch.on(instance, event, subject, this.env, this.ctx);
  }

  /**
   * After a trap the instance is not to be trusted: the object is made anew on a fresh one, from what it has stored. While
   * other events still run on the old one there would be two of it: then the platform has to reset it.
   */
  #replace() {
    if (this.#running > 0) this.ctx.abort("The Java program was replaced after a fault; the object starts again from its storage");
    return this.ctx.blockConcurrencyWhile(() => this.#create());
  }
}
