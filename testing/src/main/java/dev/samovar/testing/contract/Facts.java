package dev.samovar.testing.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A contract while it is written. */
final class Facts<T> {

  private final List<Fact<T>> facts = new ArrayList<>();

  Facts<T> fact(String name, Fact.Check<T> check) {
    facts.add(new Fact<>(name, check));
    return this;
  }

  List<Fact<T>> list() {
    return Collections.unmodifiableList(facts);
  }
}
