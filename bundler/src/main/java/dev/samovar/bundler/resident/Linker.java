package dev.samovar.bundler.resident;

import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.backend.wasm.WasmDebugInfoLevel;
import org.teavm.backend.wasm.WasmDebugInfoLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** TeaVM over a folder of classes, with the settings that worker-parent gives the Maven plugin. */
final class Linker {

  private final Settings settings;
  private final Path classes;

  Linker(Settings settings, Path classes) {
    this.settings = settings;
    this.classes = classes;
  }

  /**
   * @return the messages of what could not be linked; none if all was
   */
  List<String> link() throws BuildException {
    InProcessBuildStrategy teavm = new InProcessBuildStrategy();
    teavm.init();
    teavm.setLog(new EmptyTeaVMToolLog());
    teavm.setClassPathEntries(settings.linked(classes));
    teavm.setMainClass(settings.text("mainClass"));
    teavm.setEntryPointName("main");
    teavm.setTargetDirectory(settings.text("teavmDirectory"));
    teavm.setTargetFileName(settings.text("targetFileName"));
    teavm.setTargetType(TeaVMTargetType.valueOf(settings.text("targetType")));
    teavm.setOptimizationLevel(TeaVMOptimizationLevel.valueOf(settings.text("optimizationLevel")));
    teavm.setJsModuleType(JSModuleType.ES2015);
    teavm.setObfuscated(true);
    teavm.setStrict(true);
    teavm.setDebugInformationGenerated(settings.isTrue("debugInformation"));
    teavm.setWasmDebugInfoLocation(WasmDebugInfoLocation.EXTERNAL);
    teavm.setWasmDebugInfoLevel(WasmDebugInfoLevel.DEOBFUSCATION);
    teavm.setSourceMapsFileGenerated(settings.isTrue("sourceMaps"));
    return errors(teavm.build());
  }

  /** With the calls that lead there, as the Maven plugin shows them. */
  private static List<String> errors(BuildResult result) {
    ErrorLog log = new ErrorLog();
    TeaVMProblemRenderer.describeProblems(result.getCallGraph(), result.getProblems(), log);
    return log.errors();
  }
}
