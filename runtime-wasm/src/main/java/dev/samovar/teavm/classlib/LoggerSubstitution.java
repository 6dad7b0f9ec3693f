package dev.samovar.teavm.classlib;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Gives programs {@code System.Logger}, which TeaVM 0.15 does not have. */
public final class LoggerSubstitution implements SubstitutionPolicy {

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(name -> name.startsWith("java.lang.System$Logger"))
        .packagePrefix("dev.samovar.teavm.classlib");
  }
}
