/** Line shapes on a 24 grid. Only those that point somewhere turn round in Arabic. */
const shapes = {
  done: "M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.3l2.8 2.8L16 9.6",
  turn: "M4 12h13M12.5 6.5L18 12l-5.5 5.5",
  back: "M20 12H7M11.5 6.5L6 12l5.5 5.5",
  go: "M9 5.5l6.5 6.5L9 18.5",
  previous: "M15 5.5L8.5 12l6.5 6.5",
  clock: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.3l3.4 2",
  late: "M12 3.5l9.2 16.3H2.8zM12 10v4.6M12 17.2v.1",
  pause: "M12 3a9 9 0 100 18 9 9 0 000-18zM9.8 8.7v6.6M14.2 8.7v6.6",
  wait: "M8.6 12h.1M12 12h.1M15.4 12h.1",
  stop: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM8 12h8",
  cross: "M12 3a9 9 0 100 18 9 9 0 000-18zM8.5 8.5l7 7M15.5 8.5l-7 7",
  no: "M12 3a9 9 0 100 18 9 9 0 000-18zM5.8 18.2L18.2 5.8",
  home: "M4 11.2L12 4.5l8 6.7M6.3 9.6V19.5h11.4V9.6",
  envelope:
    "M4 5h16a1.5 1.5 0 011.5 1.5v11A1.5 1.5 0 0120 19H4a1.5 1.5 0 01-1.5-1.5v-11A1.5 1.5 0 014 5zM3 6l9 7.2L21 6",
  near: "M4 9.6c2.6-2.4 5.3-2.4 8 0s5.4 2.4 8 0M4 15.4c2.6-2.4 5.3-2.4 8 0s5.4 2.4 8 0",
  more: "M12 5v14M5 12h14",
  same: "M5 9.5h14M5 14.5h14",
  differs: "M5 9.5h14M5 14.5h14M8 19L16 5",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6L6 18",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z",
  paper: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  clip: "M18.5 11.5l-6.8 6.8a4.2 4.2 0 01-6-6l7.6-7.5a2.8 2.8 0 014 4l-7.5 7.4a1.4 1.4 0 01-2-2l6.6-6.5",
  search: "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.3 15.3L20 20",
  pen: "M4 20l1-4L16.5 4.5a1.8 1.8 0 012.6 0l.4.4a1.8 1.8 0 010 2.6L8 19zM14.5 6.5l3 3",
  person: "M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  leave: "M14 4H6v16h8M10 12h10M16.5 8.5L20 12l-3.5 3.5",
  offline: "M4 4l16 16M8.5 15.5a5 5 0 017 0M5.5 12.3a9.5 9.5 0 015-2.6M18.5 12.3a9.5 9.5 0 00-3.6-2.2M12 19.2v.1",
  undo: "M8.5 6L4 10.5 8.5 15M4.5 10.5H15a5 5 0 010 10h-3",
  speech: "M4 5h16v11h-9l-4.5 4v-4H4z",
  flag: "M6 21V4M6 5h11l-2.5 3.5L17 12H6",
  moon: "M19.5 14.6A8 8 0 019.4 4.5a8 8 0 1010.1 10.1z",
  sun: "M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
} as const;

export type IconName = keyof typeof shapes;

const pointing: ReadonlySet<IconName> = new Set(["turn", "go", "back", "previous", "leave", "undo"]);

/** Always beside its word, hence never spoken. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={pointing.has(name) ? "i i-way" : "i"} viewBox="0 0 24 24" aria-hidden="true">
      {name === "wait" && <circle cx="12" cy="12" r="9" strokeDasharray="2.6 3.05" />}
      <path d={shapes[name]} strokeWidth={name === "wait" ? 2.2 : undefined} />
    </svg>
  );
}
