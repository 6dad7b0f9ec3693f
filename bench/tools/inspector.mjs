// V8's inspector of one worker in workerd.

export class Inspector {
  #socket;
  #url;
  #answers = new Map();
  #last = 0;

  static async of({ inspector, url }) {
    const socket = new WebSocket(inspector);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error(`No inspector at ${inspector}`));
    });
    return new Inspector(socket, url);
  }

  constructor(socket, url) {
    this.#socket = socket;
    this.#url = url;
    socket.onmessage = ({ data }) => this.#take(JSON.parse(data));
  }

  send(method, params = {}) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Bytes that are reachable, of V8's heap (Wasm GC's objects are in it) and of the buffers that it holds. */
  async heapBytes() {
    await this.send("HeapProfiler.enable");
    const collected = this.send("HeapProfiler.collectGarbage");
    // workerd does what was posted to an isolate when it next runs it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await (await fetch(this.#url)).arrayBuffer();
    await collected;
    const { usedSize, backingStorageSize } = await this.send("Runtime.getHeapUsage");
    return usedSize + backingStorageSize;
  }

  close() {
    this.#socket.close();
  }

  #take({ id, result, error }) {
    const answer = this.#answers.get(id);
    this.#answers.delete(id);
    if (error !== undefined) {
      answer?.reject(new Error(error.message));
      return;
    }
    answer?.resolve(result);
  }
}
