package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Header fields are as they were given. */
@ExtendWith(Adapter.class)
final class FieldsIT {

  @Test
  void field_isFoundWithoutRegardToCase() {
    var request = Adapter.request("/fields/in").header("x-GIVEN", "this").build();

    assertEquals("this", Adapter.send(request, BodyHandlers.ofString()).body());
  }

  @Test
  void cookies_areNotFolded() {
    List<String> cookies = Adapter.get("/fields/out").headers().allValues("set-cookie");

    assertEquals(List.of("a=1; Path=/", "b=2; Expires=Wed, 01 Jan 2031 00:00:00 GMT"), cookies);
  }

  @Test
  void field_isSent() {
    assertEquals("value", Adapter.get("/fields/out").headers().firstValue("x-own").orElse("none"));
  }
}
