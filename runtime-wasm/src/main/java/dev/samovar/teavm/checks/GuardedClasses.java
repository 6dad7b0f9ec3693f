package dev.samovar.teavm.checks;

import java.util.HashSet;
import java.util.Set;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.dependency.DependencyAnalyzer;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.MethodHolder;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.vm.TeaVM;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Classes as they are parsed, with explicit checks.
 *
 * <p>TeaVM drops what nothing uses, such as the element of {@code Object o = a[7];}, as soon as it
 * has parsed a class: before any plugin sees it, and with it the exception. So the checks have to
 * be there before.
 */
final class GuardedClasses implements ClassHolderSource {

  private static final TeaVmField ANALYZER = new TeaVmField(TeaVM.class, "dependencyAnalyzer");
  private static final TeaVmField OPTIMIZED =
      new TeaVmField(DependencyAnalyzer.class, "unprocessedClassSource");
  private static final TeaVmField PARSED =
      new TeaVmField(PreOptimizingClassHolderSource.class, "innerClassSource");

  private final ClassHolderSource parsed;
  private final boolean isJavaScript;
  private final Set<String> guarded = new HashSet<>();

  private GuardedClasses(ClassHolderSource parsed, boolean isJavaScript) {
    this.parsed = parsed;
    this.isJavaScript = isJavaScript;
  }

  static void install(TeaVMHost host) {
    Object optimized = OPTIMIZED.get(ANALYZER.get(host));
    if (!(optimized instanceof PreOptimizingClassHolderSource)) {
      throw new IllegalStateException("TeaVM's classes come from " + optimized.getClass());
    }
    ClassHolderSource parsed = (ClassHolderSource) PARSED.get(optimized);
    boolean isJavaScript = host.getExtension(TeaVMJavaScriptHost.class) != null;
    PARSED.set(optimized, new GuardedClasses(parsed, isJavaScript));
  }

  @Override
  public ClassHolder get(String name) {
    ClassHolder cls = parsed.get(name);
    if (cls != null && guarded.add(name) && !isLowLevel(name)) {
      cls.getMethods().forEach(this::guard);
    }
    return cls;
  }

  /** What works on addresses and not on objects. */
  private static boolean isLowLevel(String name) {
    return name.equals(Checked.class.getName())
        || name.startsWith("org.teavm.runtime.")
        || name.startsWith("org.teavm.interop.");
  }

  private void guard(MethodHolder method) {
    if (method.getProgram() != null && method.getProgram().basicBlockCount() > 0) {
      UnusedValues.guard(method);
      HandlerNulls.guard(method);
      ExplicitChecks.guard(method.getProgram());
      HandlerValues.forget(method, isJavaScript);
    }
  }
}
