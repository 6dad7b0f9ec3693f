package dev.samovar.e2e.classlib;

/**
 * A program that prints what the class library and JSON do; the JVM and each target of TeaVM must
 * print the same.
 */
public final class Probe {

  private Probe() {}

  /**
   * @param documents JSON to read, each as {@code name hex}
   */
  public static void main(String[] documents) {
    Rows rows = new Rows();
    TextProbe.run(rows);
    BuilderProbe.run(rows);
    EditProbe.run(rows);
    PatternProbe.run(rows);
    NumberProbe.run(rows);
    ArithmeticProbe.run(rows);
    UuidProbe.run(rows);
    TimeProbe.run(rows);
    JsonProbe.run(rows);
    SuiteProbe.run(rows, documents);
    rows.end();
  }
}
