package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final String FIRST =
      "package com.acme; @dev.samovar.sql.FromRow record First(int id) {}";

  @Test
  void recordOfLaterRound_isInTheSameServiceFile() {
    Javac.Result result =
        Javac.compile(
            Map.of("com/acme/First.java", FIRST), new SamovarProcessor(), new WritesASecond());

    assertEquals(List.of(), result.messages());
    assertEquals(
        "com.acme.FirstRowMapper\ncom.acme.SecondRowMapper\n",
        result.generated().get("META-INF/services/dev.samovar.spi.RowMappers"));
  }

  @Test
  void errorAnywhere_leavesNoManifest() {
    String broken = "package com.acme; @dev.samovar.sql.FromRow class Broken {}";
    String hello =
        "package com.acme; import dev.samovar.worker.*; import dev.samovar.routing.*;"
            + " @Worker(name = \"hello\") class Hello implements WorkerApp<NoBindings> {"
            + " public void routes(Router<NoBindings> router) {} }";

    Javac.Result result =
        Javac.compile(Map.of("com/acme/Broken.java", broken, "com/acme/Hello.java", hello));

    assertFalse(result.done());
    assertFalse(result.generated().containsKey("META-INF/samovar/manifest.json"));
  }

  @Test
  void nothingAnnotated_writesNothing() {
    Javac.Result result =
        Javac.compile(Map.of("com/acme/Plain.java", "package com.acme; class Plain {}"));

    assertTrue(result.generated().isEmpty(), result.generated().toString());
  }

  /** Another processor, whose output is annotated for ours. */
  @SupportedAnnotationTypes("*")
  private static final class WritesASecond extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (done) {
        return false;
      }
      done = true;
      try (var writer = processingEnv.getFiler().createSourceFile("com.acme.Second").openWriter()) {
        writer.write("package com.acme; @dev.samovar.sql.FromRow record Second(int id) {}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return false;
    }
  }
}
