package no.samspill.application.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.ClauseCatalogue;

/** The law the program carries with it: dated data, read once. */
final class Law {

    private Law() {}

    static AgreementLaw rules() {
        return new AgreementLaw(
                ClauseCatalogue.parse(resource("/no/samspill/domain/clauses.csv")),
                Statutes.parse(resource("/no/samspill/domain/law.csv")));
    }

    private static String resource(String name) {
        try (InputStream stream = Statutes.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
