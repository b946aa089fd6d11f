package no.samspill.domain.governance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.Slug;

/**
 * Saksforhold: one of the things a decision decides, and of what. A decision may decide several.
 *
 * <pre>{@code
 * {"subject": "measures/it-samarbeid", "what": "HOLD"}
 * }</pre>
 *
 * <p>Law: none; our own rule.
 */
public record Matter(Subject subject, What what) {

    /**
     * Gjenstand: {@code measures/}, {@code agreements/} or {@code plans/} and the id of one, or {@code region}; throws
     * {@link IllegalArgumentException} for anything else.
     *
     * @param value as it is written
     */
    public record Subject(String value) {

        private static final Pattern FORM = Pattern.compile("(measures|agreements|plans)/(.*)|region");

        public Subject {
            var form = FORM.matcher(value);
            if (!form.matches() || (form.group(2) != null && !Slug.isValid(form.group(2)))) {
                throw new IllegalArgumentException("not what a decision is about: " + value);
            }
        }

        /** The measure with the id. */
        public static Subject ofMeasure(String id) {
            return new Subject("measures/" + id);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Hva som avgjøres: what is decided of it. */
    public enum What {
        /** To order an assessment, or more of it. */
        ASSESS,
        /** To recommend it to those who decide. */
        RECOMMEND,
        /** To adopt it, and the text it rests on. */
        ADOPT,
        /** To take part in it. */
        JOIN,
        /** To amend its agreement text. */
        AMEND,
        CHANGE_HOST,
        /** To delegate to the host or its committee, or to instruct the chief executive to. */
        DELEGATE,
        /** To put it on hold. */
        HOLD,
        RESUME,
        /** To end it, for all or for one's own part; or to let it go on after all. */
        TERMINATE,
        /** To dissolve the cooperation. */
        DISSOLVE,
        CONFIRM_BUDGET,
        CONFIRM_KEY,
        APPROVE_REPORT,
        /** The region's own procedure. */
        PROCEDURE;

        boolean putsTextInForce() {
            return this == ADOPT || this == JOIN || this == AMEND || this == CHANGE_HOST;
        }
    }

    /** What is decided in them, each once, by name. */
    public static String names(List<Matter> matters) {
        return matters.stream().map(one -> one.what().name()).distinct().collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return subject + " " + what;
    }
}
