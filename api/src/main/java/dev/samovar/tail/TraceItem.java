package dev.samovar.tail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event of a worker: what it was, what was logged and thrown, how it ended.
 *
 * @param scriptName the worker's name
 * @param entrypoint the class that took it, where it was not the default export
 * @param event what it was
 * @param eventTimestamp when it began
 * @param outcome {@code ok}, {@code exception}, {@code exceededCpu}, {@code canceled}, …
 * @param executionModel {@code stateless}, {@code durableObject} or {@code workflow}
 * @param durableObjectId of the object that took it
 * @param cpuMillis how long it computed
 * @param wallMillis how long it took
 * @param isTruncated whether something is left out, as it was too much
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/handlers/tail/#tailitems">Workers:
 *     tail items</a>
 */
public record TraceItem(
    Optional<String> scriptName,
    Optional<String> entrypoint,
    Optional<TraceEvent> event,
    Optional<Instant> eventTimestamp,
    List<TraceLog> logs,
    List<TraceException> exceptions,
    List<TraceDiagnostic> diagnostics,
    String outcome,
    String executionModel,
    Optional<ScriptVersion> scriptVersion,
    List<String> scriptTags,
    Optional<String> dispatchNamespace,
    Optional<String> durableObjectId,
    double cpuMillis,
    double wallMillis,
    boolean isTruncated) {}
