package dev.samovar.room;

import dev.samovar.http.Headers;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.json.Json;
import dev.samovar.spi.TrustedRequest;
import java.util.Base64;

/** How the worker tells a room who connects: a header of a {@link TrustedRequest}. */
final class Introduction {
  private static final String HEADER = "Samovar-Member";
  private static final int MOST_BYTES = 8 * 1024;

  private Introduction() {}

  static Request of(Request request, Member member) {
    byte[] json = Json.write(Seat.texts(member), Seat.TEXTS);
    if (json.length > MOST_BYTES) {
      throw HttpException.contentTooLarge(
          "A member with its attributes has at most 8 KiB, was " + json.length + " bytes");
    }
    String value = Base64.getUrlEncoder().encodeToString(json);
    Headers headers = request.headers().with(HEADER, value);
    return TrustedRequest.of(request, headers, request.body());
  }

  static Member read(Request request) {
    return request
        .header(HEADER)
        .filter(value -> TrustedRequest.isTrusted(request))
        .map(value -> Seat.member(Json.read(Base64.getUrlDecoder().decode(value), Seat.TEXTS)))
        .orElseGet(Member::anonymous);
  }
}
