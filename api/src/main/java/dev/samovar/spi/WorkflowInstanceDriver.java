package dev.samovar.spi;

import dev.samovar.workflow.InstanceStatus;

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
}
