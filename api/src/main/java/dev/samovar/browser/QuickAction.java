package dev.samovar.browser;

/** What a browser can do in one call. */
public enum QuickAction {
  SCREENSHOT("screenshot"),
  PDF("pdf"),
  CONTENT("content"),
  SCRAPE("scrape"),
  LINKS("links"),
  SNAPSHOT("snapshot"),
  JSON("json"),
  MARKDOWN("markdown"),
  ACCESSIBILITY_TREE("accessibilityTree");

  private final String word;

  QuickAction(String word) {
    this.word = word;
  }

  /** As Browser Run calls it. */
  public String word() {
    return word;
  }
}
