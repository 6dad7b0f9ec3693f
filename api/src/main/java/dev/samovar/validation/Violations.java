package dev.samovar.validation;

import java.util.ArrayList;
import java.util.List;

/** Collects violations while generated code walks a value; knows the place it stands at. */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();
  private final StringBuilder pointer = new StringBuilder();

  /** Step down to a member or map key; returns the mark to {@link #leave} to. */
  public int enter(String name) {
    int mark = pointer.length();
    pointer.append('/');
    for (int i = 0; i < name.length(); i++) {
      append(name.charAt(i));
    }
    return mark;
  }

  /** Step down to an element; returns the mark to {@link #leave} to. */
  public int enter(int index) {
    int mark = pointer.length();
    pointer.append('/').append(index);
    return mark;
  }

  /** Step back up. */
  public void leave(int mark) {
    pointer.setLength(mark);
  }

  /** Add a violation by the member of that name. */
  public void add(String name, String message) {
    int mark = enter(name);
    add(message);
    leave(mark);
  }

  /** Add a violation by the value stood at. */
  public void add(String message) {
    found.add(new Violation(pointer.toString(), message));
  }

  /**
   * End the walk.
   *
   * @throws ValidationException if a violation was found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ValidationException(found);
    }
  }

  /** RFC 6901 §3: a slash and a tilde inside a name are escaped. */
  private void append(char c) {
    if (c == '~') {
      pointer.append("~0");
    } else if (c == '/') {
      pointer.append("~1");
    } else {
      pointer.append(c);
    }
  }
}
