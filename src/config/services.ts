import * as z from 'zod';
import { finding } from '../diagnostics/create-problem.ts';
import { withoutEndSlashes } from './address-parts.ts';
import { complain, linkTarget, origin, serviceUrl, text } from './site-fields.ts';

/** A discussion under posts: whose it is, and all that the browser needs to open it. */
export type CommentService =
  | { service: 'giscus'; repo: string; repoId: string; category: string; categoryId: string; script: string }
  | { service: 'waline' | 'twikoo' | 'artalk'; server: string; site: string; script: string; style: string }
  | {
      service: 'other';
      script: string;
      attributes: Readonly<Record<string, string>>;
      origins: readonly string[];
    };

/** A counter of visits: the script that counts, and the attributes it reads. */
export interface Analytics {
  service: 'umami' | 'goatcounter' | 'plausible' | 'baidu' | 'other';
  script: string;
  attributes: Readonly<Record<string, string>>;
  /** Origins that the script talks to beside its own. */
  connections: readonly string[];
}

/** Versions that are known to work; a site may name another file, or its own copy of it. */
const walineFiles = 'https://unpkg.com/@waline/client@3.13.0/dist';
const twikooFile = 'https://cdn.jsdelivr.net/npm/twikoo@1.7.9/dist/twikoo.min.js';
const giscusFile = 'https://giscus.app/client.js';

const commentNames = ['giscus', 'waline', 'twikoo', 'artalk'] as const;
const counterNames = ['umami', 'goatcounter', 'plausible', 'baidu'] as const;

/** Any other service that is a script with attributes, and the hosts that it talks to beside its own. */
const ownScript = {
  src: linkTarget.optional(),
  attributes: z
    .record(
      z
        .string()
        .regex(/^[a-z][\w.:-]*$/i)
        .refine(isHarmless),
      text,
    )
    .default({}),
  origins: z.array(origin).default([]),
};

/** A handler would be blocked, and the script's address has its own key. */
function isHarmless(attribute: string): boolean {
  return !/^(?:on|src$|nonce$|integrity$)/i.test(attribute);
}

/** The setting `comments`: the service’s name with its address, and what else it needs. */
export const commentService = z
  .strictObject({
    giscus: text.optional(),
    repoId: text.optional(),
    category: text.optional(),
    categoryId: text.optional(),
    waline: serviceUrl.optional(),
    twikoo: serviceUrl.optional(),
    artalk: serviceUrl.optional(),
    site: text.optional(),
    script: text.optional(),
    style: text.optional(),
    ...ownScript,
  })
  .transform((written, context): CommentService => {
    const { src, attributes, origins } = written;
    const [service, ...others] = commentNames.filter((name) => written[name] !== undefined);
    if (service === undefined && src !== undefined)
      return { service: 'other', script: src, attributes, origins };
    if (service === undefined || others.length > 0 || src !== undefined)
      return complain(
        context,
        finding('config-service-unclear', { field: 'comments', known: [...commentNames, 'src'] }),
      );
    const address = written[service] ?? '';
    const { repoId = '', category = '', categoryId = '', site = '', script, style } = written;
    if (service === 'giscus') {
      const missing = Object.entries({ repoId, category, categoryId }).filter(([, value]) => value === '');
      if (missing.length > 0)
        return complain(
          context,
          finding('config-service-incomplete', { service, missing: missing.map(([name]) => name) }),
        );
      return { service, repo: address, repoId, category, categoryId, script: script ?? giscusFile };
    }
    const server = withoutEndSlashes(address);
    const files = {
      waline: { script: `${walineFiles}/waline.js`, style: `${walineFiles}/waline.css` },
      twikoo: { script: twikooFile, style: '' },
      artalk: { script: `${server}/dist/Artalk.js`, style: `${server}/dist/Artalk.css` },
    }[service];
    return { service, server, site, script: script ?? files.script, style: style ?? files.style };
  });

const counter = z
  .strictObject({
    umami: text.optional(),
    goatcounter: serviceUrl.optional(),
    plausible: text.optional(),
    baidu: text.optional(),
    script: text.optional(),
    ...ownScript,
  })
  .transform((written, context): Analytics => {
    const { src, attributes, origins } = written;
    const [service, ...others] = counterNames.filter((name) => written[name] !== undefined);
    if (service === undefined && src !== undefined)
      return { service: 'other', script: src, attributes, connections: origins };
    if (service === undefined || others.length > 0 || src !== undefined)
      return complain(
        context,
        finding('config-service-unclear', { field: 'analytics', known: [...counterNames, 'src'] }),
      );
    return counters[service](written[service] ?? '', written.script);
  });

/** The setting `analytics`: one counter or several. */
export const analytics = z.union([counter.transform((one) => [one]), z.array(counter)]);

/** How each counter is called, by what the site says of it and the script it may name. */
const counters: Record<(typeof counterNames)[number], (id: string, script: string | undefined) => Analytics> =
  {
    umami: (id, script = 'https://cloud.umami.is/script.js') => ({
      service: 'umami',
      script,
      attributes: { 'data-website-id': id },
      connections: script.startsWith('https://cloud.umami.is/') ? ['https://api-gateway.umami.dev'] : [],
    }),
    goatcounter(address, script) {
      const server = withoutEndSlashes(address);
      const hosted = server.endsWith('.goatcounter.com');
      return {
        service: 'goatcounter',
        script: script ?? (hosted ? 'https://gc.zgo.at/count.js' : `${server}/count.js`),
        attributes: { 'data-goatcounter': `${server}/count` },
        connections: [new URL(server).origin],
      };
    },
    plausible: (domain, script = 'https://plausible.io/js/script.js') => ({
      service: 'plausible',
      script,
      attributes: { 'data-domain': domain },
      connections: [],
    }),
    baidu: (id, script = `https://hm.baidu.com/hm.js?${encodeURIComponent(id)}`) => ({
      service: 'baidu',
      script,
      attributes: {},
      connections: [],
    }),
  };
