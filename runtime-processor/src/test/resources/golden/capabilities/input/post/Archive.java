package post;

import outside.Store;

/** Its methods are inherited, and generic there. */
public interface Archive extends Store<LetterId, String> {}
