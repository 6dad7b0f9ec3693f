package dev.samovar.http;

import dev.samovar.spi.Numbers;
import dev.samovar.validation.Location;
import dev.samovar.validation.Violation;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the path, the query, a header, a cookie or a form. It is converted when a method asks
 * for it, so that the answer can name a bad value.
 *
 * <p>A value that is missing or cannot be converted is a 422 {@code validation_failed}, whose
 * violation has the location and the name. Methods with a fallback allow a missing value, and no
 * bad one.
 */
public final class Param {
  private final Location in;
  private final String name;
  private final @Nullable String value;

  /**
   * @param value null if it is missing
   */
  public Param(Location in, String name, @Nullable String value) {
    this.in = in;
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

  /** The value; the fallback if it is missing. */
  public String or(String fallback) {
    return value == null ? fallback : value;
  }

  /**
   * @throws HttpException 422 {@code required} if it is missing
   */
  public String value() {
    if (value == null) {
      throw invalid("required", "is missing");
    }
    return value;
  }

  /**
   * An integer of 32 bits in ASCII digits, with a minus or without: no plus, no blanks.
   *
   * @throws HttpException 422: {@code required}, {@code type} if it is no integer, {@code range}
   */
  public int asInt() {
    String text = value();
    try {
      return Numbers.parseInt(text);
    } catch (NumberFormatException e) {
      throw notWhole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
  }

  public int asInt(int fallback) {
    return value == null ? fallback : asInt();
  }

  /**
   * An integer of 64 bits in ASCII digits, with a minus or without: no plus, no blanks.
   *
   * @throws HttpException 422: {@code required}, {@code type} if it is no integer, {@code range}
   */
  public long asLong() {
    String text = value();
    try {
      return Numbers.parseLong(text);
    } catch (NumberFormatException e) {
      throw notWhole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  public long asLong(long fallback) {
    return value == null ? fallback : asLong();
  }

  /**
   * A decimal number, with an exponent or without; not {@code NaN}, not an infinity.
   *
   * @throws HttpException 422: {@code required}, {@code type} if it is no number, {@code range}
   */
  public double asDouble() {
    String text = value();
    try {
      return Numbers.parseDouble(text);
    } catch (NumberFormatException e) {
      throw Numbers.isDecimal(text)
          ? invalid("range", "is too large for a number of 64 bits")
          : invalid("type", "must be a number");
    }
  }

  public double asDouble(double fallback) {
    return value == null ? fallback : asDouble();
  }

  /**
   * @throws HttpException 422: {@code required}, {@code type} if it is neither {@code true} nor
   *     {@code false}
   */
  public boolean asBoolean() {
    String text = value();
    boolean isTrue = text.equals("true");
    if (!isTrue && !text.equals("false")) {
      throw invalid("type", "must be true or false");
    }
    return isTrue;
  }

  public boolean asBoolean(boolean fallback) {
    return value == null ? fallback : asBoolean();
  }

  /**
   * The value by a conversion of the application.
   *
   * @param expected what a good value is, for the message: {@code "a date like 2026-01-31"}
   * @throws HttpException 422: {@code required}, {@code format} if the conversion throws; an
   *     HttpException of the conversion as it is
   */
  public <T> T as(String expected, Function<String, T> conversion) {
    String text = value();
    try {
      return conversion.apply(text);
    } catch (HttpException e) {
      throw e;
    } catch (RuntimeException e) {
      HttpException invalid = invalid("format", "must be " + expected);
      invalid.addSuppressed(e);
      throw invalid;
    }
  }

  /**
   * The 422 for this value when it breaks a rule of the application: {@code throw
   * limit.invalid("range", "must be 1 to 100")}.
   *
   * @param code lower case with underscores
   */
  public HttpException invalid(String code, String message) {
    return HttpException.invalid(new Violation(in, name, code, message));
  }

  private HttpException notWhole(String text, long min, long max) {
    return Numbers.isInteger(text)
        ? invalid("range", "must be " + min + " to " + max)
        : invalid("type", "must be a whole number");
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
