package dev.tenon.config.load;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Which files there are. The more special one counts more: that of a profile, and in the directory that of the class path. */
final class ConfigFiles {

    /** Of two that say the same, the last counts. */
    private static final Seq<String> ENDINGS = List.of(".properties", ".yml", ".yaml");

    private static final int FIRST_RANK = 100;

    private final Surroundings surroundings;

    ConfigFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Those that exist, the one that counts least first. */
    Seq<ConfigFile> present() {
        return names().flatMap(name -> onClassPath(name).appendAll(inDirectory(name)))
                .zipWithIndex()
                .map(file -> new ConfigFile(file._1._1, file._1._2, FIRST_RANK + file._2));
    }

    /** The profiles of which there is no file. */
    Seq<String> missing() {
        Seq<ConfigFile> present = present();
        return surroundings
                .profiles()
                .filter(profile -> !present.exists(file -> file.name().contains("application-" + profile + ".")));
    }

    private Seq<String> names() {
        return List.of("application").appendAll(surroundings.profiles().map(profile -> "application-" + profile));
    }

    private Seq<Tuple2<URL, String>> onClassPath(String name) {
        return ENDINGS.map(end -> name + end)
                .flatMap(file -> Option.of(surroundings.classPath().getResource(file))
                        .map(url -> Tuple.of(url, file + " on the class path")));
    }

    private Seq<Tuple2<URL, String>> inDirectory(String name) {
        return ENDINGS.map(end -> surroundings.directory().resolve(name + end))
                .filter(Files::isRegularFile)
                .map(file -> Tuple.of(urlOf(file), file.toString()));
    }

    private static URL urlOf(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Changes when a file in the directory does. */
    Seq<String> stamps() {
        return names().flatMap(name ->
                ENDINGS.map(end -> stamp(surroundings.directory().resolve(name + end))));
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + attributes.lastModifiedTime().toMillis() + " " + attributes.size();
        } catch (IOException absent) {
            return file + " -";
        }
    }
}
