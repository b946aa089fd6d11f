package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.PartyId;

/**
 * Alternativ: a sharing case with one thing changed: another rule, another grant treatment, with or without a party.
 *
 * <p>Example: {@code new Alternative.Without(rindal).outcome(input).sharing()}.
 */
public sealed interface Alternative {

    /** What the case as it is, is called where it is compared. */
    String DRAFT = "draft";

    /** What a comparison calls it, in no language. */
    String name();

    /** The case with this change; refuses a change that cannot be made, for all that is wrong with the case besides. */
    SharingCase of(SharingCase given);

    /** What comes of the case with this change; a change that cannot be made is refused as a case is. */
    default Attempt attempt(SharingCase given) {
        try {
            return Sharing.attempt(of(given));
        } catch (Refused impossible) {
            return Attempt.refused(impossible.reasons());
        }
    }

    /** The case as it is, and then each alternative of it, in order: one that is refused hides none of the others. */
    static List<Outcome> compare(SharingCase given, List<Alternative> alternatives) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Outcome(DRAFT, Sharing.attempt(given)));
        alternatives.forEach(one -> outcomes.add(new Outcome(one.name(), one.attempt(given))));
        return List.copyOf(outcomes);
    }

    /** Annen regel: named by the caller. */
    record Rule(String name, SharingRule rule) implements Alternative {

        @Override
        public SharingCase of(SharingCase given) {
            return given.by(rule);
        }
    }

    /** Annen tilskuddsbehandling: of a split; named by its code. */
    record Treatment(GrantTreatment treatment) implements Alternative {

        @Override
        public String name() {
            return treatment.name();
        }

        @Override
        public SharingCase of(SharingCase given) {
            return given.treating(treatment);
        }
    }

    /** Uten en deltaker: named {@code -5014}. */
    record Without(PartyId party) implements Alternative {

        @Override
        public String name() {
            return "-" + party;
        }

        @Override
        public SharingCase of(SharingCase given) {
            return given.without(party);
        }
    }

    /**
     * Med en deltaker til: named {@code +5014}.
     *
     * @param figures its figure for each key
     */
    record With(Party party, Map<String, BigDecimal> figures) implements Alternative {

        public With {
            figures = Map.copyOf(figures);
        }

        @Override
        public String name() {
            return "+" + party.id();
        }

        @Override
        public SharingCase of(SharingCase given) {
            return given.with(party, figures);
        }
    }

    /** Utfall: what came of an alternative. */
    record Outcome(String name, Attempt attempt) {

        /** The answer; empty when the alternative is refused. */
        public Optional<Sharing> sharing() {
            return attempt.sharing();
        }

        /** Why there is no answer; empty when there is one. */
        public List<Reason> refused() {
            return attempt.refused();
        }
    }
}
