package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTMLRewriter, with handlers in Java. */
@ExtendWith(Workerd.class)
class PagesIT {

  @Test
  void elements_areChangedAndTextIsEscaped() {
    HttpResponse<String> answer =
        Workerd.post(
            "/pages/links?by=%22me%22",
            "<main><h1>T</h1><a href='http://a'>a</a><a href=/b>b</a></main>");

    assertEquals(
        "<main><h1>T</h1>&lt;by&gt; \"me\"<a href='http://a' rel=\"nofollow\">a</a><a href=/b>b</a></main>",
        answer.body());
    assertEquals(
        "text/html; charset=utf-8", answer.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void handlers_mayWait() {
    String page = "<b id=1></b><b id=2>two</b>".repeat(20);

    assertEquals(
        "<b id=1>Zoë &amp; Co</b><b id=2>nobody</b>".repeat(20),
        Workerd.post("/pages/names", page).body());
  }

  @Test
  void everyKindOfHandler_isCalled() {
    String answer =
        Workerd.post(
                "/pages/all",
                "<!DOCTYPE html><!--a--><i><!--b--></i><u>grün</u><p id=x class=y>mid</p>"
                    + "<s>kept</s><script>gone</script>")
            .body();

    assertEquals(
        "<!DOCTYPE html>commenta<i>commentseen</i><u>GRÜN</u>"
            + "[<div class=y data-all=\"id,class\"><em>first</em>midlast</div>/div"
            + "kept<!--html-->",
        answer);
  }

  @Test
  void aStream_isPutIntoADocument() {
    assertEquals(
        "<main>" + "<b>x</b>".repeat(50_000) + "</main>",
        Workerd.post("/pages/stream", "<main>old</main>").body());
  }

  @Test
  void wrongSelector_isAnHtmlRewriterException() throws Exception {
    assertEquals(500, Workerd.post("/pages/selector", "<a>").statusCode());
    assertTrue(Workerd.logs("HtmlRewriterException: HTMLRewriter refuses it: Parser error"));
  }

  @Test
  void failingHandler_isLoggedAndBreaksTheBodyOff() throws Exception {
    assertFalse(isWhole("/pages/failing", "<i>a</i><b>b</b>"));

    assertTrue(Workerd.logs("java.lang.IllegalStateException: failed on purpose"));
    assertFalse(Workerd.post("/pages/names", "<b id=1></b>").body().isEmpty());
  }

  /** What is read before the handler fails may have left; wrangler may still make a 500 of it. */
  private static boolean isWhole(String path, String page) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          Workerd.client().send(Workerd.request(path, page), BodyHandlers.ofString());
      return answer.statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
