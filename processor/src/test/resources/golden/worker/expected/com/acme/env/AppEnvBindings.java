package com.acme.env;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.Variables;
import dev.samovar.worker.Secret;
import java.util.Optional;

/** {@link AppEnv} over one event's bindings, each looked up when it is asked for. */
public final class AppEnvBindings implements AppEnv {
  private final BindingSource source;

  public AppEnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public Optional<KvNamespace> cache() {
    return source.has("CACHE") ? Optional.of(source.kv("CACHE")) : Optional.empty();
  }

  @Override
  public D1Database db() {
    return source.d1("DB");
  }

  @Override
  public String environment() {
    return source.variable("ENVIRONMENT");
  }

  @Override
  public Optional<Secret> errorReportKey() {
    return source.has("ERROR_REPORT_KEY")
        ? Optional.of(source.secret("ERROR_REPORT_KEY"))
        : Optional.empty();
  }

  @Override
  public Secret jwtSecret() {
    return source.secret("JWT_SECRET");
  }

  @Override
  public Long maximumBytes() {
    return Variables.asLong("MAXIMUM_BYTES", source.variable("MAXIMUM_BYTES"));
  }

  @Override
  public boolean open() {
    return Variables.asBoolean("OPEN", source.variable("OPEN"));
  }

  @Override
  public int pageSize() {
    return Variables.asInt("PAGE_SIZE", source.variable("PAGE_SIZE"));
  }

  @Override
  public R2Bucket photos() {
    return source.r2("PHOTO_BUCKET");
  }

  @Override
  public Optional<Integer> retries() {
    return source.has("RETRIES")
        ? Optional.of(Variables.asInt("RETRIES", source.variable("RETRIES")))
        : Optional.empty();
  }

  @Override
  public KvNamespace sessions() {
    return source.kv("SESSIONS");
  }
}
