export const usage = `wasl: two States run a procedure, each on its own server

  wasl start [--demo] [--data DIR] [--port N]     the demonstration corridor (npm start)
  wasl story [--lang fr|ar|en]                    a whole laissez-passer case over HTTP between two fresh servers, narrated
  wasl procedure list                             the corridor's procedures, with their hashes
  wasl procedure check [NAME] [--file FILE]       findings of the semantic rules; a file of your own may be checked
  wasl procedure explore [NAME] [--file FILE]     every run walked through: what is proved, the story of what breaks;
    [--limit N] [--svg FILE] [--record]           states at most; the story drawn; proofs kept with the corridor
  wasl procedure explore NAME --guards            what each condition, protected fact and limit of recipients is there for
  wasl procedure diagram NAME [--lang fr|ar|en]   SVG of states and steps
  wasl procedure page NAME --lang fr|ar|en        the plain-language page
  wasl procedure bpmn NAME [--lang fr|ar|en]      BPMN 2.0 with its diagram: a pool a party, what crosses, clocks
  wasl procedure promela NAME                     the same model as a file for spin, how to run it at its head
  wasl people list | add | give | renew | take    accounts and roles of one State (wasl people: how)
  wasl register import FILE [--mapping FILE.json] [--leave-out-bad] [--report FILE]
                                                  civil-status records (TSV, CSV, NDJSON, .gz) into this State's register
  wasl match --register FILE --queries FILE.jsonl --out FILE.jsonl [--limit 10]
                                                  candidates for a file of questions, no server needed
  wasl ledger verify [--data DIR]                 every ledger of the State servers in a data folder
  wasl ledger reconcile [--data DIR]              what one side of a pair holds and the other does not
  wasl mrz read                                   a machine-readable zone on standard input: its fields, or what is wrong
  wasl mrz write [JSON]                           a zone from its fields, given as JSON, in a file or on standard input
  wasl mrz read | write --lines                   many, one a line: zones run together in and JSON out, or the other way
  wasl seal read [--cert PEM] [--mrz TEXT]        hex or base64 of a visible digital seal: VALID, or which of ICAO's reasons
      [--csca PEM] [--link PEM] [--crl PEM]       --cert is believed by itself, or, with --csca, through its authority
      [--ended FILE|ADDRESS]                      what a State's server publishes: is the document still accepted?
  wasl seal write --mrz FILE --key PEM --cert PEM --issued DATE --signed DATE     the seal of an emergency travel document
  wasl seal keys | log | rotate --state MA        a State's own seal keys, every signature made, a new signing key
  wasl seal revoke SERIAL --state MA --by ID --second ID      revokes a certificate, on the word of two people
  wasl seal forget FR --state MA                  a peer whose authority's key was lost: its next one is believed anew

Reports go to standard output (--json for machines), progress and errors to standard error.
Exit status: 0, 1 (found wrong), 2 (bad use).`;
