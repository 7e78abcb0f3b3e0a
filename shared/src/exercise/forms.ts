/** Words a mechanism chooses among. Apart from the schema, so that a page can list them without it. */
export const FORMS = ['formal', 'informal', 'built_on'] as const;
export const ALLIANCE_CLAUSES = ['complementary', 'silent', 'limits', 'supersedes'] as const;
