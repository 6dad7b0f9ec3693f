package com.acme;

import dev.samovar.json.JsonType;
import dev.samovar.queue.QueueProducer;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Clock.Env} over one event's bindings, each looked up when it is asked for. */
final class ClockEnvBindings implements Clock.Env {
  private final BindingSource source;

  ClockEnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public QueueProducer<byte[]> blobs() {
    return source.queue("BLOBS", MessageFormat.bytes());
  }

  @Override
  public Optional<QueueProducer<Map<String, List<Clock.Tick>>>> many() {
    return source.has("MANY")
        ? Optional.of(source.queue("MANY", MessageFormat.json(JsonType.map(JsonType.list(JsonType.of(Clock.Tick.class))))))
        : Optional.empty();
  }

  @Override
  public QueueProducer<String> names() {
    return source.queue("NAMES", MessageFormat.text());
  }

  @Override
  public QueueProducer<Clock.Tick> ticks() {
    return source.queue("TICKS", MessageFormat.json(JsonType.of(Clock.Tick.class)));
  }
}
