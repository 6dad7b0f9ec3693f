package dev.samovar.worker;

/** A binding that the code uses and env does not have, or has as another kind. */
public final class BindingException extends RuntimeException {

  public BindingException(String message) {
    super(message);
  }
}
