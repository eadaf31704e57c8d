/** The languages that labels are written in. */
export const labelLanguages = ['en', 'fr'] as const;

export type LabelLanguage = (typeof labelLanguages)[number];

/** A label in every language that there is. */
export type Label = Readonly<Record<LabelLanguage, string>>;
