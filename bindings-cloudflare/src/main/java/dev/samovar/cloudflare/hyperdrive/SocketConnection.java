package dev.samovar.cloudflare.hyperdrive;

import dev.samovar.cloudflare.hyperdrive.jso.JsHyperdrive;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.postgres.PostgresException;
import dev.samovar.spi.PostgresConnection;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** A connection over the binding's socket. */
final class SocketConnection implements PostgresConnection {

  private final HostConnection host;

  private SocketConnection(HostConnection host) {
    this.host = host;
  }

  static SocketConnection open(JsHyperdrive binding, long timeoutMillis) {
    JSObject opened = Promises.await(HostConnection.open(binding, timeoutMillis));
    JsPacket failure = HostConnection.failure(opened);
    if (failure != null) {
      Packet packet = new Packet(failure);
      packet.flag();
      throw PostgresException.connecting(ResultPackets.error(packet), null);
    }
    return new SocketConnection(HostConnection.connection(opened));
  }

  @Override
  public List<PostgresRows> run(List<PostgresQuery> queries, long patienceMillis) {
    JSObject sent = JsArrays.create();
    queries.forEach(query -> JsArrays.push(sent, toJs(query)));
    Packet packet = new Packet((JsPacket) answer(sent, patienceMillis));
    List<PostgresRows> results = new ArrayList<>(queries.size());
    for (PostgresQuery query : queries) {
      if (!packet.flag()) {
        throw PostgresException.of(ResultPackets.error(packet), query, null);
      }
      results.add(ResultPackets.rows(packet));
    }
    return results;
  }

  @Override
  public boolean isOpen() {
    return HostConnection.isOpen(host);
  }

  void close() {
    if (isOpen()) {
      Promises.awaitWhole(HostConnection.close(host));
    }
  }

  /**
   * A wait that is ended leaves statements on their way, so nothing else can use the connection.
   */
  private JSObject answer(JSObject queries, long patienceMillis) {
    JSObject answer = HostConnection.run(host, queries, patienceMillis);
    try {
      return Promises.await(answer);
    } catch (RuntimeException e) {
      HostConnection.abandon(host);
      throw e;
    }
  }

  private static JSObject toJs(PostgresQuery query) {
    JSObject values = JsArrays.create();
    JSObject types = JsArrays.create();
    for (int i = 0; i < query.values().length; i++) {
      push(values, query.values()[i]);
      JsArrays.push(types, query.types()[i]);
    }
    return HostConnection.query(query.sql(), values, types, query.isScript());
  }

  private static void push(JSObject values, @Nullable String value) {
    if (value == null) {
      JsArrays.push(values, (JSObject) null);
    } else {
      JsArrays.push(values, value);
    }
  }
}
