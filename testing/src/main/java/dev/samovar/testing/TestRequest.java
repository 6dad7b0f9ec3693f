package dev.samovar.testing;

import dev.samovar.http.Body;
import dev.samovar.http.FormField;
import dev.samovar.http.FormFile;
import dev.samovar.http.FormPart;
import dev.samovar.http.Headers;
import dev.samovar.http.MediaType;
import dev.samovar.http.Percent;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import java.util.Optional;
import java.util.StringJoiner;

/** A request on its way to a {@link TestClient}. */
public final class TestRequest {
  private final TestClient client;
  private final String method;
  private final String path;
  private Headers headers = Headers.empty();
  private Body body = Body.empty();
  private Optional<String> cf = Optional.empty();

  TestRequest(TestClient client, String method, String path) {
    this.client = client;
    this.method = method;
    this.path = path;
  }

  /** Add a header; a name may repeat. */
  public TestRequest header(String name, String value) {
    headers = headers.withAdded(name, value);
    return this;
  }

  public TestRequest json(Object value) {
    return body(MediaType.JSON, Body.of(Json.write(value)));
  }

  public TestRequest text(String text) {
    return body(MediaType.TEXT, Body.of(text));
  }

  /** Fields as an urlencoded form. */
  public TestRequest form(FormField... fields) {
    StringJoiner form = new StringJoiner("&");
    for (FormField field : fields) {
      form.add(Percent.encode(field.name()) + "=" + Percent.encode(field.value()));
    }
    return body(MediaType.FORM, Body.of(form.toString()));
  }

  /** Fields and files as a multipart form. */
  public TestRequest multipart(FormPart... parts) {
    return body(MultipartWriter.TYPE, Body.of(MultipartWriter.write(parts)));
  }

  /** A file as the whole body. */
  public TestRequest file(FormFile file) {
    return body(file.contentType(), Body.of(file.bytes()));
  }

  public TestRequest body(String contentType, Body body) {
    this.headers = headers.with("Content-Type", contentType);
    this.body = body;
    return this;
  }

  /**
   * What Cloudflare is to say of it: {@code cf(Map.of("country", "FR", "latitude", "48.85"))}.
   *
   * @param properties what is written as an object in JSON
   */
  public TestRequest cf(Object properties) {
    this.cf = Optional.of(Json.writeText(properties));
    return this;
  }

  public Response send() {
    return client.send(method, path, headers, body, cf);
  }
}
