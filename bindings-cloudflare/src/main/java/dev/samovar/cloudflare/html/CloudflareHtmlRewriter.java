package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsComment;
import dev.samovar.cloudflare.html.jso.JsDoctype;
import dev.samovar.cloudflare.html.jso.JsDocumentEnd;
import dev.samovar.cloudflare.html.jso.JsElement;
import dev.samovar.cloudflare.html.jso.JsHTMLRewriter;
import dev.samovar.cloudflare.html.jso.JsText;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.WaitingCallback;
import dev.samovar.html.HtmlComment;
import dev.samovar.html.HtmlDoctype;
import dev.samovar.html.HtmlDocumentEnd;
import dev.samovar.html.HtmlElement;
import dev.samovar.html.HtmlHandler;
import dev.samovar.html.HtmlText;
import dev.samovar.http.Response;
import dev.samovar.spi.HtmlRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The platform's HTMLRewriter. */
public final class CloudflareHtmlRewriter implements HtmlRules.Rules {
  private final JsHTMLRewriter js = create();

  private CloudflareHtmlRewriter() {}

  public static Response rewrite(Response response, HtmlRules rules) {
    try {
      CloudflareHtmlRewriter rewriter = new CloudflareHtmlRewriter();
      rules.replay(rewriter);
      return JsResponses.fromJs(rewriter.js.transform(JsResponses.toJs(response)));
    } catch (RuntimeException e) {
      throw HtmlEdits.refused(JsErrors.of(e));
    }
  }

  @Override
  public void element(String selector, HtmlHandler<HtmlElement> handler) {
    on(selector, "element", each -> handler.handle(new CloudflareElement((JsElement) each)));
  }

  @Override
  public void text(@Nullable String selector, HtmlHandler<HtmlText> handler) {
    on(selector, "text", each -> handler.handle(new CloudflareText((JsText) each)));
  }

  @Override
  public void comment(@Nullable String selector, HtmlHandler<HtmlComment> handler) {
    on(selector, "comments", each -> handler.handle(new CloudflareComment((JsComment) each)));
  }

  @Override
  public void doctype(HtmlHandler<HtmlDoctype> handler) {
    on(null, "doctype", each -> handler.handle(doctype((JsDoctype) each)));
  }

  @Override
  public void end(HtmlHandler<HtmlDocumentEnd> handler) {
    on(null, "end", each -> handler.handle(new CloudflareDocumentEnd((JsDocumentEnd) each)));
  }

  private void on(@Nullable String selector, String kind, WaitingCallback.Work work) {
    JSObject handlers = handlers(kind, WaitingCallback.of(work));
    if (selector == null) {
      js.onDocument(handlers);
    } else {
      js.on(selector, handlers);
    }
  }

  private static HtmlDoctype doctype(JsDoctype js) {
    return new HtmlDoctype(
        Optional.ofNullable(js.getName()),
        Optional.ofNullable(js.getPublicId()),
        Optional.ofNullable(js.getSystemId()));
  }

  @JSBody(script = "return new HTMLRewriter();")
  private static native JsHTMLRewriter create();

  @JSBody(
      params = {"kind", "callback"},
      script = "var handlers = {}; handlers[kind] = callback; return handlers;")
  private static native JSObject handlers(String kind, JSObject callback);
}
