// Answering: the count for those who listen, and a draft in the browser's own memory. Nothing is sent anywhere from here.
(() => {
  "use strict";
  const prefix = "digipolku-luonnos-";
  const oldest = 60 * 24 * 3600 * 1000;
  const store = (() => { try { return window.localStorage; } catch { return null; } })();
  const session = (() => { try { return window.sessionStorage; } catch { return null; } })();
  const quietly = (deed) => { try { return deed(); } catch { return null; } };

  // The answer is in: its draft goes.
  if (document.querySelector("[data-sent]")) {
    const key = quietly(() => session.getItem(prefix));
    if (key) quietly(() => { store.removeItem(key); session.removeItem(prefix); });
  }

  const form = document.querySelector("form.answering");
  if (!form) return;
  const number = form.querySelector("[data-answered]");
  const elsewhere = Number(form.querySelector("[data-elsewhere]")?.dataset.elsewhere ?? 0);
  const given = (control) => (/^(radio|checkbox)$/.test(control.type) ? control.checked : true) && control.value !== "";
  const isAnswered = (item) => [...item.querySelectorAll("input, select, textarea")].some(given);
  const count = () => {
    const steps = [...form.querySelectorAll(".item:not(.counted) input[type=radio]:checked")].filter((radio) => radio.value !== "");
    const chosen = steps.concat([...form.querySelectorAll(".item.counted")].filter(isAnswered));
    const track = form.querySelector("[data-track]");
    if (track) { track.hidden = false; track.value = elsewhere + chosen.length; }
    if (number) number.textContent = number.textContent.replace(/\d+(?=\/)/, String(elsewhere + chosen.length));
  };
  // What is asked only after a certain answer shows when that answer is given; without a script the condition stands in words.
  const conditional = [...form.querySelectorAll("[data-ask-if]")];
  const ask = () => {
    for (const item of conditional) {
      const controls = [...form.elements].filter((control) => control.name === item.dataset.askIf);
      const wanted = item.dataset.askOptions.split(" ");
      const isGiven = (control) => given(control) && wanted.includes(control.value) && !control.closest("[data-ask-if][hidden]");
      if (controls.length) item.hidden = !controls.some(isGiven);
    }
  };
  const update = () => { ask(); count(); };
  form.addEventListener("change", update);
  update();

  // Behind a shared link nothing is kept on the device: a reload or the gesture for "back" would lose what was answered.
  if (form.hasAttribute("data-asks")) {
    let isTouched = !form.hasAttribute("data-empty");
    form.addEventListener("input", () => { isTouched = true; });
    form.addEventListener("submit", () => { isTouched = false; });
    window.addEventListener("beforeunload", (event) => { if (isTouched) event.preventDefault(); });
  }

  if (!form.hasAttribute("data-draft") || !store || !window.crypto?.subtle) return;
  const note = form.querySelector("[data-draft-note]");
  // The form of a draft stands under another address than it is sent to.
  const ticket = new URL(form.getAttribute("action"), location.href).pathname.split("/").pop();
  let key = null;
  let isWanted = true;
  let waiting = 0;

  const answers = () => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (!/^([A-Z]|avoin-)/.test(name) || value === "") continue;
      // A field with several choices keeps them all.
      fields[name] = name in fields ? [].concat(fields[name], value) : value;
    }
    return fields;
  };
  const save = () => {
    if (!key || !isWanted) return;
    const fields = answers();
    if (Object.keys(fields).length) quietly(() => store.setItem(key, JSON.stringify({ at: Date.now(), fields })));
    else quietly(() => store.removeItem(key));
    if (note) note.hidden = !quietly(() => store.getItem(key));
  };
  const restore = (fields) => {
    for (const [name, value] of Object.entries(fields)) {
      for (const control of form.elements) {
        if (control.name !== name) continue;
        const details = control.closest("details");
        if (/^(radio|checkbox)$/.test(control.type)) control.checked = [].concat(value).includes(control.value);
        else if (control.type !== "hidden") control.value = [].concat(value).find((one) => one !== "eos") ?? "";
        if (control.tagName === "TEXTAREA" && details) details.open = true;
      }
    }
    update();
  };
  const sweep = () => {
    for (const name of Object.keys(store)) {
      if (!name.startsWith(prefix)) continue;
      const at = quietly(() => JSON.parse(store.getItem(name)).at);
      if (!(Date.now() - at < oldest)) store.removeItem(name);
    }
  };

  (async () => {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ticket)));
    key = prefix + [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    quietly(sweep);
    const kept = quietly(() => JSON.parse(store.getItem(key)));
    if (kept?.fields && form.hasAttribute("data-empty")) restore(kept.fields);
    save();
  })();

  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(save, 300); });
  form.addEventListener("submit", (event) => {
    save();
    // Sending has no name; every other button leads to another page of the form.
    if (key && !event.submitter?.name) quietly(() => session.setItem(prefix, key));
  });
  form.querySelector("[data-draft-remove]")?.addEventListener("click", () => {
    isWanted = false;
    quietly(() => store.removeItem(key));
    if (note) note.hidden = true;
    form.querySelector("h1")?.setAttribute("tabindex", "-1");
    form.querySelector("h1")?.focus();
  });
})();
