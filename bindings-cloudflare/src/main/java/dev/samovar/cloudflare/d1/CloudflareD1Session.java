package dev.samovar.cloudflare.d1;

import dev.samovar.cloudflare.d1.jso.JsD1DatabaseSession;
import dev.samovar.d1.D1ExecResult;
import dev.samovar.spi.D1Driver;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session of D1, which can neither {@code exec} nor start another. */
final class CloudflareD1Session implements D1Driver {

  private final JsD1DatabaseSession session;
  private final D1Caller caller;

  CloudflareD1Session(JsD1DatabaseSession session) {
    this.session = session;
    this.caller = new D1Caller(session::prepare, session::batch);
  }

  @Override
  public D1Rows raw(D1Query query, int maxRows) {
    return caller.raw(query, maxRows);
  }

  @Override
  public D1Rows all(D1Query query) {
    return caller.all(query);
  }

  @Override
  public D1Rows run(D1Query query) {
    return caller.run(query);
  }

  @Override
  public List<D1Rows> batch(List<D1Query> queries) {
    return caller.batch(queries);
  }

  @Override
  public D1ExecResult exec(String sql) {
    throw new UnsupportedOperationException("A D1 session has no exec");
  }

  @Override
  public D1Driver session(String constraintOrBookmark) {
    throw new UnsupportedOperationException("A D1 session has no sessions");
  }

  @Override
  public @Nullable String bookmark() {
    return session.getBookmark();
  }
}
