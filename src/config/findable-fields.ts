import * as z from 'zod';
import { serviceUrl, text } from './site-fields.ts';

/** An address of mail is one way to be reached, and needs a scheme in security.txt. */
const contact = text
  .transform((written) => (/^[^\s:/@]+@[^\s@]+$/.test(written) ? `mailto:${written}` : written))
  .refine((written) => /^(?:mailto|https|tel):\S+$/.test(written));

const contacts = z.union([contact.transform((one) => [one]), z.array(contact).min(1)]);

/** YAML reads an unquoted day as a date. */
const day = z
  .union([z.date().transform((date) => date.toISOString()), text])
  .refine((written) => /^\d{4}-\d{2}-\d{2}/.test(written) && !Number.isNaN(Date.parse(written)))
  .transform((written) => new Date(written).toISOString());

/** Settings of how a site is found by machines, beside search engines’ own ways. */
export const findableFields = {
  feeds: z
    .strictObject({ limit: z.int().min(1).max(1000).default(20), atom: z.boolean().default(false) })
    .prefault({})
    .describe(
      'How many posts a feed has, and whether there is one as Atom (`atom: true`) beside each in RSS and JSON.',
    )
    .meta({ expects: 'expects-feeds', example: 'feeds: { limit: 20, atom: true }' }),
  twins: z
    .int()
    .min(0)
    .max(100_000)
    .default(50)
    .describe(
      'How many of the newest articles also have a file of Markdown in each variant, for language models and readers of plain text: `llms.txt` and the article’s page link to it. 0: none.',
    )
    .meta({
      expects: { phrase: 'expects-number-between', values: { min: 0, max: 100_000 } },
      example: 'twins: 200',
    }),
  webSub: serviceUrl
    .optional()
    .describe('The WebSub hub that feeds name: readers that ask it hear of new posts at once.')
    .meta({ expects: 'expects-url', example: 'webSub: https://pubsubhubbub.superfeedr.com/' }),
  indexNow: text
    .refine((key) => /^[\da-zA-Z-]{8,128}$/.test(key))
    .optional()
    .describe(
      'The key of IndexNow, 8 to 128 letters, digits and hyphens. The site publishes it as a file, and a build adds the pages that it changed to `.jianfan/indexnow.json`, ready to be posted. Delete the file once you have posted it.',
    )
    .meta({ expects: 'expects-key', example: 'indexNow: 4f9a1c7e2b8d4f6a' }),
  securityTxt: z
    .strictObject({ contact: contacts, expires: day, policy: serviceUrl.optional() })
    .optional()
    .describe(
      'Publishes `/.well-known/security.txt`: whom to tell of a weakness (addresses of mail or pages), and until when that holds.',
    )
    .meta({
      expects: 'expects-security-txt',
      example: 'securityTxt: { contact: security@example.org, expires: 2027-06-30 }',
    }),
};
