import { type FormEvent, useEffect, useState } from "react";
import { call, Refused, type Season } from "./api.ts";
import { Field, Trouble } from "./fields.tsx";
import { openVault, type Vault, wipe } from "./vault.ts";
import { T, useWords } from "./words.tsx";

export interface Opened {
  readonly season: Season;
  /** ISO instant of when the server gave it; older than now where there is no network. */
  readonly seenAt: string;
  readonly vault: Vault;
}

const remembered = "wasl.worker.code";

/** The code of this tab, or the one that a square on paper has just brought, which then leaves the address. */
export function codeOfTab(): string {
  const brought = decodeURIComponent(location.hash.slice(1));
  if (/^[0-9A-Za-z-]{10,40}$/.test(brought) && /\d/.test(brought)) {
    history.replaceState(null, "", location.pathname + location.search);
    sessionStorage.setItem(remembered, brought);
    return brought;
  }
  return sessionStorage.getItem(remembered) ?? "";
}

/** Signs in, or, without a network, opens what this phone has kept. */
async function enter(code: string, pin: string, language: string): Promise<Opened | "wrong"> {
  try {
    const season = await call<Season>("POST", "/worker/session", language, { code, pin });
    // A vault that somebody else left behind is of no use to anybody.
    const found = await openVault(code, pin);
    if (!found) await wipe();
    const vault = found ?? (await openVault(code, pin));
    if (!vault) return "wrong";
    sessionStorage.setItem(remembered, code);
    const seenAt = Temporal.Now.instant().toString();
    await vault.put("season", { season, seenAt });
    return { season, seenAt, vault };
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 0) throw error;
    const vault = await openVault(code, pin);
    const kept = await vault?.get<{ readonly season: Season; readonly seenAt: string }>("season");
    return vault && kept ? { ...kept, vault } : "wrong";
  }
}

interface DemoWorker {
  readonly name: string;
  readonly nameArabic: string;
  readonly code: string;
  readonly pin: string;
}

export function SignIn({ onOpened }: { readonly onOpened: (opened: Opened) => void }) {
  const { t, language } = useWords();
  const [code, setCode] = useState(codeOfTab);
  const [pin, setPin] = useState("");
  const [known, setKnown] = useState(code !== "");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly says: string; readonly next?: string }>();
  const [demo, setDemo] = useState<readonly DemoWorker[]>([]);
  useEffect(() => {
    call<readonly DemoWorker[]>("GET", "/demo/workers", "fr").then(setDemo, () => undefined);
  }, []);
  const open = async (withCode: string, withPin: string) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const opened = await enter(withCode, withPin, language);
      if (opened === "wrong") setTrouble({ says: t("unlockWrong") });
      else onOpened(opened);
    } catch (error) {
      const { message, next } = error as Refused;
      setTrouble({ says: message, next });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(code, pin);
  };
  return (
    <section className="w-card" aria-labelledby="sign-in">
      <h2 id="sign-in">
        <T k={known ? "unlockTitle" : "signInTitle"} />
      </h2>
      <p>
        <T k={known ? "unlockLead" : "signInLead"} />
      </p>
      <form onSubmit={submit}>
        {known ? null : (
          <Field label="code" hint="codeHint">
            {(props) => (
              <input
                {...props}
                className="w-code"
                value={code}
                onChange={(event) => setCode(event.target.value)}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                dir="ltr"
                required
              />
            )}
          </Field>
        )}
        <Field label="pin" hint={known ? undefined : "pinHint"}>
          {(props) => (
            <input
              {...props}
              className="w-code"
              type="password"
              inputMode="numeric"
              pattern="[0-9]{6}"
              maxLength={6}
              value={pin}
              onChange={(event) => setPin(event.target.value)}
              autoComplete="off"
              dir="ltr"
              required
            />
          )}
        </Field>
        {trouble ? <Trouble {...trouble} /> : null}
        <button type="submit" className="button is-first" aria-busy={busy}>
          <T k={busy ? "opening" : "open"} />
        </button>
        {known ? (
          <button
            type="button"
            className="button is-plain"
            onClick={() => {
              sessionStorage.clear();
              setCode("");
              setKnown(false);
            }}
          >
            <T k="other" />
          </button>
        ) : null}
      </form>
      {demo.length > 0 && !known ? (
        <div className="w-demo">
          <p className="muted small">
            <T k="demo" />
          </p>
          {demo.map((worker) => (
            <button
              key={worker.code}
              type="button"
              className="button"
              onClick={() => void open(worker.code, worker.pin)}
            >
              {language === "ar" ? worker.nameArabic : worker.name}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}
