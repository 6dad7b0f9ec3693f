package dev.samovar.e2e.hyperdrive;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresException.Kind;
import dev.samovar.routing.Router;
import dev.samovar.sql.FromRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the guide shows. */
final class Orders {

  @FromRow
  @CompiledJson
  record Order(
      UUID id, String customer, BigDecimal total, List<String> tags, Address address, Instant at) {}

  @CompiledJson
  record Address(String street, String city) {}

  @CompiledJson
  record NewOrder(String customer, BigDecimal total, List<String> tags, Address address) {}

  private static final String TABLE =
      """
      CREATE TABLE IF NOT EXISTS customer (name text PRIMARY KEY, orders int NOT NULL DEFAULT 0);
      CREATE TABLE IF NOT EXISTS purchase (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        customer text NOT NULL REFERENCES customer,
        total numeric(12, 2) NOT NULL CHECK (total > 0),
        tags text[] NOT NULL,
        address jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT now())
      """;

  private Orders() {}

  static void routes(Router<HyperdriveEnv> router) {
    router.post(
        "/orders/table",
        c -> {
          c.env().hyperdrive().connect().exec(TABLE);
          return Response.noContent();
        });
    router.post(
        "/orders",
        c ->
            Response.json(place(c.env().hyperdrive().connect(), c.body(NewOrder.class)))
                .withStatus(201));
    router.get(
        "/orders/{city}",
        c -> Response.json(in(c.env().hyperdrive().connect(), c.path("city").value())));
  }

  static Order place(PostgresDatabase db, NewOrder order) {
    try {
      return db.transaction(
          transaction -> {
            transaction
                .prepare("INSERT INTO customer (name) VALUES ($1) ON CONFLICT DO NOTHING")
                .bind(order.customer())
                .run();
            transaction
                .prepare("UPDATE customer SET orders = orders + 1 WHERE name = $1")
                .bind(order.customer())
                .run();
            return transaction
                .prepare(
                    "INSERT INTO purchase (customer, total, tags, address)"
                        + " VALUES ($1, $2, $3, $4) RETURNING *")
                .bind(
                    order.customer(), order.total(), order.tags(), Json.writeText(order.address()))
                .first(Order.class)
                .orElseThrow();
          });
    } catch (PostgresException e) {
      if (e.kind() == Kind.CHECK) {
        throw HttpException.badRequest("An order costs more than nothing");
      }
      throw e;
    }
  }

  static List<Order> in(PostgresDatabase db, String city) {
    return db.prepare("SELECT * FROM purchase WHERE address ->> 'city' = $1 ORDER BY at")
        .bind(city)
        .list(Order.class);
  }
}
