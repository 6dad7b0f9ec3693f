package dev.samovar.e2e.platform;

import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlElement;
import dev.samovar.html.HtmlRewriter;
import dev.samovar.html.HtmlText;
import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.kv.KvNamespace;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Documents that are changed on their way. */
final class Pages {

  private Pages() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/pages/links", Pages::links);
    router.post("/pages/names", Pages::names);
    router.post("/pages/all", c -> everything().transform(page(c)));
    router.post("/pages/stream", Pages::stream);
    router.post("/pages/selector", Pages::selector);
    router.post("/pages/failing", Pages::failing);
  }

  private static Response links(Context<PlatformEnv> c) {
    Response page = page(c);
    HtmlRewriter rewriter =
        new HtmlRewriter()
            .on("a[href^='http:']", a -> a.setAttribute("rel", "nofollow"))
            .on("main > h1", h1 -> h1.after(HtmlContent.text("<by> " + c.query("by").value())));
    return rewriter.transform(page);
  }

  /** Each name is looked up while the document waits. */
  private static Response names(Context<PlatformEnv> c) {
    KvNamespace names = c.env().names();
    names.put("1", "Zoë & Co");
    return new HtmlRewriter()
        .on(
            "b[id]",
            b -> {
              String id = b.attribute("id").orElseThrow();
              b.setInnerContent(HtmlContent.text(names.get(id).orElse("nobody")));
            })
        .transform(page(c));
  }

  private static HtmlRewriter everything() {
    StringBuilder type = new StringBuilder();
    return new HtmlRewriter()
        .onDoctype(doctype -> type.append(doctype.name().orElse("none")))
        .onDocumentComment(comment -> comment.replace(HtmlContent.text("comment" + comment.text())))
        .onComment("i", comment -> comment.setText("seen"))
        .onText("u", Pages::upperCase)
        .on("p", Pages::paragraph)
        .on("s", HtmlElement::removeAndKeepContent)
        .on("script", HtmlElement::remove)
        .onEnd(end -> end.append(HtmlContent.html("<!--" + type + "-->")));
  }

  private static void paragraph(HtmlElement p) {
    p.setTagName("div");
    p.setAttribute("data-all", String.join(",", p.attributes().keySet()));
    p.removeAttribute("id");
    p.prepend(HtmlContent.html("<em>first</em>"));
    p.append(HtmlContent.text("last"));
    p.before(HtmlContent.text(p.hasAttribute("class") ? "[" : "("));
    p.onEndTag(tag -> tag.after(HtmlContent.text("/" + tag.name())));
  }

  private static void upperCase(HtmlText text) {
    text.replace(HtmlContent.html(text.text().toUpperCase(Locale.ROOT)));
  }

  /** A stream within a stream; neither comes into memory. */
  private static Response stream(Context<PlatformEnv> c) {
    Body inner =
        Body.of(out -> out.write("<b>x</b>".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
    return new HtmlRewriter()
        .on("main", main -> main.setInnerContent(HtmlContent.html(inner)))
        .transform(page(c));
  }

  private static Response selector(Context<PlatformEnv> c) {
    return new HtmlRewriter().on("a[", a -> a.remove()).transform(page(c));
  }

  private static Response failing(Context<PlatformEnv> c) {
    return new HtmlRewriter()
        .on(
            "b",
            b -> {
              throw new IllegalStateException("failed on purpose");
            })
        .transform(page(c));
  }

  private static Response page(Context<PlatformEnv> c) {
    return Response.stream("text/html; charset=utf-8", c.request().body());
  }
}
