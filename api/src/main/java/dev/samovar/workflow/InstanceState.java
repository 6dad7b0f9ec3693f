package dev.samovar.workflow;

/** Where an instance is on its way. */
public enum InstanceState {
  /** It waits for others to end. */
  QUEUED("queued"),
  RUNNING("running"),
  PAUSED("paused"),
  /** What it threw is {@link InstanceStatus#error()}. */
  ERRORED("errored"),
  TERMINATED("terminated"),
  /** What it gave is {@link InstanceStatus#output}. */
  COMPLETE("complete"),
  /** It sleeps, or waits for an event. */
  WAITING("waiting"),
  /** It will pause when its step has ended. */
  WAITING_FOR_PAUSE("waitingForPause"),
  ROLLING_BACK("rollingBack"),
  UNKNOWN("unknown");

  private final String code;

  InstanceState(String code) {
    this.code = code;
  }

  /** The state of Cloudflare's word; {@link #UNKNOWN} for one that is newer than this. */
  public static InstanceState of(String code) {
    for (InstanceState state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    return UNKNOWN;
  }

  /** Whether nothing more will happen, but for a restart. */
  public boolean isFinal() {
    return this == ERRORED || this == TERMINATED || this == COMPLETE;
  }
}
