// Resident memory of a workerd that serves one contender alone, after the first and after the last of many requests.
import autocannon from "autocannon";
import { residentMib } from "./process.mjs";
import { start } from "./server.mjs";

export async function growth(contenders, row) {
  const measured = [];
  for (const contender of contenders) {
    const { servers: [{ name, url }], pid, stop } = await start([contender]);
    try {
      await requests(url + row.path, row.first);
      const first = await residentMib(pid);
      await requests(url + row.path, row.last - row.first);
      measured.push({ name, firstMib: first, lastMib: await residentMib(pid) });
    } finally {
      await stop();
    }
  }
  return measured;
}

async function requests(url, amount) {
  const { non2xx, errors } = await autocannon({ url, amount, connections: 32 });
  if (non2xx + errors > 0) {
    throw new Error(`${url}: ${non2xx} not 2xx, ${errors} errors`);
  }
}
