package dev.samovar.e2e.reference;

import dev.samovar.http.FormData;
import dev.samovar.http.FormField;
import dev.samovar.http.FormFile;
import dev.samovar.http.FormPart;
import dev.samovar.http.Parameters;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** What a handler sees of a request: path, query, headers, cookies, forms, bodies. */
final class RequestRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/query", RequestRoutes::query);
    routes.get("/header/{name}", RequestRoutes::header);
    routes.post("/form", RequestRoutes::form);
    routes.post("/text", c -> new Lines().add("text", c.request().text()).toResponse());
    routes.get("/path/{rest...}", c -> new Lines().add("path", c.request().path()).toResponse());
  }

  private static Response query(Context<Env> c) {
    Parameters query = c.request().query();
    Lines lines = new Lines();
    for (int i = 0; i < query.size(); i++) {
      lines.add(query.name(i), query.value(i));
    }
    return lines.toResponse();
  }

  private static Response header(Context<Env> c) {
    String name = c.path("name").value();
    return new Lines()
        .add(name, c.request().headers().joined(name).orElse("(absent)"))
        .toResponse();
  }

  private static Response form(Context<Env> c) {
    FormData form = c.request().form();
    Lines lines = new Lines();
    for (FormPart part : form.parts()) {
      add(lines, part);
    }
    return lines.toResponse();
  }

  private static void add(Lines lines, FormPart part) {
    if (part instanceof FormFile file) {
      lines.add(file.name(), file.filename() + "|" + file.contentType() + "|" + file.size());
    }
    if (part instanceof FormField field) {
      lines.add(field.name(), field.value());
    }
  }
}
