package dev.samovar.teavm.classlib;

/**
 * How an {@code ArrayList} grows: into an array of objects. TeaVM's copies the array by its class,
 * after which each class of array that the program copies might be the list's, and each element
 * that is added would be checked.
 */
abstract class ListArray {

  private Object[] array;
  private int size;

  public void trimToSize() {
    Object[] exact = new Object[size];
    System.arraycopy(array, 0, exact, 0, size);
    array = exact;
  }

  public void ensureCapacity(int capacity) {
    if (array.length < capacity) {
      int twice = array.length < Integer.MAX_VALUE / 2 ? array.length * 2 : Integer.MAX_VALUE;
      Object[] larger = new Object[Math.max(Math.max(twice, 5), capacity)];
      System.arraycopy(array, 0, larger, 0, size);
      array = larger;
    }
  }
}
