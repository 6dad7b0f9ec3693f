/** @typedef {{id: string, aliases: string[], ecosystem: string, name: string, ranges: [string, string | null][], summary: string}} Advisory */

const PACKAGES_A_QUERY = 500;

/**
 * Every advisory that OSV has of some packages, of whatever version, so that an older version is found too.
 * @param {string} api the address of OSV's API
 * @param {{ecosystem: string, name: string}[]} packages
 * @returns {Promise<Advisory[]>}
 * @see https://google.github.io/osv.dev/post-v1-querybatch/
 */
export async function advisoriesOf(api, packages) {
  const ids = new Set();
  for (let at = 0; at < packages.length; at += PACKAGES_A_QUERY) {
    for (const id of await idsOf(api, packages.slice(at, at + PACKAGES_A_QUERY))) ids.add(id);
  }
  const known = new Set(packages.map(({ ecosystem, name }) => `${ecosystem} ${name}`));
  const advisories = [];
  for (const id of [...ids].sort()) advisories.push(...fromOsv(await json(`${api}/v1/vulns/${encodeURIComponent(id)}`), known));
  return advisories;
}

/** A page of answers may name the next one. */
async function idsOf(api, packages) {
  const ids = [];
  let queries = packages.map(({ ecosystem, name }) => ({ package: { ecosystem, name } }));
  while (queries.length > 0) {
    const { results } = await json(`${api}/v1/querybatch`, { method: "POST", body: JSON.stringify({ queries }) });
    ids.push(...results.flatMap(({ vulns = [] }) => vulns.map(({ id }) => id)));
    queries = results.flatMap(({ next_page_token: token }, i) => (token ? [{ ...queries[i], page_token: token }] : []));
  }
  return ids;
}

async function json(url, init) {
  const response = await fetch(url, { ...init, headers: { "content-type": "application/json" } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${(await response.text()).slice(0, 200)}`);
  return response.json();
}

/**
 * @param {object} osv a vulnerability in OSV's format
 * @param {Set<string>} known `ecosystem name` of the packages that matter
 * @see https://ossf.github.io/osv-schema/
 */
export function fromOsv(osv, known) {
  if (osv.withdrawn) return [];
  return (osv.affected ?? [])
    .filter(({ package: { ecosystem, name } }) => known.has(`${ecosystem} ${name}`))
    .map(({ package: { ecosystem, name }, ranges = [] }) => ({
      id: osv.id,
      aliases: osv.aliases ?? [],
      ecosystem,
      name,
      ranges: ranges.filter(({ type }) => type !== "GIT").flatMap(({ events }) => intervals(events)),
      summary: osv.summary ?? "",
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

function intervals(events) {
  const found = [];
  for (const event of events) {
    if (event.introduced !== undefined) found.push([event.introduced, null]);
    if (event.fixed !== undefined && found.length > 0) found.at(-1)[1] = event.fixed;
  }
  return found;
}
