package library;

/** When it is late. */
interface Late {}
