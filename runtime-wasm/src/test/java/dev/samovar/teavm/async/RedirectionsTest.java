package dev.samovar.teavm.async;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.teavm.Redirection;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;

/** TeaVM would find a missing target only in a worker that reaches it. */
final class RedirectionsTest {

  @Test
  void everyRedirection_hasItsTarget() throws ClassNotFoundException {
    List<String> missing = new ArrayList<>();

    List<Redirection> all =
        Stream.concat(
                Redirections.everywhere().all().stream(), Redirections.onWasm().all().stream())
            .toList();
    for (Redirection redirection : all) {
      if (!exists(redirection)) {
        missing.add(redirection.toString());
      }
    }

    assertEquals(List.of(), missing);
  }

  private static boolean exists(Redirection redirection) throws ClassNotFoundException {
    Class<?> target =
        Class.forName(redirection.toClass(), false, RedirectionsTest.class.getClassLoader());
    for (Method method : target.getDeclaredMethods()) {
      if (method.getName().equals(redirection.toMethod()) && fits(method, redirection)) {
        return true;
      }
    }
    return false;
  }

  /** The same signature, or with the instance before it. */
  private static boolean fits(Method method, Redirection redirection) {
    MethodDescriptor from = redirection.method();
    ValueType[] parameters = from.getParameterTypes();
    Class<?>[] given = method.getParameterTypes();
    int shift = given.length - parameters.length;
    if (shift < 0
        || shift > 1
        || shift == 1 && !given[0].getName().equals(redirection.className())) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!ValueType.parse(given[i + shift]).equals(parameters[i])) {
        return false;
      }
    }
    return ValueType.parse(method.getReturnType()).equals(from.getResultType());
  }
}
