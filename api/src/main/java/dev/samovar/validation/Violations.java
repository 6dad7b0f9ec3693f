package dev.samovar.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations while generated code walks a value; knows the place it stands at.
 *
 * <p>A valid value is walked without a text being made: the place is spelt when it is needed.
 */
public final class Violations {

  private static final int USUAL_DEPTH = 8;

  private final List<Violation> found = new ArrayList<>();

  /** The name of each step, null where it is an index. */
  private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

  private int[] indices = new int[USUAL_DEPTH];
  private int depth;

  /** Step down to a member or map key; returns the mark to {@link #leave} to. */
  public int enter(String name) {
    int mark = deeper();
    names[mark] = name;
    return mark;
  }

  /** Step down to an element; returns the mark to {@link #leave} to. */
  public int enter(int index) {
    int mark = deeper();
    names[mark] = null;
    indices[mark] = index;
    return mark;
  }

  /** Step back up. */
  public void leave(int mark) {
    depth = mark;
  }

  /** Add a violation of the value that the walk stands at. */
  public void add(String code, String message) {
    found.add(Violation.body(pointer(), code, message));
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

  private int deeper() {
    if (depth == indices.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indices = Arrays.copyOf(indices, 2 * depth);
    }
    return depth++;
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name == null) {
        pointer.append('/').append(indices[i]);
      } else {
        // RFC 6901 §3: a slash and a tilde inside a name are escaped.
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
