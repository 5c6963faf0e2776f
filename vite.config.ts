import { vitePlugin as remix, type VitePluginConfig } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type UserConfigFnObject } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

// They go into the build with the pages: one file is read in a fifth of a second less than 300 are.
const onlyInPages = [/^@conform-to\//, /^@visx\//, /^d3-/, 'csv-stringify', 'markdown-it', 'react-i18next']

/** The benchmark builds the product with a page more, into a folder of its own. */
export const configOf =
  (more: VitePluginConfig = {}): UserConfigFnObject =>
  ({ command, isSsrBuild }) => ({
    plugins: [tailwindcss(), remix({ ...remixConfig, ...more })],
    // Development reads packages as they are; some of these are CommonJS.
    ssr: command === 'build' ? { noExternal: onlyInPages } : {},
    build: {
      target: 'es2022',
      // The pages name the modules they need themselves; telling the browser once more costs 0.6 kB on every page.
      modulePreload: false,
      // Modules of a few lines join their neighbours: fewer requests, and 0.4 kB less. From 400 the sync page grows.
      rollupOptions: { output: { experimentalMinChunkSize: 250 } },
      // Three passes of Terser send 4 kB (gzip) less to the browser than the default; the sync page's budget needs them.
      // The server's own code is left readable, as its errors tell where they come from; that is a third off the build.
      minify: isSsrBuild ? false : 'terser',
      terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
    },
  })

export default defineConfig(configOf())
