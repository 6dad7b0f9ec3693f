package dev.samovar.e2e.conformance;

import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.routing.Handler;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Comparisons of what was read back with what is known; the first that fails is the answer, a 500
 * that names it with both values. An exception is a value that was not expected.
 */
final class Expect {

  private Expect() {}

  /** A route that answers this text once its comparisons have held. */
  static Handler<Env> route(String answer, Comparisons comparisons) {
    return c -> {
      done("the steps of " + c.request().path(), () -> comparisons.run(c.env()));
      return Response.text(answer);
    };
  }

  static <T> void equal(String comparison, T expected, Supplier<? extends T> work) {
    T found = done(comparison, shown(expected), work);
    if (!Objects.deepEquals(expected, found)) {
      throw failure(comparison, shown(expected), shown(found));
    }
  }

  static void absent(String comparison, Supplier<? extends Optional<?>> work) {
    equal(comparison, false, () -> work.get().isPresent());
  }

  static <T> T present(String comparison, Supplier<Optional<T>> work) {
    return done(comparison, "a value", work)
        .orElseThrow(() -> failure(comparison, "a value", "nothing"));
  }

  /** A step that only has to succeed. */
  static void done(String step, Runnable work) {
    done(
        step,
        "no exception",
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T done(String comparison, String expected, Supplier<T> work) {
    try {
      return work.get();
    } catch (HttpException e) {
      throw e; // a comparison within
    } catch (RuntimeException e) {
      throw failure(comparison, expected, e.toString());
    }
  }

  static HttpException failure(String comparison, String expected, String found) {
    return new HttpException(
        Status.INTERNAL_SERVER_ERROR, comparison + ": expected " + expected + ", found " + found);
  }

  private static String shown(Object value) {
    return value instanceof byte[] bytes ? Arrays.toString(bytes) : "'" + value + "'";
  }

  /** What a route compares, in order. */
  @FunctionalInterface
  interface Comparisons {
    void run(Env env);
  }
}
