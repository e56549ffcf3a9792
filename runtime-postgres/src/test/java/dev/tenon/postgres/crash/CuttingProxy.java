package dev.tenon.postgres.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and cuts a connection at one of the client's messages, once. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket entrance;
    private final int port;
    private final AtomicInteger left = new AtomicInteger();
    private volatile Cut cut = Cut.BEFORE;
    private volatile boolean done;

    /** Where the connection is cut. */
    enum Cut {
        /** The server does not get the message. */
        BEFORE,
        /** The server does what it says, and the client does not get the answer. */
        AFTER
    }

    CuttingProxy(int port) {
        try {
            this.port = port;
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.startVirtualThread(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts at the message that is the {@code number}th from now on. */
    void cutAt(int number, Cut where) {
        cut = where;
        done = false;
        left.set(number);
    }

    /** Whether there was a cut since {@link #cutAt}; there will be none from now on. */
    boolean hasCut() {
        left.set(0);
        return done;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                AtomicBoolean deaf = new AtomicBoolean();
                Thread.startVirtualThread(() -> requests(client, server, deaf));
                Thread.startVirtualThread(() -> answers(server, client, deaf));
            } catch (IOException closed) {
                // The entrance is closed, or the server is not there, which the client notices.
            }
        }
    }

    private void requests(Socket client, Socket server, AtomicBoolean deaf) {
        byte[] buffer = new byte[65_536];
        try (client;
                server) {
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (left.get() > 0 && left.decrementAndGet() == 0) {
                    done = true;
                    if (cut == Cut.BEFORE) {
                        return;
                    }
                    deaf.set(true);
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException broken) {
            // So is the other direction, which was all that could be done.
        }
    }

    private void answers(Socket server, Socket client, AtomicBoolean deaf) {
        byte[] buffer = new byte[65_536];
        try (client;
                server) {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            for (int length = in.read(buffer); length >= 0 && !deaf.get(); length = in.read(buffer)) {
                out.write(buffer, 0, length);
            }
        } catch (IOException broken) {
            // As above.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
