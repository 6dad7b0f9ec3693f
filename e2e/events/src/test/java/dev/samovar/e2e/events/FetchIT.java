package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In workerd. */
@ExtendWith(Workerd.class)
final class FetchIT extends FetchFacts {

  @Override
  String ask(String path) {
    HttpResponse<String> response = Workerd.get(path);
    return response.statusCode() + " " + response.body();
  }

  @Override
  String post(String path, String body) {
    return Workerd.post(path, body).body();
  }

  @Test
  void headers_ofTheAnswerAreHandedOn() {
    HttpResponse<String> response = Workerd.get(to("pass", "/a"));

    assertEquals("text/x-said", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals("one, two", String.join(", ", response.headers().allValues("X-Twice")));
  }

  @Test
  void service_isAnotherWorker() throws InterruptedException {
    String note = "[{\"key\":\"by-service\",\"action\":\"store\",\"number\":1,\"text\":\"s\"}]";
    Workerd.post("/notes", note);
    Workerd.seen("by-service", "1 s");

    assertEquals("1 s", Workerd.text("/service/seen/by-service"));
  }
}
