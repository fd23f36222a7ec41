// Runs before the first paint, so that nobody sees a page turn round: language, direction and theme go on <html>.
(() => {
  const known = ["fr", "ar", "en"];
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get("lang");
  const spoken = (navigator.languages || []).map((language) => language.slice(0, 2));
  const language = [asked, read("wasl.language"), ...spoken, "fr"].find((one) => known.includes(one));
  const page = document.documentElement;
  page.lang = language;
  page.dir = language === "ar" ? "rtl" : "ltr";
  const theme = read("wasl.theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
})();
