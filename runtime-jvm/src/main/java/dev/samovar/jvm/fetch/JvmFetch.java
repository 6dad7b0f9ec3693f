package dev.samovar.jvm.fetch;

import dev.samovar.http.Headers;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.http.url.WebUrl;
import dev.samovar.jvm.CombinedHeaders;
import dev.samovar.jvm.HeaderBytes;
import dev.samovar.jvm.url.Urls;
import dev.samovar.spi.FetchCall;
import dev.samovar.spi.FetchDriver;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;

/** Requests to the world. */
public final class JvmFetch implements FetchDriver {

  @Override
  public FetchCall start(FetchRequest request) {
    return UpgradeCall.isFor(request) ? new UpgradeCall(request) : new HttpCall(request);
  }

  static FetchException aborted(Exception e) {
    return new FetchException("AbortError", "The operation was aborted", e);
  }

  static FetchException failure(Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return new FetchException("TimeoutError", "The operation was aborted due to timeout", cause);
    }
    return new FetchException("Error", "Network connection lost: " + cause, cause);
  }

  static WebUrl url(FetchRequest request) {
    try {
      return Urls.parse(request.url());
    } catch (InvalidUrlException e) {
      throw new FetchException("TypeError", "Invalid URL: " + e.getMessage(), e);
    }
  }

  static Headers headers(Map<String, List<String>> java) {
    CombinedHeaders headers = new CombinedHeaders();
    java.forEach(
        (name, values) -> values.forEach(value -> headers.add(name, HeaderBytes.fromJetty(value))));
    return headers.toHeaders();
  }
}
