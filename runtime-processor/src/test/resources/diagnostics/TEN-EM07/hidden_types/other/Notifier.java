package other;

import java.util.List;

public interface Notifier {

    void send(String text);

    void post(Letter letter); //! TEN-EM07 at post saying package library cannot see 'Letter'

    List<Letter[]> inbox(); //! TEN-EM07 at inbox saying package library cannot see 'Letter'
}
