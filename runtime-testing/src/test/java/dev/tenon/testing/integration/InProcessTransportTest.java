package dev.tenon.testing.integration;

import dev.tenon.integration.EventTransport;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.testing.contract.TransportContract;

class InProcessTransportTest extends TransportContract {

    private final InProcessTransport transport = new InProcessTransport();

    @Override
    protected EventTransport transport() {
        return transport;
    }
}
