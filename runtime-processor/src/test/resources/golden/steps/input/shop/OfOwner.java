package shop;

/** What somebody asks for themselves. */
public interface OfOwner {

    /** Who. */
    String owner();
}
