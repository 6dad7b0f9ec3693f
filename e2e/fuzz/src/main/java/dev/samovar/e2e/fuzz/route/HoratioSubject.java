package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.place.Target;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Horatio, the microblog of handlers/horatio. */
final class HoratioSubject implements Subject {

  private static final int GUESTS = 4;
  private static final int POSTS = 6;
  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final Pattern PHOTO = Pattern.compile("/api/photos/([^\"]+)");
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

  private static final Value TEXT =
      Value.oneOf("{\"text\":\"hello\"}", "{\"text\":\"  two words \"}", "{\"text\":\"日本語 𝒳\"}");

  @Override
  public String project() {
    return "handlers/horatio";
  }

  @Override
  public String healthPath() {
    return "/api/health";
  }

  @Override
  public List<Route> routes(Target target) {
    Value cookie = Value.given("cookie");
    return List.of(
        Route.of("GET", "/api/health"),
        Route.of("GET", "/api/me").header("Cookie", cookie),
        Route.of("GET", "/api/posts")
            .query("cursor", Value.given("cursor"))
            .query("limit", Value.number(1, 50))
            .header("Cookie", cookie)
            .weighing(5),
        Route.of("POST", "/api/posts")
            .header("Cookie", cookie)
            .body(Content.json(TEXT))
            .weighing(6),
        Route.of("GET", "/api/posts/{id}")
            .path("id", Value.given("post"))
            .header("Cookie", cookie)
            .weighing(3),
        Route.of("POST", "/api/posts/{id}/comments")
            .path("id", Value.given("post"))
            .header("Cookie", cookie)
            .body(Content.json(TEXT))
            .weighing(4),
        Route.of("PUT", "/api/posts/{id}/photo")
            .path("id", Value.given("post"))
            .header("Cookie", Value.given("author"))
            .body(Content.bytes("image/png", PNG, 2000))
            .weighing(4),
        Route.of("GET", "/api/photos/{key}").path("key", Value.given("photo")).weighing(6),
        Route.of("HEAD", "/api/photos/{key}").path("key", Value.given("photo")),
        Route.of("GET", "/{file}")
            .path("file", Value.oneOf("", "index.html", "app.css", "app.js", "icon.svg", "none"))
            .weighing(2));
  }

  @Override
  public Given prepare(Client client) {
    Given given = new Given();
    for (int i = 0; i < GUESTS; i++) {
      String cookie = cookie(client.get("/api/me"));
      given.add("cookie", cookie);
      // Only the first guest's posts are those that get other photos during the run.
      String kind = i == 0 ? "post" : "kept";
      for (int k = 0; k < POSTS; k++) {
        given.add(kind, post(client, cookie));
      }
      if (i == 0) {
        given.add("author", cookie);
      } else {
        given.add("photo", photo(client, cookie));
      }
    }
    Matcher next = NEXT.matcher(client.get("/api/posts?limit=3").body());
    if (!next.find()) {
      throw new IllegalStateException("The feed has no next page");
    }
    return given.add("cursor", next.group(1));
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
  }

  private static String post(Client client, String cookie) {
    HttpResponse<String> created =
        client.post(
            "/api/posts",
            "{\"text\":\"given\"}",
            "Cookie",
            cookie,
            "Content-Type",
            "application/json");
    return created.headers().firstValue("location").orElseThrow().replaceFirst(".*/", "");
  }

  private static String photo(Client client, String cookie) {
    byte[] png = (PNG + "x".repeat(30)).getBytes(StandardCharsets.ISO_8859_1);
    String path = "/api/posts/" + post(client, cookie) + "/photo";
    HttpResponse<String> answer =
        client.send("PUT", path, png, "Cookie", cookie, "Content-Type", "image/png");
    Matcher photo = PHOTO.matcher(answer.body());
    if (!photo.find()) {
      throw new IllegalStateException("No photo in " + answer.body());
    }
    return photo.group(1);
  }

  @Override
  public List<Known> known() {
    return List.of();
  }
}
