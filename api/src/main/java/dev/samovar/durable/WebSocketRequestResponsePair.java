package dev.samovar.durable;

/**
 * A text message, and the one that the platform answers it with by itself.
 *
 * @param request at most 2,048 characters
 * @param response at most 2,048 characters
 */
public record WebSocketRequestResponsePair(String request, String response) {}
