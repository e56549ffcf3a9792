package library;

import dev.tenon.config.Reloadable;

record Book(@Reloadable int pages) {} //! TEN-CF09 at @Reloadable saying 'pages' of 'Book'
