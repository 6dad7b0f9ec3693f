package dev.samovar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a result's columns, in order: all its rows have the same. */
public final class Columns {

  private final List<String> names;

  /**
   * At a column's place the very object that asked for it last. A mapper asks each row with the
   * same ones, which are then found without a look at their letters.
   */
  private final @Nullable String[] askedWith;

  private Columns(List<String> names) {
    this.names = names;
    this.askedWith = new String[names.size()];
  }

  /** The list is not copied. */
  public static Columns of(List<String> names) {
    return new Columns(names);
  }

  /** In order; two may be the same. */
  public List<String> names() {
    return names;
  }

  /** How many there are. */
  public int count() {
    return askedWith.length;
  }

  /** The last one of that name; −1 if there is none. */
  @SuppressWarnings("StringEquality") // Another object of the same letters is found by them.
  int place(String name) {
    for (int i = 0; i < askedWith.length; i++) {
      String known = askedWith[i];
      if (known != null && known == name) {
        return i;
      }
    }
    int place = names.lastIndexOf(name);
    if (place >= 0) {
      askedWith[place] = name;
    }
    return place;
  }
}
