package dev.tenon.processor;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that the compiler reads from memory. */
public final class SourceText extends SimpleJavaFileObject {

    private final String text;

    /** The source of the type of this qualified name. */
    public SourceText(String name, String text) {
        super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
