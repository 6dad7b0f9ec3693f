package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether handlers wait or not, they answer alike. */
@ExtendWith(Adapter.class)
final class StepsIT {

  @ParameterizedTest
  @CsvSource({
    "plain, plain on event",
    "sleeps, slept",
    "locks, counted",
    "synchronized, counted",
    "extended, extended",
    "extends, slept"
  })
  void aStep_answers(String path, String expected) {
    HttpResponse<String> response = Adapter.get("/steps/" + path);

    assertEquals(expected, response.body());
    assertEquals("yes", response.headers().firstValue("x-filtered").orElse(""));
  }

  @Test
  void whatIsThrown_goesThroughTheFilters() {
    HttpResponse<String> response = Adapter.get("/steps/throws");

    assertEquals(500, response.statusCode());
    assertEquals("yes", response.headers().firstValue("x-filtered").orElse(""));
  }

  @Test
  void requestsThatDoNotWait_runWhileOthersDo() {
    List<String> paths =
        Collections.nCopies(50, List.of("/steps/plain", "/steps/sleeps", "/steps/locks")).stream()
            .flatMap(List::stream)
            .toList();
    List<String> expected =
        Collections.nCopies(50, List.of("plain on event", "slept", "counted")).stream()
            .flatMap(List::stream)
            .toList();

    assertEquals(expected, Adapter.together(paths));
  }
}
