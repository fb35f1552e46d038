/** What a buyer set up for an instance; see control-plane's InstanceSettings. */
export interface InstanceSettings {
  displayName: string;
  persona: string | null;
  tone: string | null;
  greeting: string | null;
}

/** Prompt variables that are filled from the instance's settings. */
export const settingVariables: readonly string[] = [
  'display_name',
  'persona',
  'tone',
  'greeting',
  'offering_name',
];

/** Settings that were not made stay empty, so that the flow's own value counts. */
export const variablesFrom = (settings: InstanceSettings, offeringName: string): Record<string, string> => ({
  display_name: settings.displayName,
  persona: settings.persona ?? '',
  tone: settings.tone?.toLowerCase() ?? '',
  greeting: settings.greeting ?? '',
  offering_name: offeringName,
});
