package dev.samovar.cloudflare.websocket;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What has come on a socket and was not taken yet, kept by JavaScript: TeaVM cannot suspend inside
 * a listener, so listeners only fill it, and who waits in Java takes from it.
 */
final class Inbox {

  /** Of an isolate's 128 MiB; who takes too slowly loses the connection, not the isolate. */
  private static final int MOST_UNREAD = 64 * 1024 * 1024;

  private Inbox() {}

  static JSObject of(JSObject socket) {
    return of(socket, MOST_UNREAD);
  }

  // Half open on every compatibility date: the worker may wait before it answers a close, and a
  // relay closes both sides itself. On dates of before these options they are the only way.
  @JSBody(
      params = {"socket", "most"},
      script =
          "var inbox = {socket: socket, unread: [], size: 0, close: null, waiting: [], pass: null, over: null};"
              + "function wake() {"
              + "  var told = inbox.waiting; inbox.waiting = []; told.forEach(function(go) { go(); }); }"
              + "function end(code, reason, clean) {"
              + "  if (inbox.close !== null) return;"
              + "  inbox.close = {code: code, reason: reason, wasClean: clean};"
              + "  if (inbox.over !== null) inbox.over(inbox.close);"
              + "  wake(); }"
              + "function take(data) {"
              + "  if (inbox.pass !== null) { inbox.pass(data); return; }"
              + "  inbox.unread.push(data);"
              + "  inbox.size += typeof data === 'string' ? data.length : data.byteLength;"
              + "  if (inbox.size > most) {"
              + "    inbox.unread = [];"
              + "    end(1009, 'Too many messages are unread', false);"
              + "    socket.close(1009, 'Too many messages are unread'); }"
              + "  wake(); }"
              + "socket.binaryType = 'arraybuffer';"
              + "socket.addEventListener('message', function(event) { if (inbox.close === null) take(event.data); });"
              + "socket.addEventListener('close', function(event) { end(event.code, event.reason, event.wasClean); });"
              + "socket.addEventListener('error', function(event) { end(1006, String(event.message || ''), false); });"
              + "socket.accept({allowHalfOpen: true});"
              + "return inbox;")
  private static native JSObject of(JSObject socket, int most);

  /** A promise, kept when there is a message or an end. */
  @JSBody(
      params = "inbox",
      script = "return new Promise(function(go) { inbox.waiting.push(go); });")
  static native JSObject next(JSObject inbox);

  @JSBody(params = "inbox", script = "return inbox.unread.length > 0;")
  static native boolean hasMessage(JSObject inbox);

  /** A string, or a {@code Uint8Array}. */
  @JSBody(
      params = "inbox",
      script =
          "var message = inbox.unread.shift();"
              + "if (typeof message === 'string') { inbox.size -= message.length; return message; }"
              + "inbox.size -= message.byteLength; return new Uint8Array(message);")
  static native JSObject take(JSObject inbox);

  @JSBody(params = "message", script = "return typeof message === 'string';")
  static native boolean isText(JSObject message);

  @JSBody(params = "inbox", script = "return inbox.close !== null;")
  static native boolean isClosed(JSObject inbox);

  @JSBody(params = "inbox", script = "return inbox.close.code;")
  static native int code(JSObject inbox);

  @JSBody(params = "inbox", script = "return String(inbox.close.reason);")
  static native String reason(JSObject inbox);

  @JSBody(params = "inbox", script = "return inbox.close.wasClean === true;")
  static native boolean wasClean(JSObject inbox);

  /** A promise, kept when one side has closed and both are told. */
  @JSBody(
      params = {"first", "second"},
      script =
          "return new Promise(function(done) {"
              + "  var over = false;"
              + "  function finish(close) {"
              + "    if (over) return;"
              + "    over = true;"
              + "    var broke = close.code === 1006 || close.code === 1015;"
              + "    var code = close.code === 1005 ? 1000 : broke ? 1011 : close.code;"
              + "    [first, second].forEach(function(side) {"
              + "      try { side.socket.close(code, broke ? '' : close.reason); } catch (gone) { } });"
              + "    done(null); }"
              + "  function connect(from, target) {"
              + "    from.pass = function(data) {"
              + "      if (over) return;"
              + "      try { target.socket.send(data); } catch (gone) { finish({code: 1006}); } };"
              + "    from.over = finish;"
              + "    from.unread.forEach(from.pass);"
              + "    from.unread = []; from.size = 0; }"
              + "  connect(first, second); connect(second, first);"
              + "  if (first.close !== null) finish(first.close);"
              + "  if (second.close !== null) finish(second.close); });")
  static native JSObject relay(JSObject first, JSObject second);
}
