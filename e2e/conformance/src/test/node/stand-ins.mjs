import { setTimeout } from "node:timers/promises";

/** The world: each answers once, as a worker must not ask twice. */
export class StandIns {
  #asked = [];
  #Response;
  #answers;

  constructor(Response) {
    this.#Response = Response;
    this.reset();
  }

  /** All may be asked again. */
  reset() {
    const { text, json } = { text: (body) => this.#text(body), json: (body) => this.#json(body) };
    this.#asked = [];
    this.#answers = new Map([
      ["GET https://cloudflare.com/", () => text("cloudflare!")],
      ["GET https://miniflare.mocks/delay", () => setTimeout(10_000).then(() => text("late"))],
      ["GET https://jsonplaceholder.typicode.com/todos/1", () => json({ userId: 1, id: 1, title: "delectus aut autem", completed: false })],
      ["GET https://packed.example/a", () => this.#packed()],
      ["GET https://odd.example//a", () => new this.#Response("odd", { status: 299, headers: { "x-odd": "1", "content-type": "text/odd" } })],
    ]);
  }

  answer(request) {
    const asked = `${request.method} ${request.url}`;
    const answer = this.#answers.get(asked);
    this.#asked.push(asked);
    this.#answers.delete(asked);
    return answer ? answer() : new this.#Response("nobody is there", { status: 502 });
  }

  async remote(request) {
    this.#asked.push(`remote ${request.method} ${request.url} ${request.headers.get("x-passed-on") ?? ""} ${request.headers.has("x-passed-on") ? request.cf?.country : ""}`.trim());
    return this.#text("hello world");
  }

  get asked() {
    return this.#asked;
  }

  #text(body) {
    return new this.#Response(body, { headers: { "content-type": "text/plain" } });
  }

  #json(body) {
    return new this.#Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
  }

  #packed() {
    return new this.#Response("packed ".repeat(1000), { headers: { "content-encoding": "gzip", "content-type": "text/plain" } });
  }
}
