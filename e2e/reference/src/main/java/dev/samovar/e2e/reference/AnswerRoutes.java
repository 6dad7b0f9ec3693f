package dev.samovar.e2e.reference;

import dev.samovar.http.Body;
import dev.samovar.http.ETag;
import dev.samovar.http.Response;
import dev.samovar.http.SetCookie;
import dev.samovar.http.Validators;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.routing.SecureHeaders;
import java.io.ByteArrayInputStream;
import java.time.Instant;

/** What an answer carries: length, validators, cookies, redirects. */
final class AnswerRoutes implements Routes<Env> {
  private static final Validators STATE =
      Validators.of(ETag.of("v2"), Instant.ofEpochSecond(784111777));

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/text", c -> Response.text("hello"));
    routes.get("/empty", c -> Response.ok());
    routes.get("/known", c -> Response.stream("text/plain", known()));
    routes.get(
        "/written", c -> Response.stream("text/plain", out -> out.write("hello".getBytes())));
    routes.get("/validated", AnswerRoutes::validated);
    routes.get("/to", c -> Response.redirect(c.query("url").value()));
    routes.get("/to-path", c -> Response.redirectToPath(c.query("url").value()));
    routes.get("/header", c -> Response.ok().withHeader("X-Echo", c.query("value").value()));
    routes.get("/cookie", AnswerRoutes::cookie);
    routes.group("/page", AnswerRoutes::page);
  }

  private static void page(RouteGroup<Env> routes) {
    routes.use(SecureHeaders.withContentSecurityPolicy("script-src 'nonce-{nonce}'"));
    routes.get("/", c -> Response.html(c.require(SecureHeaders.NONCE)));
  }

  private static Body known() {
    return Body.of(new ByteArrayInputStream("hello".getBytes()), 5);
  }

  private static Response validated(Context<Env> c) {
    return STATE.answer(
        c.request(),
        () ->
            Response.text("hello")
                .withHeader("Cache-Control", "max-age=60")
                .withHeader("Content-Location", "/hello.en")
                .withHeader("Vary", "Accept"));
  }

  private static Response cookie(Context<Env> c) {
    return Response.text(c.request().cookie("in").orElse("(absent)"))
        .withCookie(SetCookie.of("out", c.query("value").value()).withPath(null));
  }
}
