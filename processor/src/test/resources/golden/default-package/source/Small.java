import dev.samovar.d1.D1Database;
import dev.samovar.routing.Router;
import dev.samovar.sql.FromRow;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "small")
class Small implements WorkerApp<Env> {
  @Override
  public void routes(Router<Env> router) {}
}

@Bindings
interface Env {
  D1Database db();
}

@FromRow
record Task(String title) {}
