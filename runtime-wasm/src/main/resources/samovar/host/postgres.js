/**
 * PostgreSQL for Java: one connection over the socket of a Hyperdrive binding, spoken by the npm package postgres.
 *
 * Linked into workers that have such a binding, and found by Java under a symbol. Values cross as the texts that the
 * server reads and writes; what they mean is for Java to know, the same on each runtime. No promise rejects: a failure
 * is a packet, as a result is.
 */
import { EventEmitter } from "node:events";
import { Buffer } from "node:buffer";
import postgres from "postgres";

/** The types for which postgres has a parser or serializer of its own: here all of them are texts. */
const PARSED = [16, 17, 21, 23, 26, 114, 700, 701, 1082, 1114, 1184, 3802];
const TEXTS = { text: { to: 25, from: PARSED, serialize: (value) => value } };

/** What postgres says of its connection, without the address. */
const WORDS = {
  CONNECT_TIMEOUT: "the server did not answer in time",
  CONNECTION_CLOSED: "the connection was closed",
  CONNECTION_DESTROYED: "the connection was closed",
  CONNECTION_ENDED: "the connection was closed",
};

globalThis[Symbol.for("samovar.postgres")] = async (binding, timeoutMillis) => {
  const connection = new Connection(binding, timeoutMillis);
  return { connection, failure: await connection.connect() };
};

class Connection {
  #binding;
  #sql;
  #session;
  #socket;
  #gaveUp = false;

  constructor(binding, timeoutMillis) {
    const { host, port, user, password, database } = binding;
    this.#binding = binding;
    this.#sql = postgres({
      ...{ host, port, user, password, database, connect_timeout: timeoutMillis / 1000 },
      ...{ max: 1, ssl: false, fetch_types: false, no_subscribe: true, types: TEXTS, socket: () => this.#onlySocket() },
      ...{ idle_timeout: 0, max_lifetime: 0, keep_alive: 0, onnotice() {}, connection: { application_name: "samovar" } },
    });
  }

  get open() {
    return this.#session !== undefined && this.#socket.readyState === "open";
  }

  /** @returns nothing, or a packet of what went wrong */
  async connect() {
    try {
      this.#session = await this.#sql.reserve();
    } catch (error) {
      this.#socket?.destroy();
      return packet((out) => this.#failure(out, error));
    }
  }

  /** All are sent, whether or not one fails; what was after the first failure is not told. */
  async run(queries, patienceMillis) {
    if (!this.open) return packet((out) => this.#failure(out, { code: "CONNECTION_CLOSED" }));
    const timer = patienceMillis && setTimeout(() => this.#giveUp(), patienceMillis);
    const settled = await Promise.allSettled(queries.map((query) => this.#send(query)));
    clearTimeout(timer);
    return packet((out) => {
      for (const { value, reason } of settled) {
        if (reason) return this.#failure(out, reason);
        result(out, value);
      }
    });
  }

  /** Without a word to the server, which undoes what was not committed. */
  abandon() {
    this.#socket.destroy();
  }

  async close() {
    this.#session.release();
    await this.#sql.end({ timeout: 1 });
  }

  #send({ text, values, types, script }) {
    const given = values.map((value, index) => (types[index] ? this.#session.typed(value, types[index]) : value));
    return this.#session.unsafe(text, given, { prepare: !script, simple: script }).values();
  }

  /** Once closed it stays closed: a new one would be outside the transaction that the old one was in. */
  #onlySocket() {
    if (this.#socket) throw Object.assign(new Error(), { code: "CONNECTION_CLOSED" });
    return (this.#socket = new Socket(this.#binding.connect()));
  }

  #giveUp() {
    this.#gaveUp = true;
    this.#socket.destroy();
  }

  #failure(out, error) {
    const connecting = this.#session === undefined;
    const isServers = error instanceof postgres.PostgresError;
    out.number(0, connecting ? 1 : 0);
    out.text(isServers ? error.code : this.#state(connecting));
    out.text(this.#gaveUp ? "the server did not answer in time" : (WORDS[error.code] ?? String(error.message ?? error)));
    for (const part of ["detail", "hint", "table_name", "column_name", "constraint_name"]) out.text(error[part] ?? "");
  }

  /** SQLSTATE of what no server has said: cannot connect, query canceled, internal error, connection failure. */
  #state(connecting) {
    if (connecting) return "08001";
    if (this.#gaveUp) return "57014";
    return this.open ? "XX000" : "08006";
  }
}

/** A script's result may be a list of results: its rows are wanted by no one. */
function result(out, rows) {
  const columns = rows.columns ?? [];
  const lines = columns.length > 0 ? rows : [];
  out.number(1, columns.length, lines.length, rows.count ?? 0);
  out.text(rows.command ?? "");
  for (const { name, type } of columns) {
    out.text(name);
    out.number(type);
  }
  for (const line of lines) for (const cell of line) out.text(cell);
}

/** What Java's Packet reads: numbers, and all texts joined. */
function packet(fill) {
  const numbers = [];
  let texts = "";
  fill({
    number: (...values) => numbers.push(...values),
    text(value) {
      numbers.push(value === null ? -1 : value.length);
      texts += value ?? "";
    },
  });
  return { f: numbers, t: texts, b: null };
}

/** How the server's ReadyForQuery begins. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5]);

/** The platform's socket as postgres wants one. */
class Socket extends EventEmitter {
  readyState = "open";
  #raw;
  #writer;
  #reading;
  #tail = Buffer.alloc(0);

  constructor(raw) {
    super();
    this.#raw = raw;
    this.#writer = raw.writable.getWriter();
    for (const promise of [raw.opened, raw.closed, this.#writer.closed]) promise?.catch(() => {}); // reading fails as well
  }

  write(data, done) {
    this.#reading ??= this.#read(); // The server says nothing first, and now someone listens.
    this.#writer.write(data).then(done, (error) => this.#fail(error));
    return true;
  }

  end(data) {
    this.#writer.write(data).then(() => this.destroy(), () => this.destroy());
  }

  destroy() {
    if (this.readyState === "closed") return;
    this.readyState = "closed";
    this.#raw.close().catch(() => {});
    this.emit("close");
  }

  async #read() {
    try {
      for await (const { buffer, byteOffset, byteLength } of this.#raw.readable) {
        const data = Buffer.from(buffer, byteOffset, byteLength);
        this.emit("data", data);
        if (this.#tail) this.#lookForReady(data);
      }
      this.destroy();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** postgres 3.4.9 forgets who waits for a new connection if it has no query to send; when drained it looks again. */
  #lookForReady(data) {
    this.#tail = Buffer.concat([this.#tail, data]).subarray(-READY.length - 1);
    if (this.#tail.indexOf(READY) !== 0) return;
    this.#tail = null;
    this.emit("drain");
  }

  #fail(error) {
    if (this.readyState === "closed") return;
    this.emit("error", error);
    this.destroy();
  }
}
