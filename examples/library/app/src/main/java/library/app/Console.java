package library.app;

import library.lending.Notifier;

/** Prints what would be sent. */
final class Console implements Notifier {

    @Override
    public void send(String email, String text) {
        System.out.printf("To %s: %s%n", email, text);
    }
}
