package dev.samovar.spi;

import dev.samovar.html.HtmlComment;
import dev.samovar.html.HtmlDoctype;
import dev.samovar.html.HtmlDocumentEnd;
import dev.samovar.html.HtmlElement;
import dev.samovar.html.HtmlHandler;
import dev.samovar.html.HtmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rewriter does, in the order in which it was told. */
public final class HtmlRules {
  private final List<Rule> rules = new ArrayList<>();

  /** Tells a platform, in the same order. */
  public void replay(Rules platform) {
    rules.forEach(rule -> rule.tell(platform));
  }

  public void element(String selector, HtmlHandler<HtmlElement> handler) {
    rules.add(platform -> platform.element(selector, handler));
  }

  /**
   * @param selector null for the whole document
   */
  public void text(@Nullable String selector, HtmlHandler<HtmlText> handler) {
    rules.add(platform -> platform.text(selector, handler));
  }

  /**
   * @param selector null for the whole document
   */
  public void comment(@Nullable String selector, HtmlHandler<HtmlComment> handler) {
    rules.add(platform -> platform.comment(selector, handler));
  }

  public void doctype(HtmlHandler<HtmlDoctype> handler) {
    rules.add(platform -> platform.doctype(handler));
  }

  public void end(HtmlHandler<HtmlDocumentEnd> handler) {
    rules.add(platform -> platform.end(handler));
  }

  /** A platform's rewriter. */
  public interface Rules {
    void element(String selector, HtmlHandler<HtmlElement> handler);

    void text(@Nullable String selector, HtmlHandler<HtmlText> handler);

    void comment(@Nullable String selector, HtmlHandler<HtmlComment> handler);

    void doctype(HtmlHandler<HtmlDoctype> handler);

    void end(HtmlHandler<HtmlDocumentEnd> handler);
  }

  private interface Rule {
    void tell(Rules platform);
  }
}
