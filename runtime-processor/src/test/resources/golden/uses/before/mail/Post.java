package mail;

import java.io.IOException;

/** Sends letters. */
public interface Post {

    void send(String text) throws IOException;
}
