package dev.samovar.http;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the path, the query or a form, converted when asked for, so that a bad one can be
 * named in the answer.
 *
 * <p>Methods without a fallback want the value to be there: a missing one is a 400.
 */
public final class Param {
  private final String name;
  private final @Nullable String value;

  public Param(String name, @Nullable String value) {
    this.name = name;
    this.value = value;
  }

  public String name() {
    return name;
  }

  public boolean isPresent() {
    return value != null;
  }

  public Optional<String> optional() {
    return Optional.ofNullable(value);
  }

  /** The value, or that text if there is none. */
  public String or(String fallback) {
    return value == null ? fallback : value;
  }

  /**
   * @throws HttpException 400 if it is missing
   */
  public String value() {
    if (value == null) {
      throw HttpException.badRequest("'" + name + "' is missing");
    }
    return value;
  }

  /**
   * @throws HttpException 400 if it is missing or not a whole number of 32 bits
   */
  public int asInt() {
    return as("a whole number", Integer::parseInt);
  }

  public int asInt(int fallback) {
    return value == null ? fallback : asInt();
  }

  /**
   * @throws HttpException 400 if it is missing or not a whole number of 64 bits
   */
  public long asLong() {
    return as("a whole number", Long::parseLong);
  }

  public long asLong(long fallback) {
    return value == null ? fallback : asLong();
  }

  /**
   * @throws HttpException 400 if it is missing or not a decimal number
   */
  public double asDouble() {
    return as("a number", Decimal::parse);
  }

  public double asDouble(double fallback) {
    return value == null ? fallback : asDouble();
  }

  /**
   * @throws HttpException 400 if it is missing or neither {@code true} nor {@code false}
   */
  public boolean asBoolean() {
    return as("true or false", Param::parseBoolean);
  }

  public boolean asBoolean(boolean fallback) {
    return value == null ? fallback : asBoolean();
  }

  /**
   * The value by a conversion of one's own.
   *
   * @param expected what a good value is, for the message: {@code "a date like 2026-01-31"}
   * @throws HttpException 400 if it is missing, or the conversion throws
   */
  public <T> T as(String expected, Function<String, T> conversion) {
    String text = value();
    try {
      return conversion.apply(text);
    } catch (RuntimeException e) {
      throw HttpException.badRequest(
          "'" + name + "' must be " + expected + ", was '" + shortened(text) + "'", e);
    }
  }

  private static boolean parseBoolean(String text) {
    if (text.equals("true")) {
      return true;
    }
    if (text.equals("false")) {
      return false;
    }
    throw new IllegalArgumentException(text);
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
