package dev.samovar.spi;

import dev.samovar.worker.BindingException;

/**
 * Text variables as other types, for generated code.
 *
 * <p>A message names the variable and never shows its value: people keep secrets in variables.
 */
public final class Variables {

  private Variables() {}

  /**
   * @throws BindingException if it is not a whole number from -2147483648 to 2147483647
   */
  public static int asInt(String name, String text) {
    try {
      return Numbers.parseInt(text);
    } catch (NumberFormatException e) {
      throw unfit(name, "a whole number from -2147483648 to 2147483647");
    }
  }

  /**
   * @throws BindingException if it is not a whole number of 64 bits
   */
  public static long asLong(String name, String text) {
    try {
      return Numbers.parseLong(text);
    } catch (NumberFormatException e) {
      throw unfit(name, "a whole number of 64 bits");
    }
  }

  /**
   * @throws BindingException if it is neither {@code true} nor {@code false}
   */
  public static boolean asBoolean(String name, String text) {
    if (text.equals("true")) {
      return true;
    }
    if (text.equals("false")) {
      return false;
    }
    throw unfit(name, "'true' or 'false'");
  }

  private static BindingException unfit(String name, String wanted) {
    return new BindingException(
        "The variable '" + name + "' must be " + wanted + ". Correct it under [vars].");
  }
}
