package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samspill.domain.Reason;

/**
 * Beskrevet: what is known of the measure has changed; its state has not. Nor has its legal form, once that is chosen and put
 * forward: it is only what nobody has said of it that can be filled in.
 *
 * <p>Only the fields that are named change; one that is named and not said is emptied. Where none is named, the whole is said.
 *
 * <pre>{@code
 * {"act": "DESCRIBED", "profile": {"responsible": "Kommunedirektøren i Skjervøy"}, "fields": ["RESPONSIBLE", "STATUS"]}
 * }</pre>
 *
 * <p>Refused with {@code FORM_NEEDS_CONVERSION} when it has been put forward in a form, and this is another, and with
 * {@code HOST_NOT_IN_TEXT} when a host cooperation has another host by its agreement.
 *
 * <p>Law: kommuneloven § 20-4 for the host; else our own rule.
 *
 * @param fields those that are said; none for all of them
 */
public record Described(Description profile, List<ProfileField> fields) implements Step {

    private static final Set<Phase> UNDECIDED = Set.of(Phase.IDEA, Phase.UNDER_ASSESSMENT);

    public Described {
        fields = fields.stream().distinct().toList();
        if (profile.title().isEmpty() && (fields.isEmpty() || fields.contains(ProfileField.TITLE))) {
            throw new IllegalArgumentException("no title");
        }
    }

    /** The whole, said anew. */
    public Described(Profile whole) {
        this(Description.of(whole), List.of());
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now);
        now.standing().filter(one -> !UNDECIDED.contains(one.phase())).ifPresent(standing -> {
            Profile next = of(standing);
            if (!next.form().equals(standing.profile().form())) {
                gate.keepsForm("/profile/form", now.form(standing.newestText()), next.form());
            }
            if (standing.text().isPresent()) {
                gate.add(new ListedItems(now, standing).toDescribe("/profile/host", next.host()));
            }
        });
        return gate.reasons();
    }

    private Profile of(Standing before) {
        return profile.on(before.profile(), fields.isEmpty() ? EnumSet.allOf(ProfileField.class) : fields);
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.with(of(before));
    }

    @Override
    public References references() {
        return References.NONE.toBodies(profile.body().stream());
    }
}
