package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.http.Percent;
import dev.samovar.http.Response;
import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.Redirect;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to the world, whose URLs and redirects are read by the URL Standard. */
class JvmFetchTest extends ServedTest {
  @ParameterizedTest
  @CsvSource({
    "/shown/café x?q=a b, /shown/caf%C3%A9%20x?q=a%20b",
    "/shown/a\\..\\b, /shown/b",
    "/shown/x/%2E%2e/y#z, /shown/y",
    "/shown/[x]|y?a[b]=^{}, /shown/%5Bx%5D%7Cy?a%5Bb%5D=%5E%7B%7D",
    "/shown/😀, /shown/%F0%9F%98%80"
  })
  void everyUrl_isFetched(String path, String received) {
    assertEquals(base() + received, Fetch.get(base() + path).body().text());
  }

  @Test
  void hostAndScheme_areReadInAnyCase() {
    assertEquals(
        "hello", Fetch.get("http://LOCALHOST:" + server.port() + "/greeting").body().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://a b/", "http://[::", "http://a:99999/", "http://%/"})
  void aTextThatIsNoUrl_isATypeError(String url) {
    var e = assertThrows(FetchException.class, () -> Fetch.get(url));

    assertEquals("TypeError", e.name());
  }

  @ParameterizedTest
  @CsvSource({
    "/greeting, hello",
    "greeting, hello",
    "name/café x, café x",
    "?to=/greeting, hello",
    "//localhost:PORT/greeting, hello",
    "http:greeting, hello",
    "\\greeting, hello"
  })
  void redirects_areResolvedByTheUrlStandard(String location, String expected) {
    String to = location.replace("PORT", "" + server.port());

    Response response = Fetch.get(base() + "/redirect?to=" + Percent.encode(to));

    assertEquals(expected, response.body().text());
    assertTrue(response.isRedirected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b/", "javascript:1", "http://", "/redirect"})
  void redirectsToNowhere_areATypeError(String location) {
    String url = base() + "/redirect?to=" + Percent.encode(location);

    var e = assertThrows(FetchException.class, () -> Fetch.get(url));

    assertEquals("TypeError", e.name());
  }

  @ParameterizedTest
  @CsvSource({
    "POST, 301, GET",
    "POST, 302, GET",
    "POST, 303, GET",
    "PUT, 303, GET",
    "PUT, 302, PUT",
    "POST, 307, POST",
    "POST, 308, POST"
  })
  void methodAfterARedirect_isThatOfFetch(String method, int status, String expected) {
    FetchRequest request =
        FetchRequest.of(method, base() + "/redirect?status=" + status + "&to=/method")
            .withText("body");

    String answer = Fetch.send(request).body().text();

    assertEquals(expected + (expected.equals("GET") ? " " : " body"), answer);
  }

  @Test
  void aStream_isNotSentTwice() {
    FetchRequest request =
        FetchRequest.post(base() + "/redirect?status=307&to=/method")
            .withBody("text/plain", Body.of(new ByteArrayInputStream(new byte[3]), 3));

    var e = assertThrows(FetchException.class, () -> Fetch.send(request));

    assertEquals("TypeError", e.name());
  }

  @Test
  void manualRedirects_areHandedOut() {
    FetchRequest request =
        FetchRequest.get(base() + "/redirect?to=/greeting").withRedirect(Redirect.MANUAL);

    assertEquals(302, Fetch.send(request).status());
  }

  @Test
  void credentials_stayWithTheirOrigin() {
    String other = "http://127.0.0.1:" + server.port() + "/headers";
    FetchRequest request =
        FetchRequest.get(base() + "/redirect?to=" + other).withHeader("Authorization", "secret");

    assertFalse(Fetch.send(request).body().text().contains("secret"));
  }

  @Test
  void gzip_isDecodedAndItsHeaderStays() {
    Response response = Fetch.get(base() + "/encoded/gzip");

    assertEquals("hello hello hello", response.body().text());
    assertEquals(List.of("gzip"), response.headers().all("content-encoding"));
  }

  @Test
  void fieldsOfAnAnswer_areJoinedAndUtf8() {
    Response response = Fetch.get(base() + "/fields");

    assertEquals(List.of("1, 2"), response.headers().all("x-a"));
    assertEquals(List.of("é"), response.headers().all("x-b"));
    assertEquals(2, response.headers().all("set-cookie").size());
  }

  private static String base() {
    return "http://localhost:" + server.port();
  }
}
