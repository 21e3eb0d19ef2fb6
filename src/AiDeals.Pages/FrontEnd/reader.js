// What a reader gets on top of pages that work without it: the theme without a reload, "/" for the search box, links that copy themselves.
const root = document.documentElement;
root.classList.remove("no-js");

const dark = matchMedia("(prefers-color-scheme:dark)");
const theme = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");

for (const link of document.querySelectorAll("a[data-theme-switch]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    const next = theme() === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    document.cookie = `theme=${next};path=/;max-age=31536000;samesite=lax`;
    const address = new URL(location.href);
    address.searchParams.delete("theme");
    history.replaceState(history.state, "", address);
    link.setAttribute("aria-label", link.dataset[next === "dark" ? "light" : "dark"]);
    const back = new URL(link.href);
    back.searchParams.set("theme", next === "dark" ? "light" : "dark");
    link.href = back;
    dispatchEvent(new Event("themechange"));
  });
}
dark.addEventListener("change", () => dispatchEvent(new Event("themechange")));

addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input,textarea,select,[contenteditable]")) return;
  const box = document.querySelector(".find input");
  if (box?.offsetParent) { event.preventDefault(); box.focus(); box.select(); }
});

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    const words = button.textContent;
    button.textContent = button.dataset.copy;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
