package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.library.Library;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the suites have in common: a furnished library for each law. */
abstract class LibraryContract implements Laws {

    private final List<Library> made = new ArrayList<>();
    private Stage stage;

    /** For JUnit. */
    LibraryContract() {}

    /**
     * An empty library in a database of its own, which lives at least until {@link #release}. It asks {@code platform} for time,
     * ids and randomness.
     */
    protected abstract Library newLibrary(Platform platform);

    /** The suite does not use {@code library} any more. Does nothing unless overridden. */
    protected void release(Library library) {}

    @BeforeEach
    final void furnish() {
        stage = newStage().furnished();
    }

    @AfterEach
    final void releaseAll() {
        made.forEach(this::release);
        made.clear();
    }

    @Override
    public final Stage stage() {
        return stage;
    }

    @Override
    public final Stage newStage() {
        TestPlatform platform = new TestPlatform(42 + made.size());
        platform.clock().skipSleeps();
        Library library = newLibrary(platform);
        made.add(library);
        return new Stage(library, platform);
    }
}
