package dev.samovar.bench;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** JSON in, checked, JSON out. */
final class Orders {

  @CompiledJson
  record Line(
      @Size(min = 1, max = 40) String sku,
      @Min(1) @Max(1000) int quantity,
      @PositiveOrZero double price,
      Optional<@Size(max = 200) String> note) {

    double total() {
      return quantity * price;
    }
  }

  @CompiledJson
  record Order(
      @Size(min = 1, max = 100) String customer,
      @Email String email,
      boolean paid,
      @Size(min = 1, max = 20_000) List<Line> lines) {}

  @CompiledJson
  record Priced(String customer, String email, boolean paid, List<Line> lines, double total) {}

  private Orders() {}

  static Response price(Context<BenchEnv> c) {
    Order order = c.body(Order.class);
    double total = 0;
    for (Line line : order.lines()) {
      total += line.total();
    }
    return Response.json(
        new Priced(order.customer(), order.email(), order.paid(), order.lines(), total));
  }
}
