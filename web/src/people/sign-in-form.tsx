import { type SyntheticEvent, useState } from "react";
import { Button, FieldError, Form, Input, Label, TextField } from "react-aria-components";
import { useSignIn } from "../api/sessions.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useWords } from "../words/words.tsx";

export function SignInForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const signIn = useSignIn();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    signIn.mutate({ name, password, ...(code === "" ? {} : { code }) }, { onSuccess: onDone });
  };
  return (
    <Form className="section sign-in-form paper" onSubmit={submit}>
      {signIn.isError ? <ProblemNotice error={signIn.error} /> : null}
      <TextField className="field" value={name} onChange={setName} isRequired autoComplete="username" autoFocus>
        <Label>{t("people.account")}</Label>
        <Input className="input" dir="ltr" />
        <FieldError className="error" />
      </TextField>
      <TextField
        className="field"
        type="password"
        value={password}
        onChange={setPassword}
        isRequired
        autoComplete="current-password"
      >
        <Label>{t("people.password")}</Label>
        <Input className="input" dir="ltr" />
        <FieldError className="error" />
      </TextField>
      <TextField className="field" value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code">
        <Label>{t("people.oneTimeCode")}</Label>
        <Input className="input is-code" dir="ltr" maxLength={8} />
      </TextField>
      <p className="buttons">
        <Button type="submit" className="button is-first is-auto" isPending={signIn.isPending}>
          {t("people.signIn")}
        </Button>
      </p>
    </Form>
  );
}
