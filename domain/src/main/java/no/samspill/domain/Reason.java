package no.samspill.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Begrunnelse: one reason why the domain refuses something.
 *
 * <p>The sentence a person reads is made at the edge, from the code and the facts, in the reader's language; the domain
 * itself holds no text for people.
 *
 * @param code what is wrong; stable, part of the contract
 * @param pointer where in the input it sits: a JSON pointer (RFC 6901) into the one JSON form of the input, empty for
 *     the whole of it
 * @param facts what the sentence needs to be understood, in the order the code documents: names, amounts, dates
 * @param basis the law it follows from; empty when it follows from the agreement, from arithmetic or from form
 */
public record Reason(Code code, String pointer, List<String> facts, Optional<LegalReference> basis) {

    public Reason {
        Objects.requireNonNull(code);
        Objects.requireNonNull(pointer);
        facts = List.copyOf(facts);
    }

    public Reason(Code code, String pointer, List<String> facts) {
        this(code, pointer, facts, Optional.empty());
    }

    /** Example: {@code Reason.at("/parties/2/id", SharingRefusal.DUPLICATE_PARTY, "5014")}. */
    public static Reason at(String pointer, Code code, String... facts) {
        return new Reason(code, pointer, List.of(facts));
    }

    /** The same reason about a part of something larger, which has the input at this pointer: {@code under("/drafts/2")}. */
    public Reason under(String place) {
        return new Reason(code, place + pointer, facts, basis);
    }

    /** The same reason, which follows from this law. */
    public Reason by(Optional<LegalReference> law) {
        return new Reason(code, pointer, facts, law);
    }

    /** A stable code; each concept has its own enum of them. */
    public interface Code {

        /** The code as it stands in the contract, for example {@code GRANT_EXCEEDS_COST}. */
        String name();
    }
}
