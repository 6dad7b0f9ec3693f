package dev.samovar.processor.scope;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestScopedNamesTest {

  static Set<String> names() {
    return RequestScoped.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void scopedType_existsInTheApi(String name) {
    assertDoesNotThrow(() -> Class.forName(name));
  }
}
