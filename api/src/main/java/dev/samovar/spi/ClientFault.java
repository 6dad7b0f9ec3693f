package dev.samovar.spi;

import dev.samovar.http.HttpException;
import dev.samovar.http.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a binding refused a value that a client can send: the answer for the client.
 *
 * @param status 4xx
 * @param code of the problem
 * @param detail without names of keys, tables or columns, and without values
 */
public record ClientFault(int status, String code, String detail) {

  /** 413: a value is longer than the binding takes. */
  public static ClientFault tooLarge(String detail) {
    return new ClientFault(Status.CONTENT_TOO_LARGE, "content_too_large", detail);
  }

  /** 422: a value that can be read breaks a rule of the binding. */
  public static ClientFault invalid(String code, String detail) {
    return new ClientFault(Status.UNPROCESSABLE_CONTENT, code, detail);
  }

  /** 404: a key or an id that names nothing. */
  public static ClientFault absent(String detail) {
    return new ClientFault(Status.NOT_FOUND, "not_found", detail);
  }

  /** 411: the binding takes only a body whose length is known. */
  public static ClientFault lengthRequired() {
    return new ClientFault(
        Status.LENGTH_REQUIRED, "length_required", "Send the length of the content");
  }

  public HttpException toHttp() {
    return new HttpException(status, code, detail);
  }

  /** The answer of a fault; empty if it is no client's. */
  public static Optional<HttpException> toHttp(@Nullable ClientFault fault) {
    return fault == null ? Optional.empty() : Optional.of(fault.toHttp());
  }
}
