// ?hub=<name>&session=<session>: every event becomes a line, "id name data".
const { hub, session } = Object.fromEntries(new URLSearchParams(location.search));
const source = new EventSource(`/hubs/${hub}/events?session=${session}`);

function show(event) {
  const line = document.createElement("li");
  line.textContent = `${event.lastEventId} ${event.type} ${event.data}`;
  document.getElementById("events").append(line);
}

source.onmessage = show;
for (const name of ["news", "missed"]) source.addEventListener(name, show);
source.onopen = () => (document.title = "open");
source.onerror = () => (document.title = "lost");
