import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from "@peculiar/asn1-x509";
import { oids } from "../certificate/oids.ts";

/** Country and common name, in that order, country as PrintableString (Doc 9303-12 §7.1.1.1, §7.1.3). */
export function distinguishedName(country: string, commonName: string): Name {
  return new Name([
    attribute(oids.country, new AttributeValue({ printableString: country })),
    attribute(oids.commonName, printable(commonName)),
  ]);
}

/** Directory name of a State: its code as the MRZ has it, as locality (§7.1.1.2). */
export function stateName(code: string): Name {
  return new Name([attribute("2.5.4.7", new AttributeValue({ printableString: code }))]);
}

function attribute(type: string, value: AttributeValue): RelativeDistinguishedName {
  return new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })]);
}

function printable(text: string): AttributeValue {
  return /^[A-Za-z0-9 '()+,./:=?-]*$/.test(text)
    ? new AttributeValue({ printableString: text })
    : new AttributeValue({ utf8String: text });
}
