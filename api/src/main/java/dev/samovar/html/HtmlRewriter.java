package dev.samovar.html;

import dev.samovar.http.Response;
import dev.samovar.spi.HtmlRules;
import dev.samovar.spi.WebApis;

/**
 * Changes HTML while it streams to the client. Handlers are called in the order of the document,
 * and may wait: the stream waits for them.
 *
 * <p>There on Workers only. On a JVM {@link #transform} throws.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/">Workers:
 *     HTMLRewriter</a>
 */
public final class HtmlRewriter {
  private final HtmlRules rules = new HtmlRules();

  /**
   * Have a handler called for each element that a CSS selector fits.
   *
   * @param selector of the kinds that the platform has: {@code a[href]}, {@code main > p}, {@code
   *     li:nth-child(2)}; a wrong one is refused by {@link #transform}
   */
  public HtmlRewriter on(String selector, HtmlHandler<HtmlElement> handler) {
    rules.element(selector, handler);
    return this;
  }

  /** Have a handler called for the text within elements, which comes in chunks. */
  public HtmlRewriter onText(String selector, HtmlHandler<HtmlText> handler) {
    rules.text(selector, handler);
    return this;
  }

  /** Have a handler called for the comments within elements. */
  public HtmlRewriter onComment(String selector, HtmlHandler<HtmlComment> handler) {
    rules.comment(selector, handler);
    return this;
  }

  /** Have a handler called for the document's {@code <!DOCTYPE>}. */
  public HtmlRewriter onDoctype(HtmlHandler<HtmlDoctype> handler) {
    rules.doctype(handler);
    return this;
  }

  /** Have a handler called for all text of the document. */
  public HtmlRewriter onDocumentText(HtmlHandler<HtmlText> handler) {
    rules.text(null, handler);
    return this;
  }

  /** Have a handler called for all comments of the document. */
  public HtmlRewriter onDocumentComment(HtmlHandler<HtmlComment> handler) {
    rules.comment(null, handler);
    return this;
  }

  /** Have a handler called where the document ends. */
  public HtmlRewriter onEnd(HtmlHandler<HtmlDocumentEnd> handler) {
    rules.end(handler);
    return this;
  }

  /**
   * The same response with a body that is changed as it is read. What a handler throws is logged,
   * and the body breaks off there.
   *
   * @throws HtmlRewriterException if the platform refuses a selector
   */
  public Response transform(Response response) {
    return WebApis.platform().rewrite(response, rules);
  }
}
