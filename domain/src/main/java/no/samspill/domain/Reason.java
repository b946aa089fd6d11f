package no.samspill.domain;

import java.util.List;
import java.util.Objects;

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
 */
public record Reason(Code code, String pointer, List<String> facts) {

    public Reason {
        Objects.requireNonNull(code);
        Objects.requireNonNull(pointer);
        facts = List.copyOf(facts);
    }

    /** Example: {@code Reason.at("/parties/2/id", SharingRefusal.DUPLICATE_PARTY, "5014")}. */
    public static Reason at(String pointer, Code code, String... facts) {
        return new Reason(code, pointer, List.of(facts));
    }

    /** The same reason about a part of something larger, which has the input at this pointer: {@code under("/drafts/2")}. */
    public Reason under(String place) {
        return new Reason(code, place + pointer, facts);
    }

    /** A stable code; each concept has its own enum of them. */
    public interface Code {

        /** The code as it stands in the contract, for example {@code GRANT_EXCEEDS_COST}. */
        String name();
    }
}
