package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.Dice;

/** A kind of value: what a well-behaved client sends as a parameter. */
@FunctionalInterface
public interface Value {

  /** Text, not encoded. */
  String draw(Given given, Dice dice);

  /** Always this one. */
  static Value of(String text) {
    return (given, dice) -> text;
  }

  static Value oneOf(String... texts) {
    return (given, dice) -> dice.pick(texts);
  }

  static Value number(int first, int last) {
    return (given, dice) -> Integer.toString(dice.between(first, last));
  }

  /** One of those that were made before the run, such as the ids of posts. */
  static Value given(String kind) {
    return (given, dice) -> given.pick(kind, dice);
  }
}
