package dev.samovar.teavm.checks;

import java.lang.reflect.Array;

/**
 * {@code System.arraycopy} by its contract: TeaVM's version refuses null elements, takes a range
 * that ends beyond the largest int, and copies between arrays of different primitives.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/System.html#arraycopy(java.lang.Object,int,java.lang.Object,int,int)">System.arraycopy</a>
 */
final class ArrayCopies {

  private ArrayCopies() {}

  static void copy(Object from, int fromIndex, Object to, int toIndex, int count) {
    Class<?> fromItem = item(from);
    Class<?> toItem = item(to);
    if (fromItem != toItem && (fromItem.isPrimitive() || toItem.isPrimitive())) {
      throw new ArrayStoreException("The arrays have elements of different types");
    }
    requireRange(from, fromIndex, count);
    requireRange(to, toIndex, count);
    if (fromItem == toItem || toItem == Object.class) {
      copyElements(from, fromIndex, to, toIndex, count);
    } else {
      copyChecked((Object[]) from, fromIndex, (Object[]) to, toIndex, count, toItem);
    }
  }

  /** Between arrays of which one's elements fit into the other. */
  static void copyFitting(Object from, int fromIndex, Object to, int toIndex, int count) {
    requireRange(from, fromIndex, count);
    requireRange(to, toIndex, count);
    copyElements(from, fromIndex, to, toIndex, count);
  }

  /** Becomes TeaVM's own copy. */
  private static void copyElements(Object from, int fromIndex, Object to, int toIndex, int count) {
    throw new AssertionError();
  }

  private static Class<?> item(Object array) {
    Class<?> item = array.getClass().getComponentType();
    if (item == null) {
      throw new ArrayStoreException("The object is not an array");
    }
    return item;
  }

  /** Elements before the first that does not fit are copied. */
  private static void copyChecked(
      Object[] from, int fromIndex, Object[] to, int toIndex, int count, Class<?> item) {
    for (int i = 0; i < count; i++) {
      Object element = from[fromIndex + i];
      if (element != null && !Checked.fits(item, element)) {
        throw new ArrayStoreException("An element does not fit into the array");
      }
      to[toIndex + i] = element;
    }
  }

  private static void requireRange(Object array, int index, int count) {
    int length = Array.getLength(array);
    if (index < 0 || count < 0 || index > length - count) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " and count " + count + " out of bounds for length " + length);
    }
  }
}
