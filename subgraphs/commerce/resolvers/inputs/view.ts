import { badUserInput } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import type { View } from '../../domain/catalogue/view.ts';

/** The view through the named or the only channel; undefined for a channel that the caller may not see. */
export async function rootView(
  context: Context,
  channel: string | null | undefined,
): Promise<View | undefined> {
  const view = await context.view(channel);
  if (view === undefined && channel == null)
    throw badUserInput('Name a channel: there is more than one, or none.');
  return view;
}
