package dev.samovar.http;

import dev.samovar.json.Json;
import dev.samovar.spi.Numbers;
import dev.samovar.spi.RequestSource;
import java.util.Optional;

/**
 * What Cloudflare knows of a request: where it comes from and how. All of it may be absent: on a
 * JVM, for requests that a worker makes of another, and where the plan does not include it.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties">Workers:
 *     IncomingRequestCfProperties</a>
 */
public final class CfProperties {
  private final RequestSource source;

  CfProperties(RequestSource source) {
    this.source = source;
  }

  /** Two letters: {@code GB}; {@code T1} for Tor. */
  public Optional<String> country() {
    return text("country");
  }

  /** Two letters: {@code EU}. */
  public Optional<String> continent() {
    return text("continent");
  }

  public Optional<String> city() {
    return text("city");
  }

  /** In words: {@code Texas}. */
  public Optional<String> region() {
    return text("region");
  }

  /** {@code TX}. */
  public Optional<String> regionCode() {
    return text("regionCode");
  }

  public Optional<String> postalCode() {
    return text("postalCode");
  }

  /** {@code America/Chicago}. */
  public Optional<String> timezone() {
    return text("timezone");
  }

  /** In degrees, north is positive. */
  public Optional<Double> latitude() {
    return text("latitude").map(Numbers::parseDouble);
  }

  /** In degrees, east is positive. */
  public Optional<Double> longitude() {
    return text("longitude").map(Numbers::parseDouble);
  }

  public boolean isEuCountry() {
    return text("isEUCountry").filter("1"::equals).isPresent();
  }

  /** The data center that took the request, by its airport: {@code DFW}. */
  public Optional<String> colo() {
    return text("colo");
  }

  /** The number of the client's network. */
  public Optional<Integer> asn() {
    return text("asn").map(Integer::valueOf);
  }

  /** Whose network that is. */
  public Optional<String> asOrganization() {
    return text("asOrganization");
  }

  /** {@code HTTP/2}. */
  public Optional<String> httpProtocol() {
    return text("httpProtocol");
  }

  /** {@code TLSv1.3}. */
  public Optional<String> tlsVersion() {
    return text("tlsVersion");
  }

  public Optional<String> tlsCipher() {
    return text("tlsCipher");
  }

  /** From the client to the data center and back, in milliseconds; only over TCP. */
  public Optional<Integer> clientTcpRtt() {
    return text("clientTcpRtt").map(Integer::valueOf);
  }

  /** Any property as text; of one that is an object, its JSON. */
  public Optional<String> text(String property) {
    return source.cf(property);
  }

  /**
   * All of it as a record; empty if there is nothing.
   *
   * @throws dev.samovar.json.JsonException if it is not JSON
   * @throws dev.samovar.validation.ValidationException if it is not of that type
   */
  public <T> Optional<T> as(Class<T> type) {
    return source.cf().map(json -> Json.read(json, type));
  }
}
