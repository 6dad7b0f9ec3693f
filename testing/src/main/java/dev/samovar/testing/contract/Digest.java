package dev.samovar.testing.contract;

import dev.samovar.http.HttpException;
import java.util.Optional;
import java.util.function.Supplier;

/** Many answers in one number, errors among them. */
final class Digest {
  private long value = 17;

  void add(Object answer) {
    String text = answer.toString();
    for (int i = 0; i < text.length(); i++) {
      value = value * 31 + text.charAt(i);
    }
    value = value * 31 + 7;
  }

  void add(Optional<?> answer) {
    add(answer.isPresent() ? answer.get() : "none");
  }

  /** The answer, or what kind of exception it is; messages may be reworded. */
  void addOutcome(Supplier<?> work) {
    try {
      Object answer = work.get();
      if (answer instanceof Optional<?> optional) {
        add(optional);
      } else {
        add(answer);
      }
    } catch (HttpException e) {
      add(e.status() + " " + e.code());
    } catch (IllegalArgumentException e) {
      add("refused");
    }
  }

  long value() {
    return value;
  }
}
