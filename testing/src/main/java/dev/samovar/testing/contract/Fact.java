package dev.samovar.testing.contract;

/**
 * One promise of a binding.
 *
 * @param name as a test method's: {@code missingKey_isEmpty}
 */
public record Fact<T>(String name, Check<T> check) {

  /** Does the work against the binding and compares. */
  @FunctionalInterface
  public interface Check<T> {

    /**
     * @throws ContractFailure at the first comparison that does not hold
     */
    void on(T binding) throws Exception;
  }
}
