package dev.samovar.teavm.events;

import dev.samovar.spi.CacheDriver;
import dev.samovar.spi.CompressionDriver;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.Cryptography;
import dev.samovar.spi.DeadlineDriver;
import dev.samovar.spi.FetchDriver;
import dev.samovar.spi.Network;
import dev.samovar.spi.TaskDriver;
import dev.samovar.spi.TaskThreads;
import dev.samovar.spi.TcpConnector;
import dev.samovar.spi.WebApis;
import dev.samovar.spi.WebPlatform;
import dev.samovar.spi.WebSocketBody;
import dev.samovar.spi.WebSockets;
import dev.samovar.teavm.Redirection;
import dev.samovar.websocket.WebSocketHandler;
import dev.samovar.worker.Deadlines;
import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;

/**
 * Where the api asks its runtime for something, a worker has the one there is. A runtime that told
 * the api of all when it starts would link all into each worker.
 */
final class PlatformLinks implements ClassHolderTransformer {

  private static final String DRIVERS = "dev.samovar.wasm.PlatformDrivers";

  private static final List<Redirection> ALL =
      List.of(
          link(Network.class, "driver", "fetch", FetchDriver.class),
          link(Network.class, "cache", "cache", String.class, CacheDriver.class),
          link(Network.class, "sockets", "sockets", TcpConnector.class),
          link(Deadlines.class, "driver", "deadlines", DeadlineDriver.class),
          link(CompressionDriver.class, "get", "compression", CompressionDriver.class),
          link(Cryptography.class, "driver", "cryptography", CryptoDriver.class),
          link(WebApis.class, "platform", "web", WebPlatform.class),
          link(WebSockets.class, "open", "webSocket", WebSocketHandler.class, WebSocketBody.class),
          link(TaskThreads.class, "driver", "tasks", TaskDriver.class));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (Redirection link : ALL) {
      if (link.className().equals(cls.getName())) {
        link.apply(cls);
      }
    }
  }

  private static Redirection link(Class<?> from, String asks, String gets, Class<?>... signature) {
    return new Redirection(from.getName(), new MethodDescriptor(asks, signature), DRIVERS, gets);
  }
}
