/** Failures to stderr, so that `mvn -q` shows them; one line of summary to stdout. */
export default async function* reporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data.details?.type === "suite") continue;
    if (type === "test:pass") passed++;
    if (type !== "test:fail") continue;
    failed++;
    console.error(`FAILED ${data.file}:${data.line} ${data.name}\n${data.details.error.cause?.stack ?? data.details.error}`);
  }
  yield `${passed} tests passed, ${failed} failed\n`;
}
