package no.samspill.application.portfolio;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;

/** Vis historikken til noe som er ført: everything it has said, who wrote it, when and why; what is withdrawn too. */
public final class ShowRevisions {

    public record Query(RegisterKey key) {}

    private final UnitOfWork unit;
    private final Registers registers;

    @Inject
    ShowRevisions(UnitOfWork unit, Registers registers) {
        this.unit = unit;
        this.registers = registers;
    }

    /** The first revision first; {@link NotFound} when it has never been registered. */
    public List<Revision> execute(Query query) {
        RegisterKey key = query.key();
        List<Revision> revisions = unit.run(() -> registers.revisions(Set.of(key)));
        if (revisions.isEmpty()) {
            throw new NotFound(key.kind().type().getSimpleName(), key.id());
        }
        return revisions;
    }
}
