/** What comes before a release of the same numbers, in order; anything else that is no number comes after it. */
const BEFORE = ["alpha", "a", "beta", "b", "milestone", "m", "rc", "cr", "snapshot"];
const RELEASE = ["", "ga", "final", "release", "jre", "android"];

/**
 * Whether a version comes before (below 0) or after (above 0) another, by the rules that Maven and npm share.
 * @see https://maven.apache.org/pom.html#version-order-specification
 * @see https://semver.org/#spec-item-11
 */
export function compareVersions(one, other) {
  const [a, b] = [parts(one), parts(other)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = rank(a[i] ?? "") - rank(b[i] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether a version lies in one of the ranges of an advisory.
 * @param {[string, string | null][]} ranges from the first that has the fault to the first that does not; null: none yet
 */
export function isAffected(version, ranges) {
  return ranges.some(
    ([introduced, fixed]) =>
      (introduced === "0" || compareVersions(version, introduced) >= 0) && (fixed === null || compareVersions(version, fixed) < 0),
  );
}

/** Numbers and words; the build behind a plus does not count. */
function parts(version) {
  return version.toLowerCase().replace(/\+.*/, "").match(/\d+|[a-z]+/g) ?? [];
}

/** A word before a release is negative, a number counts as it is, a word after a release a little. */
function rank(part) {
  if (/^\d+$/.test(part)) return Number(part);
  if (RELEASE.includes(part)) return 0;
  const before = BEFORE.indexOf(part);
  return before < 0 ? 0.5 : before - BEFORE.length;
}
