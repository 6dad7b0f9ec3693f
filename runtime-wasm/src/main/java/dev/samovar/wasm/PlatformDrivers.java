package dev.samovar.wasm;

import dev.samovar.cloudflare.cache.CloudflareCache;
import dev.samovar.cloudflare.crypto.CloudflareCrypto;
import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.http.JsCompression;
import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.cloudflare.interop.Timers;
import dev.samovar.cloudflare.socket.CloudflareSocket;
import dev.samovar.cloudflare.web.CloudflareWebPlatform;
import dev.samovar.cloudflare.websocket.HandledEnd;
import dev.samovar.spi.CacheDriver;
import dev.samovar.spi.CompressionDriver;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.DeadlineDriver;
import dev.samovar.spi.FetchDriver;
import dev.samovar.spi.TaskDriver;
import dev.samovar.spi.TcpConnector;
import dev.samovar.spi.WebPlatform;
import dev.samovar.spi.WebSocketBody;
import dev.samovar.websocket.WebSocketHandler;
import org.jspecify.annotations.Nullable;

/**
 * What the api asks its runtime for. PlatformLinks puts these methods in place of those that ask,
 * so that a worker links what it asks for; none of the objects has a state.
 */
final class PlatformDrivers {

  private PlatformDrivers() {}

  static FetchDriver fetch() {
    return new CloudflareFetch();
  }

  static CacheDriver cache(@Nullable String name) {
    return CloudflareCache.of(name);
  }

  static TcpConnector sockets() {
    return CloudflareSocket::connect;
  }

  static DeadlineDriver deadlines() {
    return new Timers();
  }

  static CompressionDriver compression() {
    return new JsCompression();
  }

  static CryptoDriver cryptography() {
    return new CloudflareCrypto();
  }

  static WebPlatform web() {
    return new CloudflareWebPlatform();
  }

  static WebSocketBody webSocket(WebSocketHandler handler) {
    return new HandledEnd(handler);
  }

  static TaskDriver tasks() {
    return Fibers::runAll;
  }
}
