package library;

/** The context's runtime and the effects module. */
interface CatalogWithMail extends CatalogRuntime, HasNotifier {}
