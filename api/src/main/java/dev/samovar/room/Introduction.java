package dev.samovar.room;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Url;
import dev.samovar.json.Json;
import dev.samovar.spi.RequestSource;
import java.util.Base64;

/**
 * How the worker tells a room who connects: a header, and a host that no client can ask for, so
 * that a client's own header is worth nothing where a request is handed on as it came.
 */
record Introduction(RequestSource request, String url, Headers headers) implements RequestSource {
  private static final String HEADER = "Samovar-Member";
  private static final String ORIGIN = "https://room.invalid";
  private static final int MOST_BYTES = 8 * 1024;

  static Request of(Request request, Member member) {
    byte[] json = Json.write(Seat.texts(member), Seat.TEXTS);
    if (json.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "A member with its attributes has at most 8 KiB, was " + json.length + " bytes");
    }
    String value = Base64.getUrlEncoder().encodeToString(json);
    Headers headers = request.headers().with(HEADER, value);
    return new Request(new Introduction(request.source(), url(request.url()), headers));
  }

  static Member read(Request request) {
    return request
        .header(HEADER)
        .filter(value -> request.url().origin().equals(ORIGIN))
        .map(value -> Seat.member(Json.read(Base64.getUrlDecoder().decode(value), Seat.TEXTS)))
        .orElseGet(Member::anonymous);
  }

  private static String url(Url url) {
    return ORIGIN + url.path() + (url.query().isEmpty() ? "" : "?" + url.query());
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public Body body() {
    return request.body();
  }
}
