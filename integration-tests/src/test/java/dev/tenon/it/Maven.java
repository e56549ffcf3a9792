package dev.tenon.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the Maven that runs this build, on the same JDK, in another folder. */
record Maven(Path home, Path localRepository, Path userSettings) {

    private static final long MINUTES = 10;

    /** How a command ended. */
    record Outcome(int exitCode, String output) {}

    /** Runs {@code mvn} with {@code arguments} in {@code folder}; its output also goes to {@code log}. */
    Outcome run(Path folder, List<String> arguments, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("mvn").toString());
        command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + localRepository));
        if (Files.exists(userSettings)) {
            command.addAll(List.of("-s", userSettings.toString()));
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Set by the mvn script of the outer build, for itself.
        builder.environment().remove("MAVEN_PROJECTBASEDIR");
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " did not end within " + MINUTES + " minutes; see " + log);
        }
        return new Outcome(process.exitValue(), Files.readString(log));
    }
}
