import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Small}. */
public final class SmallDefinition implements WorkerDefinition<Env> {

  @Override
  public String name() {
    return "small";
  }

  @Override
  public WorkerApp<Env> create() {
    return new Small();
  }

  @Override
  public Env bind(BindingSource source) {
    return new EnvBindings(source);
  }
}
