package dev.samovar.http.url;

/**
 * Turns an international domain into ASCII.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-domain-to-ascii">URL Standard: domain to
 *     ASCII</a>
 */
@FunctionalInterface
public interface DomainToAscii {

  /** Accepts ASCII domains only, in lower case. */
  DomainToAscii ASCII_ONLY =
      domain -> {
        throw new InvalidUrlException("The domain '" + domain + "' is not ASCII");
      };

  /**
   * @param domain has a character outside of ASCII
   * @return the domain in ASCII and lower case: {@code xn--bcher-kva.example}
   * @throws InvalidUrlException if the domain is not valid
   */
  String toAscii(String domain);
}
