package dev.samovar.teavm.classlib;

/**
 * Methods of {@code AbstractStringBuilder} that move chars in bulk; TeaVM's own go char by char,
 * divide twice for each digit, and show what was there before if a builder is made longer.
 *
 * <p>The fields are those of that class. What writes before the end asks {@link SpareChars} for an
 * array to write to.
 */
class BulkBuilder {

  char[] buffer;
  private int length;

  BulkBuilder(int capacity) {
    buffer = SpareChars.take(capacity);
  }

  public void ensureCapacity(int capacity) {
    int size = buffer.length;
    if (size < capacity) {
      int twice = size < Integer.MAX_VALUE / 2 ? Math.max(size * 2, 5) : Integer.MAX_VALUE;
      buffer = SpareChars.grown(buffer, length, Math.max(capacity, twice));
    }
  }

  public String toString() {
    buffer = SpareChars.exact(buffer, length);
    return SpareChars.mayBeText(buffer, length)
        ? SpareChars.text(buffer)
        : new String(buffer, 0, length);
  }

  public char charAt(int index) {
    if (index < 0 || index >= length) {
      throw new StringIndexOutOfBoundsException();
    }
    return buffer[index];
  }

  public String substring(int from, int to) {
    if (from < 0 || from > to || to > length) {
      throw new StringIndexOutOfBoundsException();
    }
    return new String(buffer, from, to - from);
  }

  protected BulkBuilder append(char c) {
    if (length == buffer.length) {
      ensureCapacity(length + 1);
    }
    buffer[length++] = c;
    return this;
  }

  protected BulkBuilder append(String string) {
    String text = string == null ? "null" : string;
    int end = length + text.length();
    if (end > buffer.length) {
      ensureCapacity(end);
    }
    text.getChars(0, text.length(), buffer, length);
    length = end;
    return this;
  }

  protected BulkBuilder append(int value) {
    return insert(length, value);
  }

  protected BulkBuilder append(long value) {
    return insert(length, value);
  }

  protected BulkBuilder append(CharSequence chars) {
    CharSequence text = chars == null ? "null" : chars;
    return append(text, 0, text.length());
  }

  protected BulkBuilder append(CharSequence chars, int start, int end) {
    CharSequence text = chars == null ? "null" : chars;
    if (start < 0 || start > end || end > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    int first = length;
    insertSpace(first, first + end - start);
    if (text instanceof String) {
      ((String) text).getChars(start, end, buffer, first);
    } else {
      for (int i = start; i < end; i++) {
        buffer[first + i - start] = text.charAt(i);
      }
    }
    return this;
  }

  protected BulkBuilder append(char[] chars, int start, int count) {
    if (start < 0 || count < 0 || start > chars.length - count) {
      throw new IndexOutOfBoundsException();
    }
    int first = length;
    insertSpace(first, first + count);
    System.arraycopy(chars, start, buffer, first, count);
    return this;
  }

  public void getChars(int from, int to, char[] target, int at) {
    if (from < 0 || from > to || to > length) {
      throw new StringIndexOutOfBoundsException();
    }
    if (at < 0 || at > target.length - (to - from)) {
      throw new IndexOutOfBoundsException();
    }
    System.arraycopy(buffer, from, target, at, to - from);
  }

  protected BulkBuilder insert(int index, String string) {
    String text = string == null ? "null" : string;
    int end = index + text.length();
    insertSpace(index, end);
    text.getChars(0, text.length(), buffer, index);
    return this;
  }

  public void setLength(int size) {
    if (size < 0) {
      throw new StringIndexOutOfBoundsException();
    }
    if (size < length) {
      buffer = SpareChars.writable(buffer, length, size);
    }
    ensureCapacity(size);
    for (int i = length; i < size; i++) {
      buffer[i] = 0;
    }
    length = size;
  }

  public void setCharAt(int index, char c) {
    if (index < 0 || index >= length) {
      throw new StringIndexOutOfBoundsException();
    }
    buffer = SpareChars.writable(buffer, length, length);
    buffer[index] = c;
  }

  public BulkBuilder deleteCharAt(int index) {
    if (index < 0 || index >= length) {
      throw new StringIndexOutOfBoundsException();
    }
    return delete(index, index + 1);
  }

  public BulkBuilder delete(int start, int end) {
    return replace(start, end, "");
  }

  public BulkBuilder replace(int start, int end, String text) {
    int stop = Math.min(end, length);
    if (start < 0 || start > stop) {
      throw new StringIndexOutOfBoundsException();
    }
    buffer = SpareChars.writable(buffer, length, length);
    int behind = start + text.length();
    ensureCapacity(length + behind - stop);
    System.arraycopy(buffer, stop, buffer, behind, length - stop);
    text.getChars(0, text.length(), buffer, start);
    length += behind - stop;
    return this;
  }

  protected BulkBuilder insert(int index, int value) {
    int size = value < 0 ? 2 : 1;
    for (int rest = value / 10; rest != 0; rest /= 10) {
      size++;
    }
    insertSpace(index, index + size);
    int at = index + size;
    int rest = value;
    do {
      // Of a negative number the digits are negative: there is no positive of the least int.
      int digit = rest % 10;
      buffer[--at] = (char) ('0' + (digit < 0 ? -digit : digit));
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      buffer[--at] = '-';
    }
    return this;
  }

  protected BulkBuilder insert(int index, long value) {
    int size = value < 0 ? 2 : 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      size++;
    }
    insertSpace(index, index + size);
    int at = index + size;
    long rest = value;
    do {
      int digit = (int) (rest % 10);
      buffer[--at] = (char) ('0' + (digit < 0 ? -digit : digit));
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      buffer[--at] = '-';
    }
    return this;
  }

  protected BulkBuilder insert(int index, CharSequence chars, int start, int end) {
    if (index < 0 || index > length) {
      throw new StringIndexOutOfBoundsException();
    }
    CharSequence text = chars == null ? "null" : chars;
    if (start < 0 || start > end || end > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    return insert(index, text.subSequence(start, end).toString());
  }

  protected BulkBuilder insert(int index, CharSequence chars) {
    return insert(index, chars == null ? "null" : chars.toString());
  }

  protected BulkBuilder insert(int index, char[] chars, int start, int count) {
    if (start < 0 || count < 0 || start > chars.length - count) {
      throw new StringIndexOutOfBoundsException();
    }
    insertSpace(index, index + count);
    System.arraycopy(chars, start, buffer, index, count);
    return this;
  }

  public int indexOf(String text, int from) {
    return toString().indexOf(text, from);
  }

  public int lastIndexOf(String text) {
    return toString().lastIndexOf(text);
  }

  public int lastIndexOf(String text, int from) {
    return toString().lastIndexOf(text, from);
  }

  private void insertSpace(int start, int end) {
    if (start < 0 || start > length) {
      throw new StringIndexOutOfBoundsException();
    }
    int behind = length - start;
    ensureCapacity(length + end - start);
    if (behind > 0) {
      System.arraycopy(buffer, start, buffer, end, behind);
    }
    length += end - start;
  }
}
