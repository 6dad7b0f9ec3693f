// Memory of a workerd that serves one contender alone, after the first and after the last of many requests. What is resident
// grows as V8 lets its heap grow, with all contenders; a leak is what is still reachable after a garbage collection.
import { load } from "./generator.mjs";
import { Inspector } from "./inspector.mjs";
import { quiet, residentMib } from "./process.mjs";
import { start } from "./server.mjs";

const MIB = 1024 * 1024;

export async function growth(contenders, row) {
  const measured = [];
  for (const contender of contenders) {
    const server = await start([contender], { inspected: true });
    try {
      measured.push({ name: contender.name, ...await growthOf(server, row) });
    } finally {
      await server.stop();
    }
  }
  return measured;
}

async function growthOf({ servers: [server], pid }, row) {
  const inspector = await Inspector.of(server);
  const first = await after(row.first, server, row);
  const heapFirst = await inspector.heapBytes();
  const last = await after(row.last - row.first, server, row);
  const heapLast = await inspector.heapBytes();
  inspector.close();
  return {
    residentFirstMib: first, residentLastMib: last,
    heapFirstMib: heapFirst / MIB, heapLastMib: heapLast / MIB, grownKib: (heapLast - heapFirst) / 1024,
  };

  async function after(requests) {
    // In windows of a second, since the generator takes seconds, not requests.
    for (let count = 0; count < requests;) {
      const result = await load(server.url + row.path, { connections: row.connections ?? 32, seconds: 1 });
      if (result.failures > 0) {
        throw new Error(`${row.id}: ${result.failures} not 2xx or not at all`);
      }
      count += result.count;
    }
    await quiet(pid);
    return residentMib(pid);
  }
}
