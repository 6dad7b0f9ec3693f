import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dependencies } from "./dependencies.mjs";
import { advisoriesOf } from "./osv.mjs";
import { isAffected } from "./versions.mjs";

// Known faults of what the build depends on, Maven's and npm's. The data is in advisories.json, so that the check needs no network.
//   .node/node/node .ci/advisories/advisories.mjs check              what mvn verify runs (e2e, AdvisoriesTest)
//   .node/node/node .ci/advisories/advisories.mjs refresh            ask osv.dev and replace advisories.json
// Options: --root <folder>, --data <file>, --api <address of OSV's API>
const here = dirname(fileURLToPath(import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const options = { root: resolve(here, "../.."), data: join(here, "advisories.json"), api: "https://api.osv.dev" };
for (let i = 0; i < rest.length; i += 2) options[rest[i].replace(/^--/, "")] = rest[i + 1];

try {
  if (command === "check") check();
  else if (command === "refresh") await refresh();
  else throw new Error("usage: advisories.mjs check | refresh [--root folder] [--data file] [--api address]");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function check() {
  const { advisories, accepted = {} } = JSON.parse(readFileSync(options.data, "utf8"));
  const all = dependencies(options.root);
  const found = all.flatMap((dependency) => faultsOf(dependency, advisories).map((advisory) => ({ dependency, advisory })));
  const open = found.filter(({ advisory }) => !accepted[advisory.id]);
  for (const { dependency, advisory } of open) console.error(line(dependency, advisory));
  for (const { dependency, advisory } of found.filter((each) => !open.includes(each))) {
    console.log(`accepted: ${line(dependency, advisory)} (${accepted[advisory.id]})`);
  }
  if (open.length > 0) throw new Error(`${open.length} known faults. Take a fixed version, or say in "accepted" of advisories.json why it does not matter.`);
  console.log(`${all.length} dependencies, none with a fault among the ${advisories.length} that advisories.json has.`);
}

function faultsOf({ ecosystem, name, version }, advisories) {
  return advisories.filter((each) => each.ecosystem === ecosystem && each.name === name && isAffected(version, each.ranges));
}

function line({ name, version, from }, { id, aliases, ranges, summary }) {
  const fixed = ranges.map(([, fix]) => fix).filter(Boolean);
  const names = [id, ...aliases.filter((alias) => alias.startsWith("CVE-") && alias !== id)].join(", ");
  return `${from}: ${name} ${version}: ${names}: ${summary}${fixed.length > 0 ? `; fixed in ${fixed.join(", ")}` : ""}`;
}

/** What was accepted stays; an advisory that OSV does not have (yet) stays too, where it was written by hand. */
async function refresh() {
  const before = JSON.parse(readFileSync(options.data, "utf8"));
  const packages = [...new Map(dependencies(options.root).map(({ ecosystem, name }) => [`${ecosystem} ${name}`, { ecosystem, name }])).values()];
  const fetched = await advisoriesOf(options.api, packages);
  const names = new Set(fetched.flatMap(({ id, aliases, name }) => [id, ...aliases].map((each) => `${each} ${name}`)));
  const byHand = before.advisories.filter(({ id, source, name }) => source && !names.has(`${id} ${name}`));
  const advisories = [...byHand, ...fetched].sort((a, b) => `${a.name} ${a.id}`.localeCompare(`${b.name} ${b.id}`));
  const refreshed = new Date().toISOString().slice(0, 10);
  writeFileSync(options.data, JSON.stringify({ ...before, refreshed, advisories }, null, 1) + "\n");
  console.log(`${advisories.length} advisories of ${packages.length} packages`);
}
