package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.crash.CuttingProxy.Cut;
import dev.tenon.postgres.message.Mail;
import dev.tenon.postgres.message.Mail.Letter;
import dev.tenon.postgres.message.MailDatabase;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection is lost in the midst of a transaction that writes and publishes. */
class LostPublisherTest {

    private static final int MOST = 6;

    private final LibraryDatabase database = LibraryServer.shared().newMail();

    @ParameterizedTest
    @EnumSource
    void what_was_written_and_its_message_are_both_there_or_neither(Cut where) throws IOException {
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Postgres cut = Postgres.at(database.at(proxy.port()).url()).connections(1)) {
            Mail mail = new Mail(Platform.live(), MailDatabase.in(cut, Platform.live()), 3);
            int failures = 0;
            for (int number = 1; number <= MOST; number++) {
                // So that there is a connection. Others are told of the letter before on it, perhaps only now, and that
                // may be cut as well.
                mail.open();
                proxy.cutAt(number, where);
                Exit<Unit> exit = mail.writeAndSend(new Letter("a", number)).run(this);
                proxy.hasCut();
                assertThat(database.ask("SELECT (" + written(number) + ") = (" + sent(number) + ")"))
                        .as("message %s", number)
                        .isEqualTo("t");
                boolean isWritten = database.ask("SELECT " + written(number)).equals("t");
                if (exit instanceof Exit.Failed<Unit> failed) {
                    failures++;
                    assertThat(failed.failure()).isInstanceOf(Failure.Unavailable.class);
                    if (isWritten) {
                        assertThat(where).isEqualTo(Cut.AFTER);
                        assertThat(failed.failure().message()).contains("may or may not have happened");
                    }
                } else {
                    assertThat(isWritten).isTrue();
                }
            }
            assertThat(failures).isPositive();
        }
    }

    private static String written(int number) {
        return "EXISTS (SELECT FROM mail.effect WHERE number = " + number + ")";
    }

    private static String sent(int number) {
        return "EXISTS (SELECT FROM mail.tenon_message WHERE payload ->> 'number' = '" + number + "')";
    }
}
