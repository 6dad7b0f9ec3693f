package dev.samovar.e2e.contracts;

import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.testing.contract.ContractFailure;
import dev.samovar.testing.contract.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The facts by their paths. */
final class Areas {

  private final Map<String, Fact.Check<ContractsEnv>> checks = new LinkedHashMap<>();

  <T> Areas with(String area, List<Fact<T>> facts, Function<ContractsEnv, T> binding) {
    for (Fact<T> fact : facts) {
      checks.put(area + "/" + fact.name(), env -> fact.check().on(binding.apply(env)));
    }
    return this;
  }

  /** A path a line. */
  String list() {
    return String.join("\n", checks.keySet());
  }

  /** {@code passed}, or a problem that names the comparison. */
  Response run(String area, String fact, ContractsEnv env) throws Exception {
    Fact.Check<ContractsEnv> check = checks.get(area + "/" + fact);
    if (check == null) {
      throw new NotFound("There is no fact " + area + "/" + fact);
    }
    try {
      check.on(env);
    } catch (ContractFailure e) {
      throw new HttpException(500, e.getMessage());
    }
    return Response.text("passed");
  }
}
