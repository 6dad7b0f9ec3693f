package dev.samovar.e2e.contracts.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArityTest {

  private static final String TYPE =
      """
      interface Store<T> {
          get<V extends (a: string, b: number) => void>(key: string, /* a, b */ options?: { a: number, b?: T }): V;
          get(keys: Array<string>): Map<string, T>;
          list: (name: string) => Promise<void>;
          exec(query: string, ...bindings: any[]): void;
          size(): number;
          readonly name: string;
      }
      """;

  @Test
  void overloads_areCountedEach() {
    assertEquals(List.of(new Arity(1, 2), new Arity(1, 1)), Arity.of(TYPE, "get"));
  }

  @Test
  void function_isAMethodToo() {
    assertEquals(List.of(new Arity(1, 1)), Arity.of(TYPE, "list"));
  }

  @Test
  void rest_takesAnyNumber() {
    assertEquals(List.of(new Arity(1, Integer.MAX_VALUE)), Arity.of(TYPE, "exec"));
  }

  @Test
  void nothing_isNoArgument() {
    assertEquals(List.of(new Arity(0, 0)), Arity.of(TYPE, "size"));
  }

  @Test
  void value_isNoMethod() {
    assertEquals(List.of(), Arity.of(TYPE, "name"));
  }
}
