import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";

const LISTENING = "0A";

/**
 * Whether a port of this machine is taken, and by which process.
 * @param {number} port 0 for any
 * @returns {Promise<string | undefined>} none if it is free
 */
export async function portFault(port) {
  if (port === 0 || (await isFree(port))) return undefined;
  const owner = ownerOf(port);
  return `Port ${port} is in use${owner ? ` by ${owner}` : ""}. End that, or start ./dev with another --port. It waits for the port.`;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code }) => resolve(code !== "EADDRINUSE"));
    server.listen({ port, host: "127.0.0.1" }, () => server.close(() => resolve(true)));
  });
}

/** On Linux, of a process of the same user: its number and its command. */
function ownerOf(port) {
  try {
    const sockets = new Set(["tcp", "tcp6"].flatMap((table) => listenersOn(port, `/proc/net/${table}`)).map((inode) => `socket:[${inode}]`));
    const pid = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).find((name) => filesOf(name).some((file) => sockets.has(file)));
    return pid && `process ${pid} (${readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, 3).join(" ").trim()})`;
  } catch {
    return undefined;
  }
}

/** @see https://www.kernel.org/doc/Documentation/networking/proc_net_tcp.txt */
function listenersOn(port, table) {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const rows = readFileSync(table, "utf8").split("\n").map((line) => line.trim().split(/\s+/));
  return rows.filter(([, local, , state]) => state === LISTENING && local.endsWith(`:${hex}`)).map((row) => row[9]);
}

function filesOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return []; // of another user, or gone
  }
}
