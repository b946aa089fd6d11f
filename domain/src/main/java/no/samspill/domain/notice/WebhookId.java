package no.samspill.domain.notice;

import no.samspill.domain.Slug;

/**
 * Abonnementets id: a short name chosen by the one who subscribes, for example {@code arkiv}.
 *
 * @param value as {@link Slug} has it
 */
public record WebhookId(String value) {

    public WebhookId {
        Slug.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
