package dev.samovar.teavm.checks;

import java.io.Serializable;

/** What the checks call; a target answers without them with a trap, or not at all. */
final class Checked {

  private Checked() {}

  static int divide(int dividend, int divisor) {
    // JLS §15.17.2: the quotient of the smallest number and -1 is that number.
    return divisor == -1 ? -dividend : dividend / notZero(divisor);
  }

  static int remainder(int dividend, int divisor) {
    // Wasm gives 0 for the smallest number and -1, too.
    return dividend % notZero(divisor);
  }

  static long divide(long dividend, long divisor) {
    return divisor == -1 ? -dividend : dividend / notZero(divisor);
  }

  static long remainder(long dividend, long divisor) {
    return dividend % notZero(divisor);
  }

  static int size(int size) {
    if (size < 0) {
      throw new NegativeArraySizeException(String.valueOf(size));
    }
    return size;
  }

  /** A cast whose result nothing uses. */
  static void cast(Object value, boolean isInstance) {
    if (value != null && !isInstance) {
      throw new ClassCastException();
    }
  }

  /** True. TeaVM's optimisations do not know that. */
  static boolean always() {
    return true;
  }

  /** Nothing; see {@link HandlerFields}. */
  static void caught() {}

  /** Whether a value is an array of a class, or of a class below it. */
  static boolean isArrayOf(Object value, Class<?> type) {
    return value != null && (value.getClass() == type || isOf(type, value.getClass()));
  }

  /** JLS §10.8: each array is {@code Cloneable} and {@code Serializable}. */
  static boolean isArrayOr(Object value, boolean isInstance) {
    return isInstance || value != null && value.getClass().isArray();
  }

  /** JLS §10.5: an element is of the class that the array was made for. */
  static void store(Object array, Object value) {
    if (value != null && array != null && !fits(array.getClass().getComponentType(), value)) {
      throw new ArrayStoreException(value.getClass().getName());
    }
  }

  /** Whether an array with such items may hold a value. */
  static boolean fits(Class<?> item, Object value) {
    return item.isArray() ? isOf(item, value.getClass()) : item == Object.class || isA(item, value);
  }

  private static boolean isA(Class<?> type, Object value) {
    return value.getClass().isArray() ? isOfArrays(type) : type.isInstance(value);
  }

  /** JLS §10.8; the array's class does not say it to TeaVM. */
  private static boolean isOfArrays(Class<?> type) {
    return type == Cloneable.class || type == Serializable.class;
  }

  /**
   * Whether all of a class is of another. TeaVM knows this of classes, not of arrays and
   * interfaces.
   */
  private static boolean isOf(Class<?> type, Class<?> from) {
    if (type == from) {
      return true;
    }
    if (type.isPrimitive() || from.isPrimitive()) {
      return false;
    }
    if (from.isArray()) {
      return type.isArray()
          ? isOf(type.getComponentType(), from.getComponentType())
          : type == Object.class || isOfArrays(type);
    }
    return type == Object.class
        || !type.isArray()
            && (type.isInterface() || !from.isInterface())
            && type.isAssignableFrom(from);
  }

  static int notZero(int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }

  static long notZero(long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }
}
