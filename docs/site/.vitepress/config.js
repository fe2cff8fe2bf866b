import { defineConfig } from 'vitepress'
import { sidebar } from './sidebar.js'

export default defineConfig({
  title: 'Compute Ops SDK for Java',
  description: 'Guide and reference for a Java SDK for HPE Compute Ops Management.',
  lang: 'en',
  srcDir: 'target/pages',
  outDir: 'target/site',
  cacheDir: 'target/cache',
  ignoreDeadLinks: [/^\/api\//],
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/' },
      { text: 'Operations', link: '/operations' },
      { text: 'Javadoc', link: '/api/index.html', target: '_self' },
    ],
    sidebar: sidebar(),
    outline: { level: 2 },
    search: { provider: 'local' },
    footer: { message: 'Not affiliated with or supported by HPE. Apache-2.0.' },
  },
})
