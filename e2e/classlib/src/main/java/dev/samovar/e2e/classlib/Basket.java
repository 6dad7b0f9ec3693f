package dev.samovar.e2e.classlib;

import com.dslplatform.json.CompiledJson;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A record with a codec that could be taken for a list. */
@CompiledJson
public record Basket(List<String> things) implements Iterable<String> {

  /** Elements of several classes, one after the other and mixed. */
  static List<Object> amongOthers() {
    Basket basket = new Basket(List.of("a", "b"));
    return Arrays.asList(
        basket,
        basket,
        null,
        basket,
        "x",
        1,
        2L,
        1.5,
        true,
        basket,
        List.of(basket, 3),
        Rich.Colour.RED);
  }

  @Override
  public Iterator<String> iterator() {
    return things.iterator();
  }
}
