package dev.samovar.platform;

/**
 * Which version of the worker runs: the binding of {@code [version_metadata]}.
 *
 * @param id the version's UUID
 * @param tag as {@code wrangler deploy --tag} gave it; empty for none
 * @param timestamp when it was uploaded, ISO 8601; empty where nobody says
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/bindings/version-metadata/">Workers:
 *     version metadata</a>
 */
public record VersionMetadata(String id, String tag, String timestamp) {}
