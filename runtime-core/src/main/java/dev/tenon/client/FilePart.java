package dev.tenon.client;

import java.util.Arrays;

/**
 * A file among the parts of a form: for a parameter with {@link Part}.
 *
 * @param fileName what the server is told it is called
 * @param mediaType such as {@code image/png}
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Copied on the way in and out.
public record FilePart(String fileName, String mediaType, byte[] content) {

    /** Copies {@code content}. */
    public FilePart {
        content = content.clone();
    }

    /** A copy of its bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilePart part
                && fileName.equals(part.fileName)
                && mediaType.equals(part.mediaType)
                && Arrays.equals(content, part.content);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * fileName.hashCode() + mediaType.hashCode()) + Arrays.hashCode(content);
    }

    /** Without the content. */
    @Override
    public String toString() {
        return "FilePart[" + fileName + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
