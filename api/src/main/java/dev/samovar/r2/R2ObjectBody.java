package dev.samovar.r2;

import dev.samovar.http.Body;
import dev.samovar.http.Branches;
import dev.samovar.http.Response;
import dev.samovar.spi.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** An object with its content, which is a stream: read it once, or hand it on unread. */
public final class R2ObjectBody extends R2Object implements Body {

  private final Body content;

  /** For runtimes. */
  public R2ObjectBody(R2ObjectData data, Body content) {
    super(data);
    this.content = content;
  }

  /** The content itself, for a runtime that hands it on. */
  public Body content() {
    return content;
  }

  /**
   * 200 with the content, its HTTP metadata, {@code ETag} and {@code Last-Modified}; 206 with
   * {@code Content-Range} where a part was asked for. A content that is stored with a {@code
   * Content-Encoding} is sent as it is.
   *
   * @param asked the options of the get
   */
  public Response toResponse(R2GetOptions asked) {
    Response response = validated(httpMetadata().writeTo(Response.ok().withBody(content)));
    if (asked.range().isEmpty() || range().isEmpty()) {
      return response.withHeader("Accept-Ranges", "bytes");
    }
    R2Range part = range().get();
    long last = part.offset() + part.length() - 1;
    return response
        .withStatus(206)
        .withHeader("Content-Range", "bytes " + part.offset() + "-" + last + "/" + size());
  }

  @Override
  public long length() {
    return content.length();
  }

  @Override
  public boolean isBuffered() {
    return content.isBuffered();
  }

  @Override
  public InputStream stream() {
    return content.stream();
  }

  @Override
  public byte[] bytes(long limit) {
    return content.bytes(limit);
  }

  /** The content as UTF-8; a byte order mark is part of it, as it is of what was put. */
  @Override
  public String text() {
    return Utf8.decode(content.bytes());
  }

  @Override
  public Branches<Body> tee() {
    return content.tee();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }
}
