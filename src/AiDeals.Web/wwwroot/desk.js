// Guards the article's text on its way to the server: a message of the circuit has a limit, and beyond it the circuit would end with all that was typed.
// Text that fits is sent when the typing pauses; of text that does not fit only its length is told, and the field keeps it.
const pause = 300;

export function guard(area, limit, page) {
  let timer = 0;
  let own = false;

  const send = type => {
    clearTimeout(timer);
    timer = 0;
    // Half a surrogate pair is no character: no JSON reader accepts it.
    const broken = area.value.isWellFormed && !area.value.isWellFormed();
    if (broken) area.value = area.value.toWellFormed();
    if (area.value.length > limit) {
      page.invokeMethodAsync("TooLong", area.value.length);
      return;
    }
    own = true;
    area.dispatchEvent(new Event(type, { bubbles: true }));
    own = false;
  };

  area.addEventListener("input", event => {
    if (own) return;
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(() => send("input"), pause);
  });
  area.addEventListener("change", event => {
    if (own) return;
    event.stopPropagation();
    if (timer) send("input");
  });
  area.dataset.guarded = "";
}
