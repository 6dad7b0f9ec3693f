import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

/** What Java calls. */
export class Scripted extends WorkerEntrypoint {
  rename(account, owner) {
    return { ...account, owner: `${account.owner}${owner}`, closed: new Date(0) };
  }
  big(number) {
    return number;
  }
  maybe(present) {
    return present ? "here" : undefined;
  }
  grouped(numbers) {
    return { ...Object.groupBy(numbers, (one) => (one % 2 === 0 ? "even" : "odd")) };
  }
  bytes(bytes) {
    return new Uint8Array([...bytes, 6]);
  }
  async upper(stream) {
    const text = await new Response(stream).text();
    return new Response(text.toUpperCase()).body;
  }
  fail(message) {
    throw new RangeError(message);
  }
  map() {
    return new Map([["a", 1]]);
  }
  function() {
    return () => "called";
  }
  broken() {
    return { id: "one", owner: "x", rate: 1 };
  }
  /** Sends back what comes, in capital letters. */
  async connect(socket) {
    const text = await new Response(socket.readable).text();
    const writer = socket.writable.getWriter();
    await writer.write(new TextEncoder().encode(text.toUpperCase()));
    await writer.close();
  }
  bytesForText() {
    return new Uint8Array(1);
  }
}

/** Stands in for a dispatch namespace: tells what it was asked. */
export class Tenants extends WorkerEntrypoint {
  get(...args) {
    return new Tenant(JSON.stringify(args));
  }
}

class Tenant extends RpcTarget {
  #asked;
  constructor(asked) {
    super();
    this.#asked = asked;
  }
  fetch(url, init) {
    return new Response(`${this.#asked} ${init.method} ${url}`);
  }
}

/** Calls Java: /<method>?<arguments as JSON> */
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const method = url.pathname.slice(1);
    const bigger = (key, value) => (typeof value === "bigint" ? `${value}n` : value);
    try {
      const args = method === "reversed" ? [new Uint8Array([1, 2])] : method === "find" && url.search === "?map" ? [new Map()] : JSON.parse(decodeURIComponent(url.search.slice(1)));
      const result = await env.BANK[method](...args);
      return new Response(result === undefined ? "undefined" : result instanceof Uint8Array ? `bytes ${result}` : JSON.stringify(result, bigger));
    } catch (error) {
      return new Response(`${error.name}: ${error.message}`);
    }
  },
};
