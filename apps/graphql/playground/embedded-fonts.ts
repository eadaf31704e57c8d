import type { Plugin } from 'esbuild';

const dataUrl = /^data:font\/([a-z0-9]+);base64,(.+)$/s;

/**
 * Turns the fonts that a style sheet carries inside itself into files, so that the browser fetches only those whose
 * characters a page shows, and the page's policy needs no data: fonts.
 */
export function embeddedFonts(): Plugin {
  const fonts = new Map<string, Buffer>();
  return {
    name: 'embedded-fonts',
    setup(build) {
      build.onResolve({ filter: /^data:font\// }, ({ path }) => {
        const [, format, base64] = dataUrl.exec(path) ?? [];
        if (!format || !base64)
          return { errors: [{ text: 'A font is embedded in a way unknown to the build.' }] };
        const name = `font.${format}`;
        const key = `${fonts.size}/${name}`;
        fonts.set(key, Buffer.from(base64, 'base64'));
        return { path: key, namespace: 'embedded-font' };
      });
      build.onLoad({ filter: /.*/, namespace: 'embedded-font' }, ({ path }) => {
        const contents = fonts.get(path);
        return contents && { contents, loader: 'file' };
      });
    },
  };
}
