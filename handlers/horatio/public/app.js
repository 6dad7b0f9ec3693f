import { listComments, loadPosts, me, sendComment, sendPhoto, sendPost } from "./api.js";
import { hideError, showError } from "./errors.js";

const LONGEST_TEXT = 500;
const feed = document.querySelector("#feed");
const older = document.querySelector("#older");
const status = document.querySelector("#status");
const feedError = document.querySelector("#feed-error");
const compose = document.querySelector("#compose");

let nextCursor;

async function start() {
  try {
    // First of all, so that the posts are asked for with the session that this begins.
    document.querySelector("#guest").textContent = (await me()).name;
    await showOlder();
  } catch (error) {
    showError(feedError, error);
  }
}

async function showOlder() {
  older.disabled = true;
  hideError(feedError);
  try {
    const page = await loadPosts(nextCursor);
    feed.append(...page.posts.map(postElement));
    nextCursor = page.next;
    status.textContent = feed.childElementCount === 0 ? "No posts yet. Write the first one." : "";
  } finally {
    older.disabled = false;
    older.hidden = !nextCursor;
  }
}

function postElement(post) {
  const element = document.querySelector("#post-template").content.cloneNode(true).firstElementChild;
  element.id = `post-${post.id}`;
  fillText(element, post);
  showPhoto(element, post);
  wireComments(element, post);
  wirePhoto(element, post);
  return element;
}

function fillText(element, { author, text, createdAt }) {
  element.querySelector(".author").textContent = author;
  element.querySelector(".text").textContent = text;
  const time = element.querySelector("time");
  time.dateTime = createdAt;
  time.textContent = new Date(createdAt).toLocaleString();
}

function showPhoto(element, { photo, author }) {
  element.querySelector(".own-photo span").textContent = photo ? "Change the photo" : "Add a photo";
  const image = element.querySelector(".photo");
  image.hidden = !photo;
  if (!photo) return;
  image.src = photo;
  image.alt = `Photo by ${author}`;
}

function wireComments(element, post) {
  const toggle = element.querySelector(".toggle");
  const comments = element.querySelector(".comments");
  const list = comments.querySelector("ol");
  const form = comments.querySelector("form");
  let count = post.comments;
  const label = () => (toggle.textContent = count === 1 ? "1 comment" : `${count} comments`);
  label();

  toggle.addEventListener("click", async () => {
    const opening = comments.hidden;
    comments.hidden = !opening;
    toggle.setAttribute("aria-expanded", String(opening));
    if (!opening) return;
    const error = element.querySelector(":scope > .error");
    hideError(error);
    try {
      const found = await listComments(post.id);
      list.replaceChildren(...found.map(commentElement));
      count = found.length;
      label();
    } catch (problem) {
      showError(error, problem);
    }
  });

  onSend(form, async (text) => {
    list.append(commentElement(await sendComment(post.id, text)));
    count += 1;
    label();
    status.textContent = "Your comment is there.";
  });
}

function commentElement(comment) {
  const element = document.querySelector("#comment-template").content.cloneNode(true).firstElementChild;
  fillText(element, comment);
  return element;
}

function wirePhoto(element, post) {
  const chooser = element.querySelector(".own-photo");
  const input = chooser.querySelector("input");
  chooser.hidden = !post.mine;
  input.addEventListener("change", async () => {
    const error = element.querySelector(":scope > .error");
    hideError(error);
    try {
      showPhoto(element, await sendPhoto(post.id, input.files[0]));
      status.textContent = "Your photo is there.";
    } catch (problem) {
      showError(error, problem);
    } finally {
      input.value = "";
    }
  });
}

/** Send a form's text; its button is off meanwhile, and an error stands in the form, with the text still there. */
function onSend(form, send) {
  const text = form.elements.text;
  const error = form.querySelector(".error");
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    hideError(error);
    text.removeAttribute("aria-invalid");
    button.disabled = true;
    try {
      await send(text.value);
      form.reset();
      form.dispatchEvent(new Event("input"));
    } catch (problem) {
      text.setAttribute("aria-invalid", "true");
      showError(error, problem);
      text.focus();
    } finally {
      button.disabled = false;
    }
  });
}

function wireCompose() {
  const { text, photo } = compose.elements;
  const count = document.querySelector("#count");
  const preview = document.querySelector("#preview");
  compose.addEventListener("input", () => {
    const left = LONGEST_TEXT - text.value.trim().length;
    count.textContent = left < 0 ? `${-left} too many` : `${left} left`;
    count.classList.toggle("too-long", left < 0);
    URL.revokeObjectURL(preview.src);
    const file = photo.files[0];
    preview.hidden = !file;
    if (file) preview.src = URL.createObjectURL(file);
    else preview.removeAttribute("src");
  });

  onSend(compose, async (words) => {
    const file = photo.files[0];
    const post = await sendPost(words);
    const element = postElement(post);
    feed.prepend(element);
    status.textContent = "Your post is there.";
    if (!file) return;
    try {
      showPhoto(element, await sendPhoto(post.id, file));
    } catch (problem) {
      // The post stands; only its photo was refused, and can be tried again there.
      showError(element.querySelector(":scope > .error"), problem);
    }
  });
}

older.addEventListener("click", () => showOlder().catch((error) => showError(feedError, error)));
wireCompose();
start();
