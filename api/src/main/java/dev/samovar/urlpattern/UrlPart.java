package dev.samovar.urlpattern;

/** The parts of a URL, without what stands between them. */
public enum UrlPart {
  PROTOCOL,
  USERNAME,
  PASSWORD,
  HOSTNAME,
  PORT,
  PATHNAME,
  SEARCH,
  HASH
}
