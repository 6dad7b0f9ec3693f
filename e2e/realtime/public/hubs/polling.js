// ?hub=<name>&session=<session>&every=<milliseconds>: asks now and then, and at once after it has written itself.
const { hub, session, every } = Object.fromEntries(new URLSearchParams(location.search));
let last = 0;
let timer;
let asked = Promise.resolve();

/** One question after the other: two at once would both get the same events. */
function poll() {
  clearTimeout(timer);
  asked = asked.then(ask).finally(() => (timer = setTimeout(poll, Number(every))));
  return asked;
}

async function ask() {
  const answer = await fetch(`/hubs/${hub}/since?since=${last}&session=${session}`);
  const page = await answer.json();
  last = page.last;
  page.events.forEach(show);
  document.title = "polled";
}

function show({ id, event, data }) {
  const line = document.createElement("li");
  line.textContent = `${id} ${event} ${data}`;
  document.getElementById("events").append(line);
}

document.getElementById("tell").onsubmit = async (event) => {
  event.preventDefault();
  const text = document.getElementById("text").value;
  await fetch(`/hubs/${hub}/news`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ event: "news", text }),
  });
  await poll();
};
poll();
