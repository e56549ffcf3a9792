package shelf;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Secret;
import java.net.URI;

/** A record of configuration that is for a client as a whole. */
@Config(prefix = "covers")
public record CoversConfig(
        URI baseUrl, @Default("1000000") int maxAnswerBytes, String user, Secret<String> password) {}
