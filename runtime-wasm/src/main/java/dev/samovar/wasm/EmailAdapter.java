package dev.samovar.wasm;

import dev.samovar.cloudflare.email.ArrivedEmail;
import dev.samovar.cloudflare.email.jso.JsForwardableEmailMessage;
import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** An e-mail to the method that takes them. */
final class EmailAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;

  EmailAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "email";
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    ArrivedEmail email = new ArrivedEmail((JsForwardableEmailMessage) subject);
    try {
      worker.email(email, new CloudflareBindings(env), new JsExecutionContext(context));
      return null;
    } catch (Throwable e) {
      log.error("An e-mail to " + email.to() + " failed", e);
      return EventFailure.of(e);
    }
  }
}
