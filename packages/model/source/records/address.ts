import { z } from 'zod';

/** An address on the web. Others, such as `javascript:`, would be run where somebody follows them. */
export const addressSchema = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .describe('An address on the web, https:// or http://.')
  .meta({ id: 'Address' });
