package dev.samovar.service;

import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** A class annotated {@link WorkerEntrypoint} that answers requests. */
public interface EntrypointFetch {

  /**
   * Answer a request.
   *
   * <p>An {@link dev.samovar.http.HttpException} is its own answer; what else it throws is for the
   * caller.
   */
  Response fetch(Request request);
}
