package no.samspill.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.Answers;

record MemoryAnswers(MemoryStore store) implements Answers {

    /** An answer and when it was given. */
    record Given(String answer, Instant at) {}

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(table().get(key)).map(Given::answer);
    }

    @Override
    public void keep(String key, String answer, Instant at) {
        if (table().putIfAbsent(key, new Given(answer, at)) != null) {
            throw new StaleVersion(key);
        }
    }

    @Override
    public int forgetBefore(Instant moment) {
        int before = table().size();
        table().values().removeIf(given -> given.at().isBefore(moment));
        return before - table().size();
    }

    private Map<String, Given> table() {
        return store.tables().answers;
    }
}
