package library;

import dev.tenon.id.TypedId;

@TypedId(prefix = "shelf") //! javac at @TypedId
@TypedId(name = SHELF) //! javac at SHELF
interface Shelves {}
