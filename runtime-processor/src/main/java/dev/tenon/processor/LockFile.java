package dev.tenon.processor;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.wire.DeclaredShape;
import dev.tenon.processor.model.wire.WireLock;
import dev.tenon.processor.rules.Diagnostic;
import dev.tenon.processor.rules.LockRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of {@code -Atenon.lock}.
 *
 * @param isWritten whether it is to have what is declared, as {@code -Atenon.lock.write=true} says
 */
record LockFile(Path path, boolean isWritten) {

    /** Names the file. */
    static final String OPTION = "tenon.lock";

    /** Has it written. */
    static final String WRITE = "tenon.lock.write";

    /** The file that the compiler's options name, if they do. */
    static Optional<LockFile> of(Map<String, String> options) {
        return Optional.ofNullable(options.get(OPTION))
                .filter(path -> !path.isBlank())
                .map(path -> new LockFile(Path.of(path), Boolean.parseBoolean(options.get(WRITE))));
    }

    /**
     * Holds what is declared to what the file has, and writes the file if it is to be written and nothing breaks it.
     *
     * @param owners the places of what declares shapes, by what the file calls them
     */
    List<Diagnostic> settle(List<DeclaredShape> declared, Map<String, Place> owners) {
        String name = String.valueOf(path.getFileName());
        Place first = owners.values().iterator().next();
        WireLock lock;
        try {
            lock = Files.exists(path) ? WireLock.of(Files.readString(path)) : WireLock.NONE;
        } catch (IOException | UncheckedIOException failed) {
            return List.of(LockRules.unusable(name, "read", failed.toString(), first));
        }
        List<Diagnostic> broken = LockRules.check(lock, name, declared, owners).toList();
        if (!broken.isEmpty()) {
            return broken;
        }
        if (!isWritten) {
            return LockRules.news(lock, name, declared).toList();
        }
        WireLock now = lock.with(declared.stream().map(DeclaredShape::shape).toList(), owners.keySet());
        try {
            if (!now.equals(lock)) {
                Files.writeString(path, now.text());
            }
        } catch (IOException failed) {
            return List.of(LockRules.unusable(name, "written", failed.toString(), first));
        }
        return List.of();
    }
}
