package no.samspill.persistence;

import java.util.concurrent.atomic.AtomicInteger;

class H2InMemoryTest extends EveryPortContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    String emptyDatabase() {
        return "jdbc:h2:mem:contract" + COUNT.incrementAndGet();
    }
}
