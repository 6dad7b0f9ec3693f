package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsElement;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What an extern cannot say. */
final class ElementScripts {

  private ElementScripts() {}

  /** Names and values by turns. */
  @JSBody(
      params = "element",
      script =
          "var all = [];"
              + "var each = element.attributes;"
              + "for (var step = each.next(); !step.done; step = each.next()) {"
              + "  all.push(step.value[0], step.value[1]);"
              + "}"
              + "return all;")
  static native JSObject attributes(JsElement element);

  @JSBody(params = "element", script = "return element.namespaceURI;")
  static native String namespaceUri(JsElement element);

  @JSBody(
      params = {"array", "index"},
      script = "return array[index];")
  static native String text(JSObject array, int index);
}
