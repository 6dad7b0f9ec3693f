// JSON.parse's result against what the application expects of it; one entry for each thing that is wrong.

const EMAIL = /^[^@\s]+@[^@\s]+$/;

function isText(errors, pointer, value, min, max) {
  if (typeof value !== "string") {
    errors.push({ pointer, message: "must be a string" });
  } else if (value.length < min || value.length > max) {
    errors.push({ pointer, message: `must have ${min} to ${max} characters` });
  }
}

function checkLine(errors, line, i) {
  const at = `/lines/${i}`;
  if (typeof line !== "object" || line === null) {
    errors.push({ pointer: at, message: "must be an object" });
    return;
  }
  isText(errors, `${at}/sku`, line.sku, 1, 40);
  if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > 1000) {
    errors.push({ pointer: `${at}/quantity`, message: "must be a whole number from 1 to 1000" });
  }
  if (typeof line.price !== "number" || line.price < 0) {
    errors.push({ pointer: `${at}/price`, message: "must be a number, 0 or more" });
  }
  if (line.note !== undefined && line.note !== null) {
    isText(errors, `${at}/note`, line.note, 0, 200);
  }
}

export function checkOrder(order) {
  if (typeof order !== "object" || order === null) {
    return [{ pointer: "", message: "must be an object" }];
  }
  const errors = [];
  isText(errors, "/customer", order.customer, 1, 100);
  if (typeof order.email !== "string" || !EMAIL.test(order.email)) {
    errors.push({ pointer: "/email", message: "must be an e-mail address" });
  }
  if (typeof order.paid !== "boolean") {
    errors.push({ pointer: "/paid", message: "must be true or false" });
  }
  if (!Array.isArray(order.lines) || order.lines.length < 1 || order.lines.length > 20_000) {
    errors.push({ pointer: "/lines", message: "must have 1 to 20000 elements" });
  } else {
    order.lines.forEach((line, i) => checkLine(errors, line, i));
  }
  return errors;
}

export function checkTask(task) {
  if (typeof task !== "object" || task === null) {
    return [{ pointer: "", message: "must be an object" }];
  }
  const errors = [];
  isText(errors, "/title", task.title, 1, 200);
  return errors;
}
