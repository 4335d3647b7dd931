import type { MessageTable } from '../message.ts';

/** Frontmatter: titles, dates, tags and all other keys. */
export const frontmatter = {
  'frontmatter-missing': {
    about: 'A post has no frontmatter, so it has no date, author or tags.',
    message: 'The post has no frontmatter, so it has no date, author or tags.',
    hint: 'Begin the file with:\n---\ntitle: {title}\ndate: 2024-05-28\n---',
  },
  'frontmatter-not-opened': {
    about: 'The line --- before the frontmatter is missing.',
    message: 'The line “{fence}” before the frontmatter is missing. The file was read as if it were there.',
    hint: 'Begin the file with:\n{fence}',
  },
  'frontmatter-not-opened/miswritten': {
    message: 'The frontmatter begins with “{written}” instead of ---. It was read as if it began with ---.',
    hint: 'Write --- on the lines before and after it.',
  },
  'frontmatter-not-opened/forgotten': {
    message: 'The lines of --- around the frontmatter are missing. The file was read as if they were there.',
    hint: 'Write --- on a line before the frontmatter and on a line after it.',
  },
  'frontmatter-not-closed': {
    about: 'The line --- after the frontmatter is missing.',
    message: 'The line “{fence}” after the frontmatter is missing. The text seems to begin here.',
    hint: 'Put a line before this one:\n{fence}',
  },
  'frontmatter-yaml-syntax': {
    about: 'The frontmatter is not valid YAML. What could be read of it is used.',
    message: '“{start}” begins an entry that is not valid YAML, so the entry is left out.',
    hint: 'Write “key: value”. Indent with spaces, and close all brackets and quotes.',
  },
  'frontmatter-hash': {
    about: 'A text in the frontmatter has “ #”, which begins a comment in YAML.',
    message: 'YAML reads everything after “ #” as a comment; “{key}” was read as the whole text “{value}”.',
    hint: 'Put the text in quotes:\n{line}',
  },
  'frontmatter-hash/tags': {
    message: 'YAML reads everything after # as a comment; “{key}” was read as the tags in “{value}”.',
    hint: 'Write a list:\n{line}',
  },
  'frontmatter-yaml-syntax/list': {
    message: 'The values of “{key}” are not a list in YAML. They were read as one.',
    hint: 'Write:\n{line}',
  },
  'frontmatter-yaml-syntax/wide-list': {
    message: 'The list in “{key}” has full-width commas or quotes. It was read as if they were half-width.',
    hint: 'Write:\n{line}',
  },
  'frontmatter-yaml-syntax/plain-text': {
    message: 'The value of “{key}” is not valid YAML. It was read as the text “{value}”.',
    hint: 'Put the text in quotes:\n{line}',
  },
  'frontmatter-yaml-syntax/open-list': {
    message: 'The value of “{key}” is not valid YAML. It was read as the text “{value}”.',
    hint: 'Close the bracket:\n{line}',
  },
  'frontmatter-yaml-syntax/wide-colon': {
    message: 'The colon after “{key}” is full-width. It was read as a half-width one.',
    hint: 'Write:\n{line}',
  },
  'frontmatter-yaml-syntax/no-space': {
    message: 'There is no space after the colon of “{key}”. The line was read as if there were.',
    hint: 'Add a space:\n{line}',
  },
  'frontmatter-toml-syntax': {
    about: 'The frontmatter is not valid TOML.',
    message: 'None of the frontmatter is used, since it is not valid TOML: {reason}',
    hint: 'In TOML, text is in quotes:\ntitle = "標題"',
  },
  'frontmatter-json-syntax': {
    about: 'The frontmatter is not valid JSON.',
    message: 'None of the frontmatter is used, since it is not valid JSON: {reason}.',
    hint: 'Put keys and text in double quotes, and a comma after each entry but the last:\n"title": "標題",',
  },
  'frontmatter-too-long': {
    about: 'The frontmatter is longer than Jianfan reads.',
    message: 'The frontmatter has more than {most} characters, so it is not read.',
    hint: 'Check that the line after it, ---, is there.',
  },
  'frontmatter-language-refused': {
    about: 'The frontmatter is in a language that Jianfan does not read, such as JavaScript.',
    message:
      'The frontmatter is in “{language}”. Jianfan reads YAML, TOML and JSON, and never runs a program.',
    hint: 'Write it as YAML:\n---\ntitle: 標題\n---',
  },
  'frontmatter-tab-indent': {
    about: 'Lines are indented with tabs, which YAML forbids. They are read as spaces.',
    message: 'This line is indented with a tab, which YAML forbids. It was read as two spaces.',
    hint: 'Indent with spaces.',
  },
  'frontmatter-duplicate-key': {
    about: 'A key is given twice. The last one counts.',
    message: '“{key}” is given again in line {line}, and that value is used.',
    hint: 'Remove one of them.',
  },
  'frontmatter-unknown-key': {
    about: 'Jianfan does not know this key, so it has no effect.',
    message: 'Jianfan does not know the key “{key}”, so it has no effect.',
    hint: 'Remove it if no other program reads it.',
  },
  'frontmatter-unknown-key/misspelt': {
    message: 'Jianfan does not know the key “{key}”, so it has no effect.',
    hint: 'Did you mean “{nearest}”?',
  },
  'frontmatter-unknown-key/inner': {
    message: '“{key}” does not exist here, so it is left out.',
    hint: 'Write, for example:\n{example}',
  },
  'frontmatter-key-misspelt': {
    about: 'An unknown key was read as the known one nearest to it.',
    message: 'Jianfan does not know the key “{key}”. It was read as “{meaning}”.',
    hint: 'Write:\n{meaning}: …',
  },
  'frontmatter-key-ignored': {
    about: 'A key of another generator has no effect here.',
    message: '“{key}” has no effect: {reason}.',
  },
  'frontmatter-key-shadowed': {
    about: 'Two keys mean the same. One of them is not used.',
    message: '“{key}” means the same as “{used}”, which is used instead.',
  },
  'frontmatter-value-invalid': {
    about: 'A key has a value of the wrong kind, so it is left out.',
    message: '“{key}” must be {expects}. The value “{value}” is not used.',
    hint: 'Write, for example:\n{example}',
  },
  'frontmatter-value-invalid/misspelt': {
    message: '“{key}” must be {expects}. The value “{value}” is not used.',
    hint: 'Did you mean:\n{line}',
  },
  'frontmatter-value-invalid/shape': {
    message: '“{key}” must be {expects}. It is left out.',
    hint: 'Write, for example:\n{example}',
  },
  'frontmatter-invisible-character': {
    about: 'Zero-width or control characters were removed from the frontmatter.',
    message: '“{key}” had zero-width or control characters, probably from copy and paste. They were removed.',
  },
  'title-missing': {
    about: 'A post has no title, so its file name is used.',
    message: 'The {kind} has no title, so its file name is used: “{title}”.',
    hint: 'Add a title to the frontmatter:\ntitle: {title}',
  },
  'date-missing': {
    about: 'A post has no date, so it comes last in every list and is in no archive.',
    message: 'The post has no date, so it comes last in every list and is in no archive.',
    hint: 'Add a date to the frontmatter:\ndate: 2024-05-28 09:30',
  },
  'date-invalid': {
    about: 'A date, or the time after it, cannot be read.',
    message: '“{key}” must be a date that exists. The value “{value}” is not used.',
    hint: 'Write, for example:\n{example}',
  },
  'date-invalid/ambiguous': {
    message: '“{value}” may mean two different days, since either number may be the month. It is not used.',
    hint: 'Write, for example:\n{example}',
  },
  'date-invalid/time': {
    message: '“{key}” has a date, but “{unread}” after it is not a time. Only the date is used.',
    hint: 'Write, for example:\n{key}: {day} 09:30',
  },
  'date-order': {
    about: 'A post was last updated before it was published.',
    message: 'The post was updated (“{updated}”) before it was published (“{date}”).',
    hint: 'Correct one of them.',
  },
  'date-order/file-name': {
    message: 'The post was updated (“{updated}”) before the date in its file name.',
    hint: 'Correct one of them.',
  },
  'date-guessed': {
    about: 'A date says only year and month. The first of the month is used.',
    message: '“{key}” has no day of the month: “{value}”. The first is used.',
    hint: 'Add the day:\n{key}: {day}',
  },
  'date-guessed/folders': {
    message: 'The post has no date. The first day of the month that its folders name is used.',
    hint: 'Add a date to the frontmatter:\ndate: 2024-05-28',
  },
  'tags-split': {
    about: 'One text was read as several tags.',
    message: 'This text was read as {count} tags: {tags}.',
    hint: 'Write a list:\n{line}',
  },
  'tags-split/one': {
    message: '“{tag}” is one tag.',
    hint: 'If it should be several, write:\n{line}',
  },
  'tags-many': {
    about: 'A post has too many tags.',
    message: 'This post has {count} tags. Only the first {most} are used.',
    hint: 'Keep the tags that readers would look for.',
  },
  'post-withheld': {
    about:
      'A post is private or protected by a password, which a static site cannot keep, so it stays a draft.',
    message:
      'The post is private or protected by a password, which a static site cannot keep. It stays a draft.',
    hint: 'Remove the key to publish the post.',
  },
} as const satisfies MessageTable;
