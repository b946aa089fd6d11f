package no.samspill.http.serve;

import no.samspill.domain.followup.Invitation;

/** Invitasjonslenker: by which one who has no login is let in, to what they are invited to. */
public interface InvitationLinks {

    /** The address that lets in whoever has it. */
    String to(String region, Invitation invitation);
}
