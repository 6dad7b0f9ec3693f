package dev.samovar.cloudflare.hyperdrive;

import dev.samovar.worker.ExecutionContext;

/**
 * What has to be tidied up once an event is handled. An interface, so that a worker that never
 * makes such an object links nothing of its end.
 */
public interface EventEnd {

  void end(ExecutionContext execution);
}
