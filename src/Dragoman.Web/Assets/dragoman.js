// Small things that make the pages smoother; every page is complete without them.
"use strict";

(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const inField = (node) => node instanceof Element && node.closest("input, textarea, select, [contenteditable]") !== null;
  root.classList.add("js");

  // What happened is said to those who do not see it.
  const voice = document.createElement("p");
  voice.className = "vh";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  const say = (text) => { voice.textContent = text.replace(/\s+/g, " ").trim(); };

  // Parts of a page are fetched and put in place of the old ones; where that fails, the browser goes there itself.
  const main = () => document.getElementById("main");

  async function swap(address, options, keep) {
    const answer = await fetch(address, { credentials: "same-origin", ...options });
    const type = answer.headers.get("content-type") ?? "";
    if (!answer.ok || !type.startsWith("text/html")) throw new Error(String(answer.status));
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = next.getElementById("main");
    if (!fresh) throw new Error("no main");
    const [x, y] = [scrollX, scrollY];
    main().replaceWith(document.adoptNode(fresh));
    document.title = next.title;
    history[keep ? "replaceState" : "pushState"](null, "", answer.url);
    scrollTo(x, y);
    prepare();
    settle();
  }

  function settle() {
    const field = main().querySelector(".edit [aria-invalid='true'], .card .edit input:not([type=hidden]), .card .edit select, .missed .edit textarea");
    const card = main().querySelector(".card.on");
    if (card) mark(card);
    if (field) field.focus();
    else if (card) card.focus({ preventScroll: true });
    else main().focus({ preventScroll: true });
    (field ?? card)?.scrollIntoView({ block: "nearest" });
    const told = main().querySelector(".outcome");
    if (told) say(told.querySelector("p, h2")?.textContent ?? "");
  }

  addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-swap], form.filters")) return;
    const sender = event.submitter;
    const data = new FormData(form, sender);
    const action = sender?.getAttribute("formaction") ?? form.getAttribute("action");
    const post = form.method === "post";
    const query = new URLSearchParams([...data].filter(([, value]) => post || value !== ""));
    event.preventDefault();
    swap(post ? action : `${action}?${query}`, post ? { method: "POST", body: query } : {}, post)
      .catch(() => {
        if (sender?.name) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: sender.name, value: sender.value }));
        form.action = action;
        form.submit();
      });
  });

  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-swap], [data-list] .pages a, [data-list] a.sort, .active a.pill") : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const paging = link.closest(".pages") !== null;
    swap(link.href, {}, false).then(() => { if (paging) main().querySelector("[data-list]")?.scrollIntoView(); }).catch(() => { location.href = link.href; });
  });

  addEventListener("popstate", (event) => { if (event.state === null && !location.hash) location.reload(); });

  // Review by single keys: switched off for good where somebody wishes, and never inside a field.
  const keysOn = () => localStorage.getItem("keys") !== "off";
  const cards = () => all(".card[data-entry]");
  const chosen = () => document.querySelector(".card.on[data-entry]");

  function mark(card) {
    all(".sent.on, mark.lit").forEach((old) => old.classList.remove("on", "lit"));
    all(`mark[data-card="${CSS.escape(card.id)}"]`).forEach((words) => {
      words.classList.add("lit");
      words.closest(".sent")?.classList.add("on");
    });
  }

  function choose(card) {
    if (!card) return;
    all(".card.on").forEach((old) => {
      old.classList.remove("on");
      old.removeAttribute("aria-current");
      const more = old.querySelector("details.more");
      if (more) more.open = false;
    });
    card.classList.add("on");
    card.setAttribute("aria-current", "true");
    const more = card.querySelector("details.more");
    if (more) more.open = true;
    mark(card);
    const first = document.querySelector("mark.lit");
    const folded = first?.closest("details");
    if (folded) folded.open = true;
    first?.closest(".sent")?.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
    say(card.querySelector(".head")?.textContent ?? "");
  }

  function walk(step) {
    const list = cards();
    const at = list.indexOf(chosen());
    choose(list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))]);
  }

  const press = (key) => chosen()?.querySelector(`[data-key="${key}"]:not(:disabled)`)?.click();
  const doing = {
    j: () => walk(1),
    k: () => walk(-1),
    c: () => press("c"),
    e: () => press("e"),
    r: () => press("r"),
    m: () => press("m"),
    u: () => (chosen()?.querySelector("[data-undo]") ?? document.querySelector(".outcome [data-undo]"))?.click(),
    t: () => {
      const sentence = document.querySelector(".sent.on .sn");
      sentence?.focus();
      sentence?.scrollIntoView({ block: "center" });
    },
    "/": () => document.getElementById("q")?.focus(),
  };

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && inField(event.target)) {
      event.target.closest("form")?.querySelector("[data-cancel]")?.click();
      return;
    }
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || event.isComposing) return;
    const act = doing[event.key.toLowerCase()];
    if (!act || (event.key !== "/" && cards().length === 0)) return;
    event.preventDefault();
    act();
  });

  addEventListener("click", (event) => {
    const words = event.target instanceof Element ? event.target.closest("mark[data-card], a.lab") : null;
    if (!words || !getSelection().isCollapsed) return;
    const card = document.getElementById(words.dataset.card ?? words.hash.slice(1));
    if (card) {
      event.preventDefault();
      choose(card);
    }
  });

  // Words that are marked with the mouse or the keyboard become the words of a new entry.
  const bar = document.createElement("div");
  bar.className = "marked";
  bar.hidden = true;
  document.body.append(bar);

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const node = selection.anchorNode;
    const text = node && (node instanceof Element ? node : node.parentElement)?.closest(".orig .text");
    const kinds = document.querySelector(".missed .legend");
    const words = selection.toString().trim();
    bar.hidden = !text || !kinds || words === "";
    if (bar.hidden) return;
    const range = selection.getRangeAt(0);
    const start = (range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement)?.closest("[data-start]");
    const list = kinds.cloneNode(true);
    all("a[data-new]", list).forEach((link) => {
      const address = new URL(link.href);
      address.searchParams.set("words", words);
      address.searchParams.set("from", start?.dataset.start ?? "0");
      link.href = address.href;
    });
    bar.replaceChildren(Object.assign(document.createElement("b"), { textContent: document.getElementById("h-missed").textContent }), list);
  });

  // Suggestions under the search box: arrows, Enter, Escape.
  function suggest(box) {
    const list = document.createElement("ul");
    list.className = "results";
    list.id = `${box.id}-results`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.labels?.[0]?.textContent ?? "");
    list.hidden = true;
    box.after(list);
    for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) box.setAttribute(name, value);
    let asked = null;
    let timer = 0;
    const options = () => all("[role=option]", list);
    const show = (shown) => {
      list.hidden = !shown;
      box.setAttribute("aria-expanded", String(shown));
      if (!shown) box.removeAttribute("aria-activedescendant");
    };
    const point = (option) => {
      options().forEach((other) => { other.classList.toggle("on", other === option); other.setAttribute("aria-selected", String(other === option)); });
      if (option) box.setAttribute("aria-activedescendant", option.id);
      option?.scrollIntoView({ block: "nearest" });
    };
    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      const query = box.value.trim();
      if (query.length < 2) return show(false);
      try {
        const answer = await fetch(`/search/suggest?q=${encodeURIComponent(query)}`, { signal: asked.signal, credentials: "same-origin" });
        if (!answer.ok) return show(false);
        const found = await answer.json();
        list.replaceChildren(...found.map((one, i) => {
          const option = Object.assign(document.createElement("li"), { id: `${list.id}-${i}` });
          option.setAttribute("role", "option");
          option.dataset.address = one.href;
          const kind = Object.assign(document.createElement("span"), { className: "muted", textContent: one.kind });
          const name = Object.assign(document.createElement("bdi"), { textContent: one.text });
          option.append(kind, name);
          return option;
        }));
        show(found.length > 0);
      } catch { /* asked again meanwhile, or no answer */ }
    };
    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    box.addEventListener("blur", () => setTimeout(() => show(false), 150));
    box.addEventListener("keydown", (event) => {
      const list = options();
      const at = list.findIndex((option) => option.classList.contains("on"));
      if (event.key === "Escape") show(false);
      else if (event.key === "ArrowDown" && list.length > 0) { event.preventDefault(); point(list[(at + 1) % list.length]); }
      else if (event.key === "ArrowUp" && list.length > 0) { event.preventDefault(); point(list[(at + list.length) % (list.length + 1)] ?? list[list.length - 1]); }
      else if (event.key === "Enter" && at >= 0 && box.getAttribute("aria-expanded") === "true") { event.preventDefault(); location.href = list[at].dataset.address; }
    });
    list.addEventListener("pointerdown", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.href = option.dataset.address;
    });
  }

  addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[data-copy]") : null;
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy)?.textContent.trim() ?? "");
    say(button.textContent);
    button.classList.add("copied");
    setTimeout(() => button.classList.remove("copied"), 2000);
  });

  // What only works with this script is shown by it.
  function prepare() {
    all("[data-keys]").forEach((keys) => { keys.hidden = false; });
    all("button[data-copy]").forEach((button) => { button.hidden = false; });
    root.classList.toggle("keys-off", !keysOn());
    all("[data-keys-switch]").forEach((button) => {
      button.setAttribute("aria-pressed", String(keysOn()));
      button.onclick = () => {
        localStorage.setItem("keys", keysOn() ? "off" : "on");
        root.classList.toggle("keys-off", !keysOn());
        button.setAttribute("aria-pressed", String(keysOn()));
      };
    });
    const card = document.querySelector(".card.on[data-entry]");
    if (card) mark(card);
  }

  all("input[type=search]").forEach(suggest);
  prepare();
})();
