// One workerd process with all contenders, each on a port of its own that no proxy stands before.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, Miniflare, convertV4MiniflareOptions } from "./toolchain.mjs";

const MEMORY = "/dev/shm";

/**
 * @param fill makes the tables of a contender's database; none for a database that no row asks
 * @param inspected whether V8's inspector listens
 */
export async function start(contenders, { fill, inspected = false } = {}) {
  const workers = contenders.map(({ modules }, i) => ({
    name: `contender-${i}`,
    modules,
    compatibilityDate: COMPATIBILITY_DATE,
    compatibilityFlags: COMPATIBILITY_FLAGS,
    d1Databases: { DB: `db-${i}` },
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  }));
  const miniflare = inMemory(() => new Miniflare(convertV4MiniflareOptions({ workers, ...(inspected && { inspectorPort: 0 }) })));
  await miniflare.ready;
  const inspector = inspected ? await miniflare.getInspectorURL() : undefined;
  const servers = [];
  for (const [i, { name }] of contenders.entries()) {
    if (fill !== undefined) {
      await fill(await miniflare.getD1Database("DB", `contender-${i}`));
    }
    const { origin } = await miniflare.unsafeGetDirectURL(`contender-${i}`);
    servers.push({ name, url: origin, inspector: inspector && new URL(`/core:user:contender-${i}`, inspector).href });
  }
  return { servers, pid: await workerdPid(), stop: () => miniflare.dispose() };
}

/** D1's simulator writes with each statement, even one that reads: on a disk those rows would be the disk's. */
function inMemory(make) {
  const before = process.env.TMPDIR;
  if (existsSync(MEMORY)) {
    process.env.TMPDIR = MEMORY;
  }
  try {
    return make();
  } finally {
    if (before === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = before;
    }
  }
}

/** The child of this process that is workerd; the youngest, if there are others. */
async function workerdPid() {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
  for (const pid of children.trim().split(" ").reverse()) {
    if ((await readFile(`/proc/${pid}/comm`, "utf8")).trim() === "workerd") {
      return Number(pid);
    }
  }
  throw new Error("No workerd among the children of this process");
}
