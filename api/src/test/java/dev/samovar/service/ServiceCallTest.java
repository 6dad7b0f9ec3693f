package dev.samovar.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.client.Service;
import dev.samovar.json.JsonType;
import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.RpcValue;
import dev.samovar.worker.PlatformException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceCallTest {
  private static final JsonType<Long> LONG = JsonType.of(Long.class);

  private final List<String> calls = new ArrayList<>();

  @Test
  void idempotentCall_isMadeAgainWhereThePlatformSaysSo() {
    Service service = failing(1, retryable());

    assertEquals(7L, service.callIdempotent("count", List.of()).read(LONG));
    assertEquals(List.of("count", "count"), calls);
  }

  @Test
  void idempotentCall_isNotMadeAgainIfTheOtherSideThrew() {
    Service service = failing(1, new ServiceException("java.lang.Error", "no", true, null));

    assertThrows(ServiceException.class, () -> service.callIdempotent("count", List.of()));
    assertEquals(List.of("count"), calls);
  }

  @Test
  void bytesWhereAValueIsExpected_doNotCross() {
    ServiceException thrown =
        assertThrows(ServiceException.class, () -> RpcValue.of(new byte[1]).read(LONG));

    assertTrue(thrown.cannotCross());
  }

  @Test
  void argumentLeftOut_isNothing() {
    EntrypointClass type =
        new EntrypointClass((bindings, execution) -> "object")
            .serve((object, method, arguments) -> arguments.get(1), "second");

    assertEquals(RpcValue.nothing(), type.call("object", "second", List.of()));
  }

  @Test
  void methodThatIsNotServed_isNamed() {
    EntrypointClass type = new EntrypointClass((bindings, execution) -> "object");

    var thrown =
        assertThrows(IllegalArgumentException.class, () -> type.call("object", "other", List.of()));
    assertEquals("java.lang.String has no other", thrown.getMessage());
  }

  private Service failing(int times, ServiceException failure) {
    return new Service(
        request -> null,
        (method, arguments) -> {
          calls.add(method);
          if (calls.size() <= times) {
            throw failure;
          }
          return RpcValue.of(7L, LONG);
        });
  }

  private static ServiceException retryable() {
    PlatformException platform =
        new PlatformException("Error", "Network connection lost.", null, null) {
          @Override
          protected boolean flag(String name) {
            return name.equals("retryable");
          }
        };
    return new ServiceException("Error", "Network connection lost.", false, platform);
  }
}
