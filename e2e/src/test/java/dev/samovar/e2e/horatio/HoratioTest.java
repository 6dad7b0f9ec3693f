package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.Guest;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Horatio in each place, one after the other. */
@ParameterizedClass(name = "{0}")
@EnumSource(Place.class)
abstract class HoratioTest {
  private static Place.Running running;

  @Parameter Place place;

  @BeforeParameterizedClassInvocation
  static void start(Place place) {
    running = place.start();
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    running.stop().run();
  }

  URI url() {
    return running.url();
  }

  /** A visitor whom the worker has not seen yet. */
  Guest guest() {
    return new Guest(url());
  }

  static Map<String, Object> json(HttpResponse<String> response) {
    return Json.read(response.body(), JsonType.map(JsonType.any()));
  }

  static String location(HttpResponse<String> created) {
    assertEquals(201, created.statusCode(), created.body());
    return created.headers().firstValue("location").orElseThrow();
  }

  static void assertProblem(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
    assertEquals((long) status, json(response).get("status"));
  }
}
