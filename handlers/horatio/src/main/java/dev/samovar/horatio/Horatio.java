package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.routing.RequestId;
import dev.samovar.routing.Router;
import dev.samovar.routing.SecureHeaders;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** The worker: its API; the page is in {@code public/} and served without it. */
@Worker(name = "horatio")
public final class Horatio implements WorkerApp<Env> {

  @CompiledJson
  record Health(String status) {}

  @CompiledJson
  record Me(String name) {}

  @Override
  public void routes(Router<Env> router) {
    router.use(RequestId.filter(), SecureHeaders.filter());
    router.get("/api/health", c -> Response.json(new Health("ok")));
    router.get("/api/photos/{key}", PhotoRoutes::show);
    router.group(
        "/api",
        api -> {
          api.use(new GuestFilter());
          api.get("/me", c -> Response.json(new Me(GuestFilter.guest(c).name())));
          api.put("/posts/{id}/photo", PhotoRoutes::store);
          api.mount("/posts", new PostRoutes());
        });
  }
}
