/** Everything that takes what strangers wrote. */

import { batchSurfaces } from './batch.ts'
import { engineSurfaces } from './engine.ts'
import { houseSurfaces } from './house-style.ts'
import { importerSurfaces } from './importers.ts'
import { valueSurfaces } from './settings.ts'
import type { Surface } from './surface.ts'
import { viewSurfaces } from './views.ts'

export const surfaces: readonly Surface[] = [
  ...engineSurfaces,
  ...valueSurfaces,
  ...houseSurfaces,
  ...batchSurfaces,
  ...importerSurfaces,
  ...viewSurfaces,
]
