package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contracts, kept by the platform's own bindings in workerd. */
class ContractsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Wrangler wrangler;

  @BeforeAll
  static void start() {
    wrangler = Wrangler.ofThisProject().withVariable("API_KEY", "not to be shown").start();
  }

  @AfterAll
  static void stop() {
    wrangler.close();
  }

  @TestFactory
  Stream<DynamicTest> facts() throws Exception {
    return get("/contract")
        .lines()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact, () -> assertEquals("passed", get("/contract/" + fact))));
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(wrangler.url(path)).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }
}
