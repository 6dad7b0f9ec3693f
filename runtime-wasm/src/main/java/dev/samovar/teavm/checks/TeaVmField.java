package dev.samovar.teavm.checks;

import java.lang.reflect.Field;

/** A private field of TeaVM's, for what it has no extension point for. */
final class TeaVmField {

  private final Field field;

  /**
   * @throws IllegalStateException if the class has no such field: another TeaVM than the pinned one
   */
  TeaVmField(Class<?> owner, String name) {
    try {
      field = owner.getDeclaredField(name);
      field.setAccessible(true);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(
          "TeaVM's " + owner.getName() + "." + name + " is gone; look at what took its place", e);
    }
  }

  Object get(Object instance) {
    try {
      return field.get(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  void set(Object instance, Object value) {
    try {
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
