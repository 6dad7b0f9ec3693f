import dev.samovar.d1.D1Database;
import dev.samovar.spi.BindingSource;

/** {@link Env} over one event's bindings, each looked up when it is asked for. */
final class EnvBindings implements Env {
  private final BindingSource source;

  EnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public D1Database db() {
    return source.d1("DB");
  }
}
