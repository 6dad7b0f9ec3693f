package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.crypto.Digest;
import dev.samovar.crypto.Hex;
import dev.samovar.http.FormFile;
import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.kv.KvNamespace;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.worker.Secret;

/** Fields and files of forms. */
final class FormRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/is-secret", c -> Response.text(secret(c).value()));
    routes.post("/formdata-file-size", FormRoutes::keep);
    routes.get("/formdata-file-size/{hash}", FormRoutes::kept);
  }

  private static Secret secret(Context<Env> c) {
    String name =
        c.request()
            .form()
            .field("secret")
            .orElseThrow(() -> HttpException.badRequest("'secret' is missing, or is a file"));
    return switch (name) {
      case "EXAMPLE_SECRET" -> c.env().exampleSecret();
      case "SOME_SECRET" -> c.env().someSecret();
      default -> throw new NotFound("There is no secret '" + name + "'");
    };
  }

  private static Response keep(Context<Env> c) {
    FormFile file =
        c.request()
            .form()
            .file("file")
            .orElseThrow(() -> HttpException.badRequest("'file' is missing, or is no file"));
    String hash = Hex.of(Digest.SHA_512.of(file.bytes()));
    KvNamespace sizes = c.env().fileSizes();
    sizes.putJson(hash, new FileSize(file.filename(), file.size()));
    return Response.json(sizes.list().keys().stream().map(key -> new Key(key.name())).toList());
  }

  private static Response kept(Context<Env> c) {
    String hash = c.path("hash").value();
    return Response.json(
        c.env()
            .fileSizes()
            .getJson(hash, FileSize.class)
            .orElseThrow(() -> new NotFound("There is no file with that hash")));
  }

  @CompiledJson
  record FileSize(String name, int size) {}

  @CompiledJson
  record Key(String name) {}
}
