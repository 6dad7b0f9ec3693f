package dev.samovar.e2e.contracts;

import dev.samovar.e2e.contracts.ContractsEnv.Settings;
import dev.samovar.testing.contract.ContractFailure;
import dev.samovar.testing.contract.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Variables and secrets of the configuration, as {@code wrangler.toml.template} gives them. */
final class VariableFacts {

  private VariableFacts() {}

  static List<Fact<ContractsEnv>> facts() {
    return List.of(
        new Fact<>("text_isItself", env -> same("größer \"😀\"\nnext", env.text())),
        new Fact<>("emptyText_isThere", env -> same("", env.emptyText())),
        new Fact<>("number_isOne", env -> same(-42, env.number())),
        new Fact<>("number_isAlsoItsText", env -> same("1.5", env.otherNumber())),
        new Fact<>("boolean_isOne", env -> same(true, env.flag())),
        new Fact<>("object_isARecord", env -> same(SETTINGS, env.settings())),
        new Fact<>("array_isAList", env -> same(List.of("a", "ü"), env.names())),
        new Fact<>("secret_hasItsValue", env -> same("not to be shown", env.apiKey().value())),
        new Fact<>(
            "secret_doesNotShowItself", env -> same("Secret[API_KEY]", env.apiKey().toString())),
        new Fact<>("absentText_isEmpty", env -> same(Optional.empty(), env.absentText())),
        new Fact<>("absentDatabase_isEmpty", env -> same(true, env.absentDatabase().isEmpty())));
  }

  private static final Settings SETTINGS =
      new Settings(42, "string", Optional.of(new Settings(1, "", Optional.empty())));

  private static void same(Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new ContractFailure("the value", String.valueOf(expected), String.valueOf(found));
    }
  }
}
