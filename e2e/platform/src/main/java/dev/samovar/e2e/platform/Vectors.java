package dev.samovar.e2e.platform;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.vectorize.VectorizeException;
import dev.samovar.vectorize.VectorizeFilter;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeQuery.ReturnMetadata;
import dev.samovar.vectorize.VectorizeVector;
import java.util.List;

/** An index asked in all ways. */
final class Vectors {
  private static final float[] ASKED = {0.5f, 0.25f, -1f};

  private Vectors() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/vectors/insert", c -> Response.text(c.env().vectors().insert(books())));
    router.post("/vectors/upsert", c -> Response.text(c.env().vectors().upsert(books())));
    router.post("/vectors/query", Vectors::query);
    router.post("/vectors/plain", c -> matches(index(c).query(ASKED, VectorizeQuery.top(3))));
    router.post("/vectors/by-id", c -> matches(index(c).queryById("1", VectorizeQuery.top(2))));
    router.post("/vectors/get", Vectors::get);
    router.post("/vectors/delete", c -> Response.text(index(c).deleteByIds(List.of("1", "2"))));
    router.post("/vectors/describe", c -> Response.text(index(c).describe().toString()));
    router.post("/vectors/failing", Vectors::failing);
  }

  private static List<VectorizeVector> books() {
    return List.of(
        VectorizeVector.of("1", new float[] {0.125f, 0.25f, 0.375f})
            .withNamespace("books")
            .withMetadata(new Book("Hamlet", 5)),
        VectorizeVector.of("2", new float[] {-1, 0, 1}));
  }

  private static Response query(Context<PlatformEnv> c) {
    VectorizeQuery query =
        VectorizeQuery.top(5)
            .withValues()
            .withMetadata(ReturnMetadata.ALL)
            .withNamespace("books")
            .withFilter(VectorizeFilter.none().gte("stars", 4).in("title", List.of("Hamlet")));
    List<VectorizeMatch> matches = c.env().vectors().query(ASKED, query);
    VectorizeMatch best = matches.get(0);
    return Response.text(
        best.id() + " " + best.score() + " " + best.values()[1] + " " + best.metadata(Book.class));
  }

  private static Response get(Context<PlatformEnv> c) {
    VectorizeVector found = index(c).getByIds(List.of("1", "3")).get(0);
    return Response.text(
        found.id()
            + " "
            + found.values()[0]
            + " "
            + found.namespace().orElse("")
            + " "
            + found.metadata());
  }

  private static Response failing(Context<PlatformEnv> c) {
    try {
      return matches(index(c).queryById("missing", VectorizeQuery.top(1)));
    } catch (VectorizeException e) {
      return Response.text(e.getMessage());
    }
  }

  private static Response matches(List<VectorizeMatch> matches) {
    StringBuilder text = new StringBuilder();
    for (VectorizeMatch match : matches) {
      text.append(match.id()).append(' ').append(match.metadata()).append('\n');
    }
    return Response.text(text.toString());
  }

  private static Vectorize index(Context<PlatformEnv> c) {
    return c.env().vectors();
  }
}
