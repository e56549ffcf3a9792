package post;

import java.io.IOException;

/** Not observed. */
public interface Quiet {

    String whisper() throws IOException;
}
