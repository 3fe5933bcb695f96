import { invalid, notFound } from '../model/refusal';
import type { Workbook, XmlPart } from '../model/workbook';
import { areaOf } from './address';
import { ApiObject, call, get, link, type Members } from './object';
import { rangeOf } from './range';
import { Worksheets } from './worksheet';

/** The root of the object model. */
export class WorkbookObject extends ApiObject {
  readonly type = 'Workbook';
  protected readonly members: Members;

  constructor(workbook: Workbook, registered: Set<string>) {
    super();
    this.members = {
      name: get(() => '测试.xlsx', 7),
      readOnly: get(() => workbook.readOnly, 8),
      worksheets: link(() => new Worksheets(workbook, registered)),
      application: link(() => new Application()),
      protection: link(() => new Protection(workbook)),
      customXmlParts: link(() => new XmlParts(workbook, undefined)),
      getSelectedRange: call(() =>
        rangeOf(workbook, workbook.active, areaOf(workbook.selection, 'Workbook.getSelectedRange')),
      ),
      _RemoveReference: call(() => null),
    };
  }
}

class Application extends ApiObject {
  readonly type = 'Application';
  protected readonly members: Members = {
    suspendScreenUpdatingUntilNextSync: call(() => null),
    suspendApiCalculationUntilNextSync: call(() => null),
  };
}

class Protection extends ApiObject {
  readonly type = 'WorkbookProtection';
  protected readonly members: Members;

  constructor(workbook: Workbook) {
    super();
    this.members = { protected: get(() => workbook.structureProtected, 7) };
  }
}

/** Workbook.customXmlParts, or those of one namespace. */
class XmlParts extends ApiObject {
  readonly type = 'CustomXmlPartCollection';
  protected readonly members: Members;

  constructor(
    private readonly workbook: Workbook,
    private readonly namespace: string | undefined,
  ) {
    super();
    this.members = {
      add: call(([xml]) => this.#add(xml)),
      getByNamespace: call(([name]) => new XmlParts(workbook, String(name))),
      getItem: call(([id]) => this.item(id)),
      getOnlyItemOrNullObject: call(() => (this.items().length === 1 ? (this.items()[0] ?? null) : null)),
    };
  }

  override items(): readonly ApiObject[] {
    return this.workbook.xmlParts
      .filter(({ xml }) => this.namespace === undefined || namespaceOf(xml) === this.namespace)
      .map((part) => new XmlPartObject(this.workbook, part));
  }

  override item(id: unknown): ApiObject {
    const part = this.workbook.xmlParts.find((each) => each.id === id);
    if (part === undefined) throw notFound('CustomXmlPartCollection.getItem');
    return new XmlPartObject(this.workbook, part);
  }

  #add(xml: unknown): ApiObject {
    if (this.workbook.readOnly) this.workbook.guard('CustomXmlPartCollection.add');
    const part = { id: this.workbook.newId(), xml: wellFormed(xml) };
    this.workbook.xmlParts.push(part);
    return new XmlPartObject(this.workbook, part);
  }
}

class XmlPartObject extends ApiObject {
  readonly type = 'CustomXmlPart';
  override readonly id: string;
  protected readonly members: Members;

  constructor(workbook: Workbook, part: XmlPart) {
    super();
    this.id = part.id;
    const change = (): void => {
      if (workbook.readOnly) workbook.guard('CustomXmlPart');
    };
    this.members = {
      id: get(() => part.id, 5),
      namespaceUri: get(() => namespaceOf(part.xml), 5),
      getXml: call(() => part.xml),
      setXml: call(([xml]) => {
        change();
        part.xml = wellFormed(xml);
      }),
      delete: call(() => {
        change();
        workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      }),
    };
  }
}

function namespaceOf(xml: string): string {
  return /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

/** Enough to refuse what is no XML: one root element, closed, with its texts escaped. */
function wellFormed(xml: unknown): string {
  const body = /^<(\w+)\b[^<>]*>([^<>]*)<\/\1>$/.exec(String(xml));
  if (body === null || /&(?!(?:lt|gt|amp|quot|apos|#\d+);)/.test(body[2] ?? '')) {
    throw invalid('CustomXmlPartCollection.add');
  }
  return String(xml);
}
