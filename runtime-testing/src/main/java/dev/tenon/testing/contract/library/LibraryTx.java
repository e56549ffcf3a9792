package dev.tenon.testing.contract.library;

/** All stores of a {@link Library} in one transaction. */
public record LibraryTx(
        AuthorStoreTx authors,
        BookStoreTx books,
        ChapterStoreTx chapters,
        BookmarkStoreTx bookmarks,
        MembershipStoreTx memberships,
        NoteStoreTx notes,
        EverythingStoreTx everythings) {}
