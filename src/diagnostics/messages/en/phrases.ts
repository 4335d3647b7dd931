/** Words that are no problem of their own: of reports, and values in messages. */
export const phrases = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  'no-problems': 'No problems',
  errors: '{count} {count|error|errors}',
  warnings: '{count} {count|warning|warnings}',
  notes: '{count} {count|note|notes}',
  'in-files': '{counts} in {files} {files|file|files}',
  'more-in-file': '{message} (And {count} more like it in this file.)',
  'site-unread': 'The site could not be read, so this page is as it was before',
  'build-would-stop': '{summary}: the build would stop here',
} as const;
