import { AsnConvert, AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from "@peculiar/asn1-schema";

/** `DocumentTypeListSyntax` of Doc 9303-12 §7.1.1.6: a version, and the types as an MRZ has them. */
class DocumentTypeList {
  version = 0;
  types: string[] = [];
}

AsnType({ type: AsnTypeTypes.Sequence })(DocumentTypeList);
AsnProp({ type: AsnPropTypes.Integer })(DocumentTypeList.prototype, "version");
AsnProp({ type: AsnPropTypes.PrintableString, repeated: "set" })(DocumentTypeList.prototype, "types");

/** @throws where the bytes are no such list. */
export function readDocumentTypes(der: ArrayBuffer): readonly string[] {
  return AsnConvert.parse(der, DocumentTypeList).types;
}

export function writeDocumentTypes(types: readonly string[]): ArrayBuffer {
  return AsnConvert.serialize(Object.assign(new DocumentTypeList(), { types: [...types] }));
}
