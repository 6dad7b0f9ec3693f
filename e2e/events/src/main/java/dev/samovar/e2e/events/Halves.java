package dev.samovar.e2e.events;

import dev.samovar.cloudflare.interop.Target;
import dev.samovar.queue.Message;
import dev.samovar.queue.MessageBatch;
import org.teavm.interop.Address;

/** Takes batches of which it finishes a part. */
final class Halves {

  private Halves() {}

  /** At first what is to be done is acknowledged; then it fails, or dies. */
  static void take(MessageBatch<String, EventsEnv> batch) {
    for (Message<String> message : batch.messages()) {
      log(batch.env(), message.body() + "@" + message.attempts());
      if (message.body().startsWith("done")) {
        message.ack();
      }
    }
    Message<String> last = batch.messages().get(batch.messages().size() - 1);
    if (last.attempts() == 1) {
      end(last.body());
    }
  }

  private static void end(String how) {
    if (how.equals("trap") && Target.isWasm()) {
      Address.fromInt(-16).getInt();
    }
    throw new IllegalStateException("half a batch fails on purpose");
  }

  private static void log(EventsEnv env, String line) {
    env.seen().put("halves", (env.seen().get("halves").orElse("") + " " + line).strip());
  }
}
