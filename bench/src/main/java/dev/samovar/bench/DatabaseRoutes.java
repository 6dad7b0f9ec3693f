package dev.samovar.bench;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.sql.FromRow;
import jakarta.validation.constraints.Size;

/** One row, fifty rows, a new row. */
final class DatabaseRoutes implements Routes<BenchEnv> {

  @CompiledJson
  @FromRow
  record Task(long id, String title, boolean done, String createdAt) {}

  @CompiledJson
  record NewTask(@Size(min = 1, max = 200) String title) {}

  @CompiledJson
  record Added(long id) {}

  @Override
  public void register(RouteGroup<BenchEnv> routes) {
    routes
        .get("/tasks/{id}", DatabaseRoutes::show)
        .get("/tasks", DatabaseRoutes::list)
        .post("/tasks", DatabaseRoutes::add);
  }

  private static Response show(Context<BenchEnv> c) {
    return Response.json(
        c.env()
            .db()
            .prepare("SELECT id, title, done, created_at FROM task WHERE id = ?1")
            .bind(c.path("id").asLong())
            .first(Task.class)
            .orElseThrow(() -> new NotFound("There is no such task")));
  }

  private static Response list(Context<BenchEnv> c) {
    return Response.json(
        c.env()
            .db()
            .prepare("SELECT id, title, done, created_at FROM task ORDER BY id LIMIT 50")
            .list(Task.class));
  }

  private static Response add(Context<BenchEnv> c) {
    long id =
        c.env()
            .db()
            .prepare("INSERT INTO added_task (title) VALUES (?1)")
            .bind(c.body(NewTask.class).title())
            .run()
            .meta()
            .lastRowId()
            .orElseThrow();
    return Response.json(new Added(id)).withStatus(201);
  }
}
