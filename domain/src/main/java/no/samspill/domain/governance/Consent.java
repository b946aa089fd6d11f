package no.samspill.domain.governance;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Samtykke: whose decisions it takes. It says what is missing; whoever asks says so in words of its own.
 *
 * <p>Example: a task community is dissolved by each of its councils, so while one of three has not adopted it, that one is
 * missing.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4, § 20-8; IKS-loven § 4, § 32.
 */
public sealed interface Consent {

    /** What is missing; empty when it is given. */
    Optional<Lack> lack(Ballots ballots);

    /** Mangel: what of a consent is missing. */
    sealed interface Lack {

        /** These have not adopted it, and without them too few have. */
        record OfParties(List<PartyId> missing) implements Lack {

            public OfParties {
                missing = List.copyOf(missing);
            }
        }

        /** The body has not adopted it. */
        record OfBody() implements Lack {}

        /** Too few voted for it. */
        record OfVotes(Votes votes, Majority majority) implements Lack {}

        /** So many must have voted for it, and it is not said whether they did. */
        record OfCount(Majority majority) implements Lack {

            /** That it is not said, at this place: {@code VOTES_NOT_TOLD}. */
            public Reason told(String pointer) {
                return Reason.at(pointer, GovernanceFinding.VOTES_NOT_TOLD, majority.toString());
            }
        }
    }

    /**
     * Each by a body of its own. Example: of three councils, two are enough by a majority of 2/3.
     *
     * @param councils whether it takes the municipal council itself, and not another body that decides for the party
     * @param majority of the parties
     */
    record EachOwn(List<PartyId> parties, boolean councils, Majority majority) implements Consent {

        public EachOwn {
            parties = List.copyOf(parties);
        }

        /** Those who have not adopted it, whether it takes them or not. */
        public List<PartyId> missing(Ballots ballots) {
            return parties.stream()
                    .filter(party -> !ballots.isAdoptedFor(
                            party, body -> councils ? body.isCouncilOf(party) : body.decidesFor(party)))
                    .toList();
        }

        @Override
        public Optional<Lack> lack(Ballots ballots) {
            List<PartyId> missing = missing(ballots);
            return majority.isReached(parties.size() - missing.size(), parties.size())
                    ? Optional.empty()
                    : Optional.of(new Lack.OfParties(missing));
        }
    }

    /**
     * By the cooperation's own council of representatives; that of another cooperation decides nothing here.
     *
     * @param body empty when it is not known which it is
     * @param majority of the votes that are cast, when more than a simple one is asked for: it is told, or said to be unanimous
     */
    record OfCooperation(Optional<BodyId> body, Optional<Majority> majority) implements Consent {

        @Override
        public Optional<Lack> lack(Ballots ballots) {
            Optional<Decision> adopted = body.filter(one -> ballots.state(one) == Adoption.State.ADOPTED)
                    .flatMap(ballots::last);
            return adopted.isEmpty()
                    ? Optional.of(new Lack.OfBody())
                    : majority.flatMap(demanded -> adopted.get().lackOf(demanded));
        }
    }

    /**
     * By any body of one of these kinds, as a region has decided for itself. Example: by the committee of chief executives or the
     * regional council.
     */
    record AnyOf(List<BodyKind> kinds) implements Consent {

        public AnyOf {
            kinds = List.copyOf(kinds);
        }

        public boolean takes(Body body) {
            return kinds.contains(body.kind());
        }

        @Override
        public Optional<Lack> lack(Ballots ballots) {
            return ballots.isAdoptedBy(this::takes) ? Optional.empty() : Optional.of(new Lack.OfBody());
        }
    }
}
