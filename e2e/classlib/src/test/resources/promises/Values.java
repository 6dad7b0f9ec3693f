package promises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the generated cases of the program work on. */
final class Values {

  static int zero = 0;
  static int one = 1;
  static int three = 3;
  static int minusOne = -1;
  static int effects;
  static long longZero = 0;
  static boolean no = false;
  static boolean yes = true;
  static Object kept;

  private Values() {}

  interface Shape {
    int area();
  }

  interface Named {
    default String name() {
      return "named";
    }
  }

  static class Base {
    int number = 7;
    String text = "base";

    int get() {
      return number;
    }

    final int last() {
      return number + 1;
    }
  }

  static class Derived extends Base implements Shape, Named {
    @Override
    public int area() {
      return 3;
    }
  }

  static final class Other extends Base implements Named {}

  static final class Alone {}

  record Point(int x, int y) implements Shape {
    @Override
    public int area() {
      return x * y;
    }
  }

  enum Color implements Named {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green!";
      }
    }
  }

  static final class Box<T> {
    T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }
  }

  final class Inner {
    int number = 5;
  }

  /** Instances are made by reflection-free means only where a case asks for one. */
  static Values instance() {
    return new Values();
  }

  static <T> T id(T value) {
    return value;
  }

  static Object erased(Object value) {
    return yes ? value : null;
  }

  @SuppressWarnings("unchecked")
  static <T> T unchecked(Object value) {
    return (T) value;
  }

  static int ignore(String text) {
    return 1;
  }

  static int count(Object... values) {
    return values.length;
  }

  static int last(int... values) {
    return values[values.length];
  }

  static Object firstOf(Object... values) {
    values[0] = 1;
    return values[0];
  }

  static <T> T[] put(T[] array, T value) {
    array[0] = value;
    return array;
  }

  static int effect() {
    return ++effects;
  }

  static String text(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof int[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof long[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof double[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof float[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof char[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof byte[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof short[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof boolean[] a) {
      return Arrays.toString(a);
    }
    if (value instanceof Object[] a) {
      return a.getClass().getName() + a.length;
    }
    if (value instanceof Number || value instanceof String || value instanceof Boolean || value instanceof Character) {
      return value.toString();
    }
    return "object";
  }

  static String thrown(Throwable e) {
    return "throws " + e.getClass().getName();
  }
}
