package dev.samovar.jvm.fetch;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.jvm.CombinedHeaders;
import dev.samovar.spi.FetchCall;
import dev.samovar.spi.FetchDriver;
import dev.samovar.spi.RequestSource;
import java.util.Optional;
import java.util.function.Function;

/** What answers requests within this process. */
public record LocalFetch(Function<Request, Response> answers) implements FetchDriver {

  @Override
  public FetchCall start(FetchRequest request) {
    Response response = answers.apply(new Request(new Asked(request)));
    return () -> response;
  }

  private record Asked(FetchRequest request) implements RequestSource {
    @Override
    public String method() {
      return request.method();
    }

    @Override
    public String url() {
      return JvmFetch.url(request).withoutFragment();
    }

    @Override
    public Headers headers() {
      return CombinedHeaders.of(request.headers());
    }

    @Override
    public Body body() {
      return request.body();
    }

    @Override
    public Optional<String> cf() {
      RequestSource incoming = request.incoming();
      return incoming == null ? Optional.empty() : incoming.cf();
    }

    @Override
    public Optional<String> cf(String property) {
      RequestSource incoming = request.incoming();
      return incoming == null ? Optional.empty() : incoming.cf(property);
    }
  }
}
