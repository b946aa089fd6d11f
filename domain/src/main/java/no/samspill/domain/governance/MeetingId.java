package no.samspill.domain.governance;

import no.samspill.domain.Slug;

/** Møtets id: a short name chosen when the meeting is planned, for example {@code kdu-2021-03}.
 *
 * @param value as {@link Slug} has it
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

    public MeetingId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
