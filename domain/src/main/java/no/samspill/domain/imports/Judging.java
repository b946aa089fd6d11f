package no.samspill.domain.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.registers.RegisterKey;

/**
 * Prøvegrunnlag: what the things of a document are held against beside the register.
 *
 * @param today the day they are held against it
 * @param withdrawn what was registered once, and is no more
 * @param replacing empty when nothing that is registered is to be replaced
 */
public record Judging(AgreementLaw law, LocalDate today, Set<RegisterKey> withdrawn, Optional<Replacing> replacing) {

    public Judging {
        withdrawn = Set.copyOf(withdrawn);
    }

    Optional<String> reason() {
        return replacing.flatMap(Replacing::reason);
    }
}
