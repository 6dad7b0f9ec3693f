package dev.samovar.jvm.durable;

import dev.samovar.worker.PlatformException;

/** What workerd would have said. */
final class ObjectFailure extends PlatformException {

  private final String flag;

  private ObjectFailure(String name, String message, String flag) {
    super(name, message, null, null);
    this.flag = flag;
  }

  static ObjectFailure refused(String name, String message) {
    return new ObjectFailure(name, message, "");
  }

  /** The object's code threw. */
  static ObjectFailure remote(Throwable thrown) {
    return new ObjectFailure("Error", thrown.toString(), "remote");
  }

  static ObjectFailure reset(String reason) {
    return new ObjectFailure("Error", reason, "durableObjectReset");
  }

  static ObjectFailure overloaded(String message) {
    return new ObjectFailure("Error", message, "overloaded");
  }

  @Override
  protected boolean flag(String name) {
    return name.equals(flag);
  }
}
