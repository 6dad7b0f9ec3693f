package dev.samovar.durable;

/** A value of an object's storage that cannot be stored, or is not what was asked for. */
public final class StorageException extends RuntimeException {

  StorageException(String message) {
    super(message);
  }

  StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
