import access from "./access.json" with { type: "json" };
import act from "./act.json" with { type: "json" };
import caseWords from "./case.json" with { type: "json" };
import cases from "./cases.json" with { type: "json" };
import channels from "./channels.json" with { type: "json" };
import court from "./court.json" with { type: "json" };
import exchanges from "./exchanges.json" with { type: "json" };
import forms from "./forms.json" with { type: "json" };
import indicators from "./indicators.json" with { type: "json" };
import monitor from "./monitor.json" with { type: "json" };
import people from "./people.json" with { type: "json" };
import procedures from "./procedures.json" with { type: "json" };
import register from "./register.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };
import time from "./time.json" with { type: "json" };
import verify from "./verify.json" with { type: "json" };
import work from "./work.json" with { type: "json" };
import worker from "./worker.json" with { type: "json" };

export default {
  access,
  act,
  case: caseWords,
  cases,
  channels,
  court,
  exchanges,
  forms,
  indicators,
  monitor,
  people,
  procedures,
  register,
  shell,
  time,
  verify,
  work,
  worker,
};
