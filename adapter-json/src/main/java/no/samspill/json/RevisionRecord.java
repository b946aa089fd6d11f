package no.samspill.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.FieldChange;
import no.samspill.domain.registers.Revision;

/**
 * The JSON form of a revision.
 *
 * @param at empty for what was registered before revisions were kept, as who did it
 * @param content the thing as it was then; empty when it was withdrawn
 * @param changes what it says otherwise than the revision before it
 */
public record RevisionRecord(
        int number,
        Optional<Instant> at,
        Optional<String> actor,
        Optional<String> reason,
        boolean invited,
        boolean withdrawn,
        Optional<Json> content,
        List<FieldChange> changes) {

    public RevisionRecord {
        changes = List.copyOf(changes);
    }

    /** Those of one thing, the first one first. */
    public static List<RevisionRecord> of(List<Revision> revisions) {
        List<RevisionRecord> records = new ArrayList<>();
        Optional<Revision> before = Optional.empty();
        for (Revision one : revisions) {
            records.add(new RevisionRecord(
                    one.stamp().number(),
                    one.by().map(Authorship::at),
                    one.by().map(Authorship::actor),
                    one.by().flatMap(Authorship::reason),
                    one.by().filter(Authorship::isInvited).isPresent(),
                    one.content().isEmpty(),
                    one.content().map(Json::record),
                    before.isEmpty() ? List.of() : one.changes(before)));
            before = Optional.of(one);
        }
        return List.copyOf(records);
    }
}
