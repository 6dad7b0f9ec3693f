package dev.samovar.workflow;

/**
 * What ended an instance.
 *
 * @param typeName the name of the class of what was thrown: {@code java.lang.IllegalStateException}
 */
public record InstanceError(String typeName, String message) {

  @Override
  public String toString() {
    return typeName + ": " + message;
  }
}
