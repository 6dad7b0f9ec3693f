import { readdirSync } from "node:fs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DevSession } from "./dev-session.mjs";
import { parseOptions } from "./dev-options.mjs";

// ./dev <project>: build, serve, and do both again on each change. The script `dev` at the root starts this.
const root = process.cwd();
const handlers = join(root, "handlers");
const projects = readdirSync(handlers).filter((name) => existsSync(join(handlers, name, "pom.xml"))).sort();

const options = parseOptions(process.argv.slice(2), projects);
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}

let ending = false;
const session = new DevSession(root, join(handlers, options.project), options);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
endWithParent();
await session.run((code) => end(code));


async function end(code) {
  if (ending) return;
  ending = true;
  await session.stop();
  process.exit(code);
}

/** A shell that was killed tells nobody; its child gets another parent. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(0), 500).unref();
}
