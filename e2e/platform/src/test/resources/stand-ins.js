// Behind the worker's own code in the test's copy of worker.js: what the bindings that are always on Cloudflare are
// called with comes back in their answers, so that the tests see exactly what crosses.
import { WorkerEntrypoint as SamovarEntrypoint } from "cloudflare:workers";

const samovarStream = (chunks) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
    type: "bytes",
  });

export class AiStandIn extends SamovarEntrypoint {
  run(model, inputs, options) {
    if (model === "failing") throw new Error("5007: No such model failing");
    if (model === "image") return samovarStream([new Uint8Array([137, 80, 78, 71, 0, 255])]);
    const seen = JSON.stringify([model, inputs, options]);
    if (!inputs.stream) return { response: seen, usage: { total_tokens: 1 } };
    const events = [{ response: "a" }, { response: seen }, { response: "größer" }].map((each) => `data: ${JSON.stringify(each)}\n\n`);
    // Cut in the middle of a letter.
    const bytes = new TextEncoder().encode(events.join("") + "data: [DONE]\n\n");
    const cut = bytes.indexOf(0xc3) + 1;
    return samovarStream([bytes.slice(0, cut), bytes.slice(cut)]);
  }
}

export class VectorizeStandIn extends SamovarEntrypoint {
  insert(...seen) {
    return { mutationId: "insert " + samovarSeen(seen) };
  }

  upsert(...seen) {
    return { mutationId: "upsert " + samovarSeen(seen) };
  }

  deleteByIds(...seen) {
    return { mutationId: "delete " + samovarSeen(seen) };
  }

  query(...seen) {
    return { count: 1, matches: [samovarMatch("query " + samovarSeen(seen))] };
  }

  queryById(...seen) {
    if (seen[0] === "missing") throw new Error("VECTOR_QUERY_ERROR (code = 40006): vector missing not found");
    return { count: 1, matches: [{ id: "by id " + samovarSeen(seen), score: 1 }] };
  }

  getByIds(...seen) {
    return [{ id: "get " + samovarSeen(seen), values: [0.5, 1], namespace: "books", metadata: { title: "Hamlet" } }];
  }

  describe() {
    return { vectorCount: 12345678901, dimensions: 3, processedUpToDatetime: 0, processedUpToMutation: "m" };
  }
}

const samovarMatch = (id) => ({ id, score: 0.125, values: [1, 0.1], namespace: "books", metadata: { title: "Hamlet", stars: 5 } });

// The type of an array of numbers is part of what crosses.
const samovarSeen = (seen) => JSON.stringify(seen, (name, value) => (value instanceof Float32Array ? ["f32", ...value] : value));

export class BrowserStandIn extends SamovarEntrypoint {
  quickAction(...seen) {
    if (!seen[1].url) return new Response('{"success":false}', { status: 422 });
    return new Response(samovarSeen(seen), { headers: { "content-type": "image/png" } });
  }

  acquire(...seen) {
    return { sessionId: samovarSeen(seen) };
  }

  listSessions(...seen) {
    return [{ sessionId: "a" + samovarSeen(seen), startTime: 1 }, { sessionId: "b", connectionId: "c" }];
  }
}

// In the place of ctx.container, which Docker would be needed for.
class SamovarContainer {
  running = false;
  calls = [];

  start(options) {
    if (this.running) throw new Error("start() cannot be called on a container that is already running.");
    this.running = true;
    this.calls.push(["start", options]);
  }

  async setInactivityTimeout(millis) {
    this.calls.push(["timeout", millis]);
  }

  signal(number) {
    this.calls.push(["signal", number]);
  }

  async destroy(error) {
    this.running = false;
    this.calls.push(["destroy", error instanceof Error, error.message]);
  }

  async monitor() {
    throw Object.assign(new Error("Container exited with unexpected exit code: 3"), { exitCode: 3 });
  }

  getTcpPort(port) {
    return { fetch: async (url, init) => new Response(JSON.stringify([port, String(url), init?.method, this.calls])) };
  }
}

export class BoxStandIn extends Box {
  constructor(ctx, env) {
    Object.defineProperty(ctx, "container", { value: new SamovarContainer() });
    super(ctx, env);
  }
}
