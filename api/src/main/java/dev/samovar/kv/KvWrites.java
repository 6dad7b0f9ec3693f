package dev.samovar.kv;

import dev.samovar.http.Body;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.KvWrite;
import java.time.Duration;
import java.time.Instant;

/** What is checked of a write before it is sent. */
final class KvWrites {

  private KvWrites() {}

  static Body sized(String key, Body value) {
    if (value.length() > KvLimits.VALUE_BYTES) {
      throw new KvException(
          "A KV value has at most 25 MiB, that of '"
              + key
              + "' has "
              + value.length()
              + " bytes; keep large values in R2",
          ClientFault.tooLarge("The value is larger than 25 MiB"));
    }
    return value;
  }

  static KvWrite of(KvPutOptions options) {
    return new KvWrite(
        options.ttl().map(Duration::getSeconds).orElse(0L),
        options.expiration().map(Instant::getEpochSecond).orElse(0L),
        options.metadataJson());
  }
}
