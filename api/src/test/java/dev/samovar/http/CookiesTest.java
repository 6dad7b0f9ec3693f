package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CookiesTest {

  @Test
  void pairs_areSplitAndTrimmed() {
    Cookies cookies = Cookies.parse(List.of("a=1; b = 2 ;c=3"));

    assertEquals(Optional.of("2"), cookies.value("b"));
  }

  @Test
  void severalHeaders_areOne() {
    assertEquals(2, Cookies.parse(List.of("a=1", "b=2")).all().size());
  }

  @Test
  void name_isExact() {
    assertEquals(Optional.empty(), Cookies.parse(List.of("Session=1")).value("session"));
  }

  @Test
  void firstOfEqualNames_counts() {
    assertEquals(Optional.of("1"), Cookies.parse(List.of("a=1; a=2")).value("a"));
  }

  @Test
  void valueMayHaveEquals() {
    assertEquals(Optional.of("x=y=="), Cookies.parse(List.of("a=x=y==")).value("a"));
  }

  @Test
  void quotes_arePartOfTheValue() {
    Cookies cookies = Cookies.parse(List.of("a=\"x y\"; b=\"; c=\"\""));

    assertEquals(Optional.of("\"x y\""), cookies.value("a"));
    assertEquals(Optional.of("\""), cookies.value("b"));
    assertEquals(Optional.of("\"\""), cookies.value("c"));
  }

  @Test
  void nameThatIsNoToken_isRead() {
    Cookies cookies = Cookies.parse(List.of("user[id]=1; a:b=2; é=3"));

    assertEquals(Optional.of("1"), cookies.value("user[id]"));
    assertEquals(Optional.of("2"), cookies.value("a:b"));
    assertEquals(Optional.of("3"), cookies.value("é"));
  }

  @Test
  void malformedPairs_arePassedOver() {
    Cookies cookies = Cookies.parse(List.of(";;=x; noequals; b c=1;\u0001=2; ok=1;"));

    assertEquals(List.of(new Cookie("ok", "1")), cookies.all());
  }

  @Test
  void cookieBombs_areBounded() {
    assertEquals(1_000, Cookies.parse(List.of("a=1;".repeat(50_000))).all().size());
  }
}
