package dev.samovar.workflow;

import dev.samovar.spi.WorkflowInstanceDriver;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an instance, from its first event to its last. {@link #hasNext} waits for the
 * next event; close it to stop before the last.
 */
public final class InstanceSubscription implements Iterator<InstanceEvent>, AutoCloseable {
  private final WorkflowInstanceDriver.Events events;
  private @Nullable InstanceEvent next;
  private boolean isOver;

  InstanceSubscription(WorkflowInstanceDriver.Events events) {
    this.events = events;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !isOver) {
      byte[] json = events.next();
      isOver = json == null;
      next = json == null ? null : new InstanceEvent(json);
    }
    return next != null;
  }

  @Override
  public InstanceEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The instance has ended");
    }
    InstanceEvent event = next;
    next = null;
    return event;
  }

  @Override
  public void close() {
    isOver = true;
    events.close();
  }
}
