// Many requests that wait at the same time: what the slowest sees, and the memory that one costs while it waits.
import { once } from "node:events";
import { connect } from "node:net";
import { Inspector } from "./inspector.mjs";
import { quiet, residentMib } from "./process.mjs";
import { start } from "./server.mjs";
import { median } from "./statistics.mjs";

const ALL_HAVE_COME_MS = 2_000;
/** Enough for the code to be there; more would leave V8 with free memory that hides what the waiting takes. */
const WARM_UPS = 30;

/** @param times of all contenders in one workerd; the memory is of a process for each */
export async function suspended(times, contenders, row, { rounds }) {
  const measured = [];
  for (const [i, contender] of contenders.entries()) {
    const taken = [];
    for (let round = 0; round < Math.min(3, rounds); round++) {
      taken.push(await memory(contender, row));
    }
    const { name, p50, p99, p99Ratios, p99RatioSpreads, spread } = times[i];
    const of = (field) => median(taken.map((one) => one[field]));
    measured.push({ name, p50, p99, p99Ratios, p99RatioSpreads, spread, heapKibEach: of("heapKibEach"), residentKibEach: of("residentKibEach") });
  }
  return measured;
}

/** Of a fresh process: memory that was once resident stays so. Connections with their buffers and compiled code are there before. */
async function memory(contender, row) {
  const { servers: [server], pid, stop } = await start([contender], { inspected: true });
  const inspector = await Inspector.of(server);
  const { hostname, port } = new URL(server.url);
  const sockets = await Promise.all(Array.from({ length: row.connections }, () => connected(hostname, port)));
  try {
    for (let i = 0; i < WARM_UPS; i++) {
      await Promise.all(sockets.slice(0, 10).map((socket) => answered(socket, row.hardly)));
    }
    await quiet(pid);
    const heap = await inspector.heapBytes();
    const resident = await residentMib(pid);
    const answers = Promise.all(sockets.map((socket) => answered(socket, row.waiting)));
    await new Promise((resolve) => setTimeout(resolve, ALL_HAVE_COME_MS));
    const residentWaiting = await residentMib(pid);
    const heapWaiting = await inspector.heapBytes();
    await answers;
    return {
      heapKibEach: (heapWaiting - heap) / 1024 / row.connections,
      residentKibEach: ((residentWaiting - resident) * 1024) / row.connections,
    };
  } finally {
    sockets.forEach((socket) => socket.destroy());
    inspector.close();
    await stop();
  }
}

async function connected(host, port) {
  const socket = connect({ host, port });
  await once(socket, "connect");
  return socket;
}

async function answered(socket, path) {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${socket.remoteAddress}\r\n\r\n`);
  const [answer] = await once(socket, "data");
  if (!String(answer).startsWith("HTTP/1.1 200 ")) {
    throw new Error(`${path}: ${answer}`);
  }
}
