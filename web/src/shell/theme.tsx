import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useWords } from "../words/words.tsx";

const themes = ["device", "light", "dark"] as const;
type ThemeChoice = (typeof themes)[number];

const shown = (): ThemeChoice => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "device";
};

function show(theme: ThemeChoice): void {
  if (theme === "device") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("wasl.theme", theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

export function Theme() {
  const { t } = useWords();
  const [theme, setTheme] = useState(shown);
  return (
    <RadioGroup
      className="segments"
      value={theme}
      onChange={(value) => {
        const next = themes.find((one) => one === value) ?? "device";
        setTheme(next);
        show(next);
      }}
    >
      <Label className="mini muted">{t("shell.theme")}</Label>
      <div className="segments-row">
        {themes.map((one) => (
          <Radio key={one} value={one} className="segment">
            {t(`shell.theme-${one}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
