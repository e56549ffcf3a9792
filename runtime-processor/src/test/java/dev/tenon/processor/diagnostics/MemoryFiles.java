package dev.tenon.processor.diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Keeps what the compiler writes in memory; reads the class path as usual. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    MemoryFiles(DiagnosticListener<JavaFileObject> listener) {
        super(ToolProvider.getSystemJavaCompiler().getStandardFileManager(listener, null, StandardCharsets.UTF_8));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
        return new Written(name, kind);
    }

    /** Resources: those of the standard one would be files here. */
    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return new Written(name, Kind.OTHER);
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String name, Kind kind) {
            super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
