package dev.samovar.browser;

import java.util.Optional;

/**
 * A browser that runs.
 *
 * @param connectionId empty where nobody is connected, so that it can be taken
 */
public record BrowserSession(String id, Optional<String> connectionId) {}
