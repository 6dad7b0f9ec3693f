// /rooms/?room=attic&player=ada: connects, and connects again when the connection is lost.
// &without=move: does not subscribe to messages of that kind.
const query = new URLSearchParams(location.search);
const url = `/rooms/${encodeURIComponent(query.get("room"))}?player=${encodeURIComponent(query.get("player"))}`;
let socket;

const SHOW = {
  state: ({ present }) => ($("present").textContent = present.join(", ")),
  chat: ({ from, to, text }) => hear(to ? `${from} to ${to}: ${text}` : `${from}: ${text}`),
  move: ({ player, x, y }) => hear(`${player} moves to ${x}, ${y}`),
  refused: ({ why }) => hear(`refused: ${why}`),
};

delete SHOW[query.get("without")];

function connect() {
  socket = new WebSocket(url);
  socket.onopen = () => ($("connection").textContent = "open");
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    SHOW[message.kind]?.(message);
  };
  socket.onclose = () => {
    $("connection").textContent = "closed";
    if (navigator.onLine) setTimeout(connect, 200);
  };
}

$("chat").onsubmit = (event) => {
  event.preventDefault();
  socket.send(JSON.stringify({ kind: "chat", from: "", to: $("to").value, text: $("text").value }));
};
// Browsers keep a dead connection for minutes; the page knows better.
addEventListener("offline", () => socket.close());
addEventListener("online", connect);
connect();

function hear(text) {
  const item = document.createElement("li");
  item.textContent = text;
  $("heard").append(item);
}

function $(id) {
  return document.getElementById(id);
}
