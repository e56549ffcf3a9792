package dev.tenon.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that has this build's artifacts, as if they had been installed, and for everything else looks
 * through to the machine's own: its folders are links. So a build with it downloads what any build on this machine would,
 * and keeps it, but nothing of ours reaches the machine's repository.
 */
final class StagedRepository {

    private static final Path GROUP = Path.of("dev", "tenon");

    private final Path root;
    private final Path house;
    private final String version;

    private StagedRepository(Path root, Path house, String version) {
        this.root = root;
        this.house = house;
        this.version = version;
    }

    /** Makes one at {@code root}, which must not exist. */
    static StagedRepository over(Path machine, Path root, Path house, String version) throws IOException {
        linkChildren(machine, root, GROUP.getName(0));
        linkChildren(machine.resolve(GROUP.getName(0)), root.resolve(GROUP.getName(0)), GROUP.getFileName());
        return new StagedRepository(root, house, version);
    }

    /** Stages the pom in {@code folder} and, when it builds one, the jar. */
    void stage(String folder, String artifact) throws IOException {
        Path module = house.resolve(folder);
        String name = artifact + "-" + version;
        Path home =
                Files.createDirectories(root.resolve(GROUP).resolve(artifact).resolve(version));
        Files.copy(module.resolve("pom.xml"), home.resolve(name + ".pom"));
        Path jar = module.resolve("target").resolve(name + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, home.resolve(name + ".jar"));
        }
    }

    Path root() {
        return root;
    }

    private static void linkChildren(Path from, Path to, Path except) throws IOException {
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> entries = Files.list(from)) {
            children = entries.filter(Files::isDirectory)
                    .filter(child -> !child.getFileName().equals(except))
                    .toList();
        }
        for (Path child : children) {
            Files.createSymbolicLink(to.resolve(child.getFileName()), child.toRealPath());
        }
    }
}
