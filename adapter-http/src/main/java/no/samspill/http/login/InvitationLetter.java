package no.samspill.http.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.lifecycle.MeasureId;

/** Invitasjonsbrev: what a capsule says of one who is invited, and where. */
record InvitationLetter(String region, Invitation invitation) {

    private static final String REGION = "region";
    private static final String MEASURE = "measure";
    private static final String KIND = "kind";
    private static final String YEAR = "year";
    private static final String TO = "to";

    static Map<String, Object> of(String region, Invitation invitation) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(REGION, region);
        content.put(MEASURE, invitation.measure().value());
        content.put(KIND, invitation.kind().name());
        content.put(YEAR, Integer.toString(invitation.year()));
        content.put(TO, invitation.to());
        return content;
    }

    static InvitationLetter of(JWTClaimsSet claims) {
        Invitation invitation = new Invitation(
                new MeasureId(said(claims, MEASURE)),
                Evaluation.Kind.valueOf(said(claims, KIND)),
                Integer.parseInt(said(claims, YEAR)),
                said(claims, TO));
        return new InvitationLetter(said(claims, REGION), invitation);
    }

    private static String said(JWTClaimsSet claims, String name) {
        return String.valueOf(claims.getClaim(name));
    }
}
