package library;

import dev.tenon.capability.EffectsModule;

@EffectsModule(Notifier.class)
interface Shelves {} //! TEN-EM17
