package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.http.Bodies;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlRewriterException;
import dev.samovar.http.Body;
import dev.samovar.worker.PlatformException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Changes of a document, with the exception that a refused one is. */
final class HtmlEdits {

  private HtmlEdits() {}

  /** One of the methods that put content somewhere. */
  interface Place {
    void put(JSObject content, JSObject options);
  }

  static void put(HtmlContent content, Place place) {
    run(() -> place.put(toJs(content.body()), options(content.isHtml())));
  }

  static void run(Runnable edit) {
    try {
      edit.run();
    } catch (RuntimeException e) {
      throw refused(JsErrors.of(e));
    }
  }

  static RuntimeException refused(RuntimeException known) {
    if (known instanceof PlatformException platform) {
      return new HtmlRewriterException(
          "HTMLRewriter refuses it: " + platform.getMessage(), platform);
    }
    return known;
  }

  private static JSObject toJs(Body body) {
    return body.isBuffered() ? Strings.toJs(body.text()) : Bodies.toJs(body);
  }

  @JSBody(params = "isHtml", script = "return {html: isHtml};")
  private static native JSObject options(boolean isHtml);
}
