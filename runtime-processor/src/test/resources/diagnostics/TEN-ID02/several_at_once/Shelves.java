package library;

import dev.tenon.id.TypedId;
import dev.tenon.id.TypedIds;

@TypedIds({
    @TypedId(name = "ShelfId", prefix = "shelf"),
    @TypedId(name = "RoomId", prefix = "the room") //! TEN-ID02 at "the room" saying 'room'
})
interface Shelves {}
