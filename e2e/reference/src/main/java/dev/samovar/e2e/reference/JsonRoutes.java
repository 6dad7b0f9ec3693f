package dev.samovar.e2e.reference;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Param;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.json.Patch;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/** JSON of requests, and parameters that are not text. */
final class JsonRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/any", c -> text(Json.writeText(c.body(JsonType.any()))));
    routes.post("/new-article", c -> text(Json.writeText(c.body(NewArticle.class))));
    routes.get("/int/{value}", c -> text("" + c.path("value").asInt()));
    routes.get("/long", c -> text("" + c.query("value").asLong()));
    routes.get("/double", c -> text("" + c.query("value").asDouble()));
    routes.get("/header", c -> text("" + c.header("X-Count").asInt()));
    routes.get("/cookie", c -> text("" + c.cookie("count").asInt()));
    routes.post("/form", JsonRoutes::form);
    routes.post("/profile", c -> text(told(c.body(ProfilePatch.class))));
    routes.get("/values", c -> text(Json.writeText(values())));
  }

  private static Response form(Context<Env> c) {
    Param age = c.request().form().param("age");
    if (age.asInt() < 18) {
      throw age.invalid("too_young", "must be 18 or more");
    }
    return text("" + age.asInt());
  }

  private static String told(ProfilePatch patch) {
    return Json.writeText(patch)
        + " "
        + patch.bio().orElse("(kept)")
        + " "
        + patch.age().map(age -> age + 1).value();
  }

  /** Values that their class says how to write. */
  private static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("at", Instant.ofEpochSecond(1_709_201_730, 120_000_000));
    values.put("day", LocalDate.of(2024, 2, 29));
    values.put("time", LocalTime.of(10, 15));
    values.put("lasts", Duration.ofMillis(-5_399_500));
    values.put("period", Period.ofMonths(2));
    values.put("id", new UUID(1, 2));
    values.put("link", URI.create("/a?b=c"));
    values.put("letter", 'x');
    values.put("float", 1.5f);
    values.put("count", OptionalInt.of(4));
    values.put("ratio", OptionalDouble.of(0.5));
    values.put("kind", Kind.BLOG);
    values.put("ints", new int[] {1, -2});
    values.put("doubles", List.of(0.5, 1e300));
    values.put("flags", new boolean[] {true});
    values.put("bytes", new byte[] {0, 1, 2, -1});
    values.put("money", new BigDecimal("1.10"));
    return values;
  }

  private static Response text(String text) {
    return new Lines().add("text", text).toResponse();
  }

  /** A document with an object in it, as the clients of RealWorld send it. */
  @CompiledJson
  record NewArticle(Article article) {}

  /** One of each kind of member. */
  @CompiledJson
  record Article(
      @NotBlank @Size(max = 20) String title,
      String body,
      @Max(5) int stars,
      List<@Size(max = 5) String> tags,
      Optional<@Email String> mail,
      Kind kind,
      Instant at,
      UUID id,
      Shape shape) {}

  /** What may be absent, null or a value. */
  @CompiledJson
  record ProfilePatch(
      Patch<@Size(max = 5, message = "at most {max}") String> bio,
      Patch<@NotNull @DecimalMin("0.5") Integer> age) {}

  enum Kind {
    NEWS,
    BLOG
  }

  /** One of several. */
  @CompiledJson(discriminator = "kind")
  sealed interface Shape {
    @CompiledJson
    record Circle(double radius) implements Shape {}

    /** Its constructor refuses some values. */
    @CompiledJson
    record Box(int width, int height) implements Shape {
      public Box {
        if (width > height) {
          throw new IllegalArgumentException("must not be wider than high");
        }
      }
    }
  }
}
