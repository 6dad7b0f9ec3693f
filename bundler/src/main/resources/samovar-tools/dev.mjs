import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DevSession } from "./dev-session.mjs";
import { parseOptions } from "./dev-options.mjs";

// ./dev <project>: build, serve, and do both again on each change. The script `dev` at the root starts this.
// In a folder that is one project by itself, after a first `mvn package`: .node/node/node .samovar/dev.mjs .
const root = process.cwd();
const handlers = join(root, "handlers");
const projects = existsSync(handlers) ? projectsIn(handlers) : ["."];

const options = parseOptions(process.argv.slice(2), projects);
if (typeof options === "string") {
  console.error(options);
  process.exit(2);
}

let ending = false;
const session = new DevSession(root, options.project === "." ? root : join(handlers, options.project), options);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
endWithParent();
// Not the project's fault but one of these tools: the server goes on.
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => console.error(error));
await session.run();


function projectsIn(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "pom.xml"))).sort();
}

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
