package dev.samovar.wasm;

import dev.samovar.cloudflare.event.jso.JsScheduledController;
import dev.samovar.spi.ScheduledSource;

/** What workerd knows of a cron trigger that has fired. */
record JsScheduledSource(JsScheduledController controller) implements ScheduledSource {

  @Override
  public String cron() {
    String cron = controller.getCron();
    return cron == null ? "" : cron;
  }

  @Override
  public long scheduledTimeMillis() {
    return (long) controller.getScheduledTime();
  }

  @Override
  public void noRetry() {
    controller.noRetry();
  }
}
