for (const select of document.querySelectorAll("select[data-submit]")) {
  const form = /** @type {HTMLSelectElement} */ (select).form;
  select.addEventListener("change", () => form && form.requestSubmit());
}
