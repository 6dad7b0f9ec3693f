package dev.samovar.durable;

import dev.samovar.http.Response;
import dev.samovar.websocket.WebSocket;

/**
 * Both ends of a connection that an object has accepted.
 *
 * @param socket the object's end
 * @param response 101 with the client's end, to be answered as it is
 */
public record AcceptedWebSocket(WebSocket socket, Response response) {}
