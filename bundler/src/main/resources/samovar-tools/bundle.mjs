import { bundleWorker } from "./bundle-worker.mjs";
import { messagesOf } from "./problems.mjs";
import { fromEnvironment } from "./project.mjs";

// The step of the Maven build that makes target/worker; what it needs to know comes by environment variables, which
// need no quoting.
try {
  const { report, warnings } = await bundleWorker(fromEnvironment(process.env));
  for (const warning of warnings) console.log(`warning: ${warning}`);
  for (const line of report) console.log(line);
} catch (error) {
  for (const message of messagesOf(error)) console.error(message);
  process.exitCode = 1;
}
