import type { DraftGrids } from '../../app/draft/draftSources';
import type { Sources } from '../../core/reading';
import { draftingStrings as say } from '../narrative/draftingStrings';
import type { DraftedText, DraftWishes } from '../narrative/types';
import { orRefusal } from './files';
import { FileRefused } from './messages';
import type { KeptText } from './textKeeper';

/** What drafts a text and writes it: fetched when one is first asked for. */
const library = () => Promise.all([import('../../core/draft'), import('../../hosts/docx')]);
const follower = () => import('../../hosts/text/followedFile');

/**
 * A text written from the workbook at hand.
 * @param lastYears text that was picked
 * @throws FileRefused where it cannot be written from these workbooks
 */
export async function drafted(
  given: DraftGrids,
  { draft: kind, outline }: DraftWishes,
  lastYears: KeptText | undefined,
): Promise<DraftedText> {
  const sources = await fitting(given);
  if (kind === 'lastYear') return followed(sources, lastYears);
  const [{ disclosureOf, draftText, gapsIn, outlineNamed, usualOutline }, { writeDisclosure, writeDraft }] =
    await library();
  const draft = draftText(outlineNamed(outline) ?? usualOutline(sources.current), sources);
  const content = kind === 'text' ? writeDraft(draft) : writeDisclosure(disclosureOf(draft, sources, given.current));
  return { content, told: say.gaps(gapsIn(draft)) };
}

async function fitting(given: DraftGrids): Promise<Sources> {
  const { draftSources } = await import('../../app/draft/draftSources');
  const { sources, refused } = draftSources(given);
  const { departments, forms } = sources.current;
  if (departments.length > 1 && given.entity === undefined) throw new FileRefused(say.severalDepartments);
  if (forms.length === 0) throw new FileRefused(say.noForms);
  const [unfit] = refused;
  if (unfit !== undefined) throw new FileRefused(unfit.reason);
  return sources;
}

async function followed(sources: Sources, text: KeptText | undefined): Promise<DraftedText> {
  if (text === undefined) throw new Error('there is no text to go on with');
  if (sources.prior === undefined) throw new FileRefused(say.noPrior);
  const { followedFile } = await follower();
  const { content, changed, left } = await orRefusal(() => followedFile(text, sources, text.read.takesRemarks));
  return { content, told: say.followed(changed, left) };
}
