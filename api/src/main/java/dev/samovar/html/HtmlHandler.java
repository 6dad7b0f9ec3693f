package dev.samovar.html;

/**
 * What to do with a piece of a document.
 *
 * @param <T> the piece; it can be used until this returns
 */
@FunctionalInterface
public interface HtmlHandler<T> {
  void handle(T piece) throws Exception;
}
