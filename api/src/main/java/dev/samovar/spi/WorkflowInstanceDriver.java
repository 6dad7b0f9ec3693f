package dev.samovar.spi;

import dev.samovar.workflow.InstanceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instance as a runtime reaches it. */
public interface WorkflowInstanceDriver {

  String id();

  InstanceStatus status();

  void pause();

  void resume();

  void terminate();

  void restart();

  /**
   * @param payload JSON
   */
  void sendEvent(String type, byte[] payload);

  /** Remove it with all that it stored, in whatever state it is. */
  void delete();

  /**
   * What happens to it, from an event on.
   *
   * @param cursor the event's number; −1 for the first
   * @param types what kinds of event; none for all
   * @throws dev.samovar.workflow.WorkflowException where the runtime has none
   */
  Events subscribe(long cursor, List<String> types);

  /** Events in their order. */
  interface Events {

    /** The next one, as JSON; waits for it. Null after the last. */
    byte @Nullable [] next();

    void close();
  }
}
