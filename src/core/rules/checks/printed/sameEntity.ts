import { findingText } from '../../../messages';
import { subject, workbookCheck } from '../look';
import { mostCommon } from '../nil/statements';

/** All forms name the same reporting entity; those that differ from most are found. */
export const sameEntity = workbookCheck<object>('sameEntity', ({ forms }) => {
  const named = forms.flatMap((form) =>
    form.entity === null ? [] : [{ ...form, entity: form.entity.replace(/\s+/g, '') }],
  );
  const usual = mostCommon(named.map(({ entity }) => entity));
  if (usual === null) return { form: null, reason: findingText.noEntityPrinted() };
  return named
    .filter(({ entity }) => entity !== usual)
    .map(({ form, entity, entityCell, titleCell }) => ({
      form,
      place: '部门',
      cells: [subject(entityCell ?? titleCell)],
      message: findingText.otherEntity(form, entity, usual),
    }));
});
