package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.http.ByteRange;
import dev.samovar.http.Cookie;
import dev.samovar.http.ETag;
import dev.samovar.http.FormField;
import dev.samovar.http.FormFile;
import dev.samovar.http.FormPart;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import dev.samovar.http.MediaType;
import dev.samovar.http.Param;
import dev.samovar.http.Parameters;
import dev.samovar.http.Percent;
import dev.samovar.http.Request;
import dev.samovar.http.SetCookie;
import dev.samovar.http.Url;
import dev.samovar.http.Validators;
import dev.samovar.spi.RequestSource;
import dev.samovar.spi.Utf8;
import dev.samovar.validation.Location;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the API's own parsers and writers make of thousands of made-up inputs: the same on each
 * target. Whether it is right is what the API's unit tests show; here it is one number, recorded on
 * a JVM.
 */
public final class HttpContract {
  private static final int ROUNDS = 2_000;
  private static final String FORM =
      "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--B\r\nContent-Disposition:"
          + " form-data; name=\"f\"; filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\nfile\r\n"
          + "--B--\r\n";

  private HttpContract() {}

  public static List<Fact<Object>> facts() {
    return new Facts<>()
        .fact("dates_areTheSame", is(4808945733026315449L, HttpContract::dates))
        .fact("utf8_isTheSame", is(-4999824314306456373L, HttpContract::utf8))
        .fact("percentEncoding_isTheSame", is(-5286442304499297504L, HttpContract::percent))
        .fact("numbers_areTheSame", is(-7033222216453051786L, HttpContract::numbers))
        .fact("headers_areTheSame", is(4832242693212296995L, HttpContract::headers))
        .fact("urls_areTheSame", is(8588393846916512370L, HttpContract::urls))
        .fact("cookies_areTheSame", is(1827033948099224771L, HttpContract::cookies))
        .fact("forms_areTheSame", is(-6722646363851886150L, HttpContract::forms))
        .fact("conditions_areTheSame", is(-4077947994623346570L, HttpContract::conditions))
        .list();
  }

  private static Fact.Check<Object> is(long recorded, BiConsumer<MadeUp, Digest> work) {
    return nothing -> {
      MadeUp inputs = new MadeUp(1);
      Digest digest = new Digest();
      for (int i = 0; i < ROUNDS; i++) {
        work.accept(inputs, digest);
      }
      Claim.same("the digest of " + ROUNDS + " rounds", recorded, digest.value());
    };
  }

  private static void dates(MadeUp inputs, Digest digest) {
    long seconds = inputs.number(1 << 22) * 50_000L + inputs.number(50_000) - 30_000_000_000L;
    String date = HttpDate.format(Instant.ofEpochSecond(seconds));
    digest.add(date);
    digest.add(HttpDate.parse(date).map(Instant::getEpochSecond));
    digest.add(HttpDate.parse(inputs.damaged(date)).map(Instant::getEpochSecond));
  }

  private static void utf8(MadeUp inputs, Digest digest) {
    byte[] bytes = inputs.bytes(12);
    digest.add(Utf8.decode(bytes));
    digest.add(Utf8.isWellFormed(bytes, 0, bytes.length));
    digest.add(Utf8.decode(Utf8.encode(inputs.text(30))));
  }

  private static void percent(MadeUp inputs, Digest digest) {
    String text = inputs.text(20);
    digest.addOutcome(() -> Percent.decode(text));
    digest.addOutcome(() -> Percent.decodeForm(text));
    digest.addOutcome(() -> Percent.encode(text));
    digest.addOutcome(() -> Parameters.parse(text).names());
  }

  private static void numbers(MadeUp inputs, Digest digest) {
    String number = (inputs.number(1 << 22) - 2_000_000) + "." + inputs.number(1000) + "e-3";
    Param param =
        new Param(Location.QUERY, "p", inputs.number(2) == 0 ? number : inputs.damaged(number));
    digest.addOutcome(param::asInt);
    digest.addOutcome(param::asLong);
    digest.addOutcome(() -> Double.doubleToLongBits(param.asDouble()));
    digest.addOutcome(param::asBoolean);
  }

  private static void headers(MadeUp inputs, Digest digest) {
    String text = inputs.text(30);
    digest.addOutcome(() -> MediaType.parse("text/" + text));
    digest.addOutcome(() -> MediaType.parse(inputs.damaged("text/html; charset=\"utf-8\"; q=1")));
    digest.addOutcome(() -> ETag.parse(inputs.damaged("W/\"abc\"")));
    digest.addOutcome(() -> ByteRange.parse(inputs.damaged("bytes=10-2000"), 1000));
    digest.addOutcome(() -> Headers.of("a", text).first("A"));
    digest.addOutcome(() -> Headers.of(text, "a").first(text));
  }

  private static void urls(MadeUp inputs, Digest digest) {
    String text = inputs.damaged("https://u:p@example.com:8787/a/b?c=d#e");
    digest.addOutcome(() -> Url.parse(text).origin());
    digest.addOutcome(() -> Url.parse(text).host());
    digest.addOutcome(() -> Url.parse(text).path());
    digest.addOutcome(() -> Url.parse(text).query());
  }

  private static void cookies(MadeUp inputs, Digest digest) {
    String text = inputs.text(40);
    Request request = request(Headers.received(new String[] {"cookie", text}), Body.empty());
    for (Cookie cookie : request.cookies().all()) {
      digest.add(cookie.name() + "=" + cookie.value());
    }
    digest.addOutcome(() -> SetCookie.of("a", text).toHeader());
    digest.addOutcome(() -> SetCookie.of(text, "a").toHeader());
  }

  private static void forms(MadeUp inputs, Digest digest) {
    String[] type = {"content-type", "multipart/form-data; boundary=B"};
    Request request = request(Headers.received(type), Body.of(inputs.damaged(FORM)));
    digest.addOutcome(() -> shown(request.form().parts()));
  }

  private static String shown(List<FormPart> parts) {
    StringBuilder text = new StringBuilder();
    for (FormPart part : parts) {
      text.append(part.name()).append('=');
      if (part instanceof FormField field) {
        text.append(field.value());
      }
      if (part instanceof FormFile file) {
        text.append(file.filename()).append(file.contentType()).append(file.text());
      }
    }
    return text.toString();
  }

  private static void conditions(MadeUp inputs, Digest digest) {
    String[] fields = {
      "if-none-match", inputs.damaged("\"a\", W/\"b\""),
      "if-match", inputs.number(3) == 0 ? inputs.damaged("\"a\", \"b\"") : "*",
      "if-range", inputs.damaged("\"a\"")
    };
    Request request = request(Headers.received(fields), Body.empty());
    Validators state = Validators.of(ETag.of("a"));
    digest.addOutcome(() -> state.isNotModified(request));
    digest.addOutcome(() -> state.isRangeCurrent(request));
  }

  private static Request request(Headers headers, Body body) {
    return new Request(new Made(headers, body));
  }

  private record Made(Headers headers, Body body) implements RequestSource {
    @Override
    public String method() {
      return "GET";
    }

    @Override
    public String url() {
      return "https://example.com/";
    }
  }
}
