package dev.samovar.cloudflare.d1;

import dev.samovar.cloudflare.d1.jso.JsD1PreparedStatement;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.d1.D1Exception;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.worker.PlatformException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;

/**
 * The calls that a database and a session have in common; in the types they have no common parent.
 */
record D1Caller(
    Function<String, JsD1PreparedStatement> prepare, Function<JSObject, JSObject> batch) {

  D1Rows raw(D1Query query, int maxRows) {
    return D1Packing.raw(await(List.of(query), () -> D1Packing.rawOf(statement(query))), maxRows);
  }

  D1Rows all(D1Query query) {
    return D1Packing.result(await(List.of(query), () -> statement(query).all()));
  }

  D1Rows run(D1Query query) {
    return D1Packing.result(await(List.of(query), () -> statement(query).run()));
  }

  List<D1Rows> batch(List<D1Query> queries) {
    JSObject statements = JsArrays.create();
    for (D1Query query : queries) {
      JsArrays.push(statements, statement(query));
    }
    return D1Packing.results(await(queries, () -> batch.apply(statements)), queries.size());
  }

  static JSObject await(List<D1Query> queries, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw D1Exception.of(String.valueOf(platform.getMessage()), queries, platform);
      }
      throw known;
    }
  }

  private JsD1PreparedStatement statement(D1Query query) {
    return D1Packing.bind(prepare.apply(query.sql()), query);
  }
}
