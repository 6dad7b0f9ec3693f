package dev.samovar.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client has left: a wait of its handler ends with this, and so does each write to it.
 *
 * <p>A wait ends so once; {@code catch} and {@code finally} may wait again, and have half a minute.
 * Let it pass: there is nobody to answer.
 */
public final class ClientGoneException extends HttpException {

  public ClientGoneException(String message, @Nullable Throwable cause) {
    super(Status.CLIENT_CLOSED_REQUEST, "client_gone", message, List.of(), cause);
  }
}
