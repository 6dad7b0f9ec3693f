package dev.samovar.jvm.durable;

/** Ends the event that resets its object; an Error, so that the object's code does not catch it. */
final class ObjectReset extends Error {

  ObjectReset(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
