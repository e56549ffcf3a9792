package post;

/** For this package alone. */
interface Hidden {

    Letter draft();
}
