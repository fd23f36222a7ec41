import { type ChangeEvent, type FormEvent, useId, useState } from "react";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";
import { Camera } from "./camera.tsx";

/** What was given to verify, by any of the three ways. */
export type Given =
  | { readonly way: "seal"; readonly bytes: Uint8Array }
  | { readonly way: "file"; readonly file: Blob }
  | { readonly way: "text"; readonly text: string };

/** Camera, file, pasted text: each works where the others do not. */
export function WaysIn({ onGiven }: { readonly onGiven: (given: Given) => void }) {
  const { t } = useWords();
  const [camera, setCamera] = useState(false);
  const ids = { file: useId(), text: useId(), hint: useId() };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file may be chosen again.
    target.value = "";
    if (file) onGiven({ way: "file", file });
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onGiven({ way: "text", text: String(new FormData(event.currentTarget).get("seal") ?? "") });
  };
  return (
    <section className="ways-in" aria-label={t("verify.title")}>
      {camera ? (
        <Camera onSeal={(bytes) => onGiven({ way: "seal", bytes })} onStop={() => setCamera(false)} />
      ) : (
        <button type="button" className="button is-first" onClick={() => setCamera(true)}>
          <Icon name="eye" /> {t("verify.camera")}
        </button>
      )}
      <span className="file-way">
        <input id={ids.file} className="out-of-sight" type="file" accept="image/*,application/pdf" onChange={choose} />
        <label className="button" htmlFor={ids.file}>
          <Icon name="clip" /> {t("verify.file")}
        </label>
      </span>
      <details className="paste-way">
        <summary>{t("verify.paste")}</summary>
        <form onSubmit={paste}>
          <label htmlFor={ids.text}>{t("verify.pasteLabel")}</label>
          <span className="hint" id={ids.hint}>
            {t("verify.pasteHint")}
          </span>
          <textarea
            id={ids.text}
            name="seal"
            className="code"
            dir="ltr"
            rows={4}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={ids.hint}
          />
          <button type="submit" className="button">
            {t("verify.pasteGo")}
          </button>
        </form>
      </details>
    </section>
  );
}
