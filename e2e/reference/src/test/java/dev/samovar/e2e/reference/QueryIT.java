package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values of a query: URL Standard §5.1. */
class QueryIT extends Comparison {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a=1&b=2",
        "a=1&a=2",
        "a",
        "=1",
        "&&",
        "a=b=c",
        "a+b=c+d",
        "%41=%42",
        "q=%C3%A9",
        "page=2&utm=%E4",
        "%=%zz&%4=%&%%41=%",
        "a=%c3%28&b=%e2%82",
        "a=%ed%a0%80&b=%f4%90%80%80",
        "a=%00&%0d%0a=%0A",
        "?a=1&?&=&=&",
        "a[]=1&a%5B%5D=2",
        "a=1;b=2",
        "%EF%BB%BFa=%EF%BB%BF",
        "a=%2B+%2b"
      })
  void query_isReadAsUrlSearchParams(String query) {
    assertAsReference(Raw.get("/request/query?" + query));
  }

  @Test
  void theReferenceAnswers() {
    Answer answer = Exchange.send(Place.REFERENCE, Raw.get("/request/query?q=%C3%A9"));

    assertEquals("q=\\u00e9\n", answer.text());
  }
}
