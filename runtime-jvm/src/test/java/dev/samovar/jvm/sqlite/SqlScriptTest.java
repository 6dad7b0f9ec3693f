package dev.samovar.jvm.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

  @Test
  void semicolonInText_splitsNothing() {
    assertEquals(List.of("SELECT ';', \"a;b\""), SqlScript.split("SELECT ';', \"a;b\";"));
  }

  @Test
  void twoStatements_areTwo() {
    assertEquals(List.of("SELECT 1", "SELECT 2"), SqlScript.split("SELECT 1; SELECT 2"));
  }

  @Test
  void triggerBody_staysWhole() {
    String trigger =
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM b; end";

    assertEquals(List.of(trigger, "SELECT 1"), SqlScript.split(trigger + "; SELECT 1;"));
  }

  @Test
  void onlyComments_areNoStatement() {
    assertEquals(List.of(), SqlScript.split("-- one; two\n /* three; */ ;"));
  }

  @Test
  void verb_isBehindComments() {
    assertEquals("SELECT", SqlScript.verb("/* a */ -- b\n select 1"));
  }
}
