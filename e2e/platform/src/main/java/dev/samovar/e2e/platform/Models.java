package dev.samovar.e2e.platform;

import dev.samovar.ai.Ai;
import dev.samovar.ai.AiException;
import dev.samovar.ai.AiGateway;
import dev.samovar.ai.AiOptions;
import dev.samovar.ai.AiStream;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Models asked in all ways. */
final class Models {
  private static final String LLAMA = "@cf/meta/llama-3.1-8b-instruct";

  private Models() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/ai/ask", Models::ask);
    router.post("/ai/gateway", Models::gateway);
    router.post("/ai/relay", Models::relay);
    router.post("/ai/pieces", Models::pieces);
    router.post("/ai/image", Models::image);
    router.post("/ai/failing", Models::failing);
    router.post(
        "/ai/stream-as-json",
        c -> Response.text(c.env().ai().run("image", Map.of(), String.class)));
  }

  private static Response ask(Context<PlatformEnv> c) {
    Question question = new Question(c.request().text(), 100);
    Answer answer = c.env().ai().run(LLAMA, question, Answer.class);
    return Response.text(answer.response());
  }

  private static Response gateway(Context<PlatformEnv> c) {
    AiGateway gateway =
        AiGateway.of("main")
            .withCacheTtl(Duration.ofMinutes(5))
            .withMetadata(Map.of("user", 7))
            .withRetries(3, Duration.ofMillis(50), AiGateway.Backoff.LINEAR)
            .withTimeout(Duration.ofSeconds(2));
    AiOptions options =
        AiOptions.gateway(gateway).withTags("a", "b").withExtraHeaders(Map.of("x-a", "1"));
    Answer answer =
        c.env().ai().run(LLAMA, new Question(c.request().text(), 1), Answer.class, options);
    return Response.text(answer.response());
  }

  private static Response relay(Context<PlatformEnv> c) {
    Question question = new Question(c.request().text(), 100);
    return c.env().ai().runStreaming(LLAMA, question, AiOptions.none()).toResponse();
  }

  private static Response pieces(Context<PlatformEnv> c) {
    Ai ai = c.env().ai();
    Question question = new Question(c.request().text(), 100);
    StringBuilder text = new StringBuilder();
    try (AiStream stream = ai.runStreaming(LLAMA, question, AiOptions.none())) {
      Optional<Answer> piece = stream.next(Answer.class);
      while (piece.isPresent()) {
        text.append(piece.get().response()).append('|');
        piece = stream.next(Answer.class);
      }
    }
    return Response.text(text.toString());
  }

  private static Response image(Context<PlatformEnv> c) {
    Map<String, Object> inputs = Map.of("prompt", c.request().text());
    return Response.stream("image/png", c.env().ai().runBytes("image", inputs, AiOptions.none()));
  }

  private static Response failing(Context<PlatformEnv> c) {
    try {
      return Response.text(c.env().ai().run("failing", Map.of(), Answer.class).response());
    } catch (AiException e) {
      return Response.text(e.code().orElse(0) + " " + e.getMessage());
    }
  }
}
