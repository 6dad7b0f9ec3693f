package dev.samovar.testing.contract;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comparisons that name themselves when they fail. */
final class Claim {

  private static final int SHOWN_CHARS = 200;

  private Claim() {}

  static void same(String what, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      throw new ContractFailure(what, shown(expected), shown(found));
    }
  }

  static void sameBytes(String what, byte[] expected, byte[] found) {
    if (!Arrays.equals(expected, found)) {
      throw new ContractFailure(what, shown(expected), shown(found));
    }
  }

  static void holds(String what, boolean condition) {
    if (!condition) {
      throw new ContractFailure(what, "true", "false");
    }
  }

  static void contains(String what, String part, @Nullable String text) {
    if (text == null || !text.contains(part)) {
      throw new ContractFailure(what, "… " + part + " …", shown(text));
    }
  }

  static void lacks(String what, String part, @Nullable String text) {
    if (text != null && text.contains(part)) {
      throw new ContractFailure(what, "without " + part, shown(text));
    }
  }

  /** The answer of an exception that no handler catches. */
  static void refused(String what, int status, HttpFailure failure) {
    same(what + " is answered", Optional.of(status), failure.toHttp().map(HttpException::status));
  }

  /** The exception that the work throws. */
  static <X extends RuntimeException> X fails(String what, Class<X> type, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (type.isInstance(e)) {
        return type.cast(e);
      }
      throw new ContractFailure(
          what, type.getName(), e.getClass().getName() + ": " + e.getMessage(), e);
    }
    throw new ContractFailure(what, type.getName(), "no exception");
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes" + (bytes.length <= 32 ? " " + Arrays.toString(bytes) : "");
    }
    String text = String.valueOf(value);
    return text.length() <= SHOWN_CHARS
        ? text
        : text.substring(0, SHOWN_CHARS) + "… " + text.length() + " chars";
  }
}
