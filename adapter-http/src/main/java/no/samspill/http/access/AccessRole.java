package no.samspill.http.access;

import static no.samspill.http.access.Access.ACCOUNT;
import static no.samspill.http.access.Access.AUDIT;
import static no.samspill.http.access.Access.OPEN;
import static no.samspill.http.access.Access.OPERATE;
import static no.samspill.http.access.Access.PUBLISHED;
import static no.samspill.http.access.Access.READ;
import static no.samspill.http.access.Access.REPORT;
import static no.samspill.http.access.Access.WRITE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rolle: what someone is in a region, and all that one who is it may. This table is the whole of the rule. */
public enum AccessRole {
    /** Sekretariatet. */
    SECRETARIAT(OPEN, PUBLISHED, READ, REPORT, WRITE, ACCOUNT, AUDIT),
    /** Ansvarlig kommunedirektør: answers for measures of the region. */
    CHIEF_EXECUTIVE(OPEN, PUBLISHED, READ, REPORT),
    /** Kommunens representant. */
    REPRESENTATIVE(OPEN, PUBLISHED, READ),
    /** Økonomimedarbeideren i vertskommunen. */
    HOST_ACCOUNTANT(OPEN, PUBLISHED, READ, ACCOUNT),
    /** Revisor: reads all, with the audit trail. */
    AUDITOR(OPEN, PUBLISHED, READ, AUDIT),
    /** Den inviterte: delivers the evaluation they are invited to. It comes with an invitation, and is given in no other way. */
    INVITED(OPEN, PUBLISHED, REPORT),
    /** Drift: keeps the server running, and sees no region. */
    OPERATOR(OPEN, PUBLISHED, OPERATE),
    /** Offentligheten: everyone, in every region: what says nothing of it, and what is marked as public. */
    PUBLIC(OPEN, PUBLISHED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Access> accesses;

    AccessRole(Access... accesses) {
        this.accesses = Set.of(accesses);
    }

    public boolean may(Access access) {
        return accesses.contains(access);
    }

    /** As it stands in the configuration: {@code host-accountant}. */
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this name in the configuration. */
    public static Optional<AccessRole> named(String setting) {
        return Arrays.stream(values())
                .filter(role -> role.setting().equals(setting))
                .findFirst();
    }
}
