package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker whose configuration was changed after the build had checked it. */
class MissingBindingsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String CONFIGURATION =
      """

      [[r2_buckets]]
      binding = "KV"
      bucket_name = "contracts"

      [vars]
      TEXT = { no = "text" }
      SETTINGS = { foo = "no number", bar = "hidden" }
      NUMBER = "hidden"
      """;

  private static Wrangler wrangler;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path built = Path.of(System.getProperty("samovar.worker", "target/worker"));
    for (String file : List.of("worker.js", "contracts.wasm")) {
      if (Files.exists(built.resolve(file))) {
        Files.copy(built.resolve(file), folder.resolve(file));
      }
    }
    String toml = Files.readString(built.resolve("wrangler.toml"));
    Files.writeString(
        folder.resolve("wrangler.toml"), toml.substring(0, toml.indexOf("[[")) + CONFIGURATION);
    wrangler = Wrangler.of(folder).start();
  }

  @AfterAll
  static void stop() {
    wrangler.close();
  }

  @Test
  void missingDatabase_isLoggedWithWhatToAdd() throws Exception {
    assertFails("d1/noRow_isEmpty");

    assertLogged(
        "Binding 'DB' is not in env. Add [[d1_databases]] binding = \"DB\" to wrangler.toml");
  }

  @Test
  void bindingOfAnotherKind_isLogged() throws Exception {
    assertFails("kv/missingKey_isEmpty");

    assertLogged("Binding 'KV' in env is not a KV namespace");
  }

  @Test
  void objectInPlaceOfText_isLogged() throws Exception {
    assertFails("vars/text_isItself");

    assertLogged("Binding 'TEXT' in env is not a text variable");
  }

  @Test
  void otherJson_isLoggedWithoutValues() throws Exception {
    assertFails("vars/object_isARecord");

    assertLogged("The variable 'SETTINGS' is not as the code wants it: /foo");
    assertNotLogged("hidden");
  }

  @Test
  void textInPlaceOfNumber_isLoggedWithoutIt() throws Exception {
    assertFails("vars/number_isOne");

    assertLogged("The variable 'NUMBER' must be a whole number");
    assertNotLogged("hidden");
  }

  @Test
  void missingSecret_isLoggedWithWhatToDo() throws Exception {
    assertFails("vars/secret_hasItsValue");

    assertLogged("The secret 'API_KEY' is not in env. Set it with: wrangler secret put API_KEY");
  }

  @Test
  void missingOptional_isEmpty() throws Exception {
    assertEquals("passed", get("vars/absentDatabase_isEmpty").body());
  }

  /** The client hears nothing of the configuration, and the next request works. */
  private static void assertFails(String fact) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(fact);
    assertEquals(500, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("env"), answer.body());
    assertEquals("passed", get("vars/absentText_isEmpty").body());
  }

  private static HttpResponse<String> get(String fact) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(wrangler.url("/contract/" + fact)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static void assertLogged(String text) throws InterruptedException {
    for (int i = 0; i < 50 && !isLogged(text); i++) {
      Thread.sleep(100);
    }
    assertTrue(isLogged(text), () -> String.join("\n", wrangler.log()));
  }

  private static void assertNotLogged(String text) {
    // Wrangler prints variables itself when it starts; what the worker logs comes behind.
    Stream<String> lines = wrangler.log().stream().dropWhile(line -> !line.contains("GET /"));
    assertFalse(lines.anyMatch(line -> line.contains(text)));
  }

  private static boolean isLogged(String text) {
    return wrangler.log().stream().anyMatch(line -> line.contains(text));
  }
}
