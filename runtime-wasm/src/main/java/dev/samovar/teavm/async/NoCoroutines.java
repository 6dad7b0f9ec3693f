package dev.samovar.teavm.async;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.interop.Async;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReader;

/**
 * Refuses TeaVM's coroutines on the Wasm target: one reachable method of theirs would split the
 * whole call graph, and every request would trap.
 */
final class NoCoroutines extends AbstractDependencyListener {

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency dependency) {
    MethodReader method = dependency.getMethod();
    if (method == null || method.getAnnotations().get(Async.class.getName()) == null) {
      return;
    }
    // An error at the method itself would show the way to it only; TeaVM adds the callers to a
    // place in a method.
    dependency.addLocationListener(place -> report(agent, place, dependency));
  }

  private static void report(
      DependencyAgent agent, CallLocation place, MethodDependency dependency) {
    agent
        .getDiagnostics()
        .error(
            place,
            "{{m0}} waits in TeaVM's way (@Async), which the Wasm target does not have."
                + " Use what suspends there: Thread.sleep, synchronized, Object.wait, Thread.join, or a binding's"
                + " blocking call; or build with -Dtarget=js",
            dependency.getReference());
  }
}
