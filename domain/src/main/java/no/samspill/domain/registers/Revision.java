package no.samspill.domain.registers;

import java.util.List;
import java.util.Optional;

/**
 * Revisjon: a thing as it was registered once. A correction is one more, with a reason, and the former ones are kept.
 *
 * <p>Example: revision 2 of a decision says that it was rejected, which was told as adopted in revision 1.
 *
 * @param by empty for what was registered before revisions were kept
 * @param content the thing; empty when it was withdrawn
 */
public record Revision(Stamp stamp, Optional<Authorship> by, Optional<Object> content) {

    /** What it says otherwise than the one before it; all of it when there is none. */
    public List<FieldChange> changes(Optional<Revision> before) {
        return FieldChange.between(before.flatMap(Revision::content), content);
    }
}
