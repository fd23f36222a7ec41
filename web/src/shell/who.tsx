import { useNavigate } from "@tanstack/react-router";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Session } from "../../../server/http/api.ts";
import { useSignOut } from "../api/sessions.ts";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";
import { Languages } from "./languages.tsx";
import { Theme } from "./theme.tsx";

/** The person signed in, for whom and in which roles; and the way out. */
export function Who({ session }: { readonly session: Session }) {
  const { t, pick } = useWords();
  const navigate = useNavigate();
  const leave = useSignOut();
  const roles = session.roles.map(({ title }) => pick(title)).join(t("shell.comma"));
  return (
    <DialogTrigger>
      <Button className="who">
        <b>
          <bdi>{session.person.name}</bdi>
        </b>
        <span>{pick(session.post.name)}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="who-card" aria-label={t("people.me")}>
          <p className="voice who-name">
            <bdi>{session.person.name}</bdi>
          </p>
          <p>{roles}</p>
          <p className="muted small">{pick(session.post.name)}</p>
          <Theme />
          <div className="who-languages">
            <Languages />
          </div>
          <Button
            className="button"
            onPress={async () => {
              await leave.mutateAsync();
              await navigate({ to: "/sign-in" });
            }}
          >
            <Icon name="leave" />
            {t("people.signOut")}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
