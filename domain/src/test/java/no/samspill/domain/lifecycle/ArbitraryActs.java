package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Generator;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/** Acts of every kind, on any day, that are in order or have one thing wrong, and the docket they are held against. */
public final class ArbitraryActs {

    private final Generator generate;

    public ArbitraryActs(Generator generate) {
        this.generate = generate;
    }

    /**
     * An act, and whether it is in order where the measure can be in the right phase for it.
     *
     * @param party the one it is about, when it can only be done where that party is in the right phase
     */
    public record Attempt(Act act, Optional<PartyId> party, boolean sound) {}

    /** The day the councils adopt the second version, and so no longer the first. */
    private static final LocalDate SECOND_ADOPTED = TODAY.plusDays(30);

    /** Acts happen on every tenth day of this many, and there is a meeting on each. */
    private static final int DAYS = 40;

    private static final int APART = 10;

    /** The next day that acts happen on, or the same. */
    public static LocalDate later(LocalDate date, Generator generate) {
        LocalDate next = date.plusDays(generate.percent(30) ? APART * generate.between(1, 3) : 0);
        return next.isAfter(TODAY.plusDays(APART * DAYS)) ? date : next;
    }

    /**
     * Where the councils adopt the first version until they adopt the second in a month; and the others decide the same on every
     * day there is, each time anew.
     */
    public static Docket docket() {
        Stream<Decision> once = decisions().stream()
                .filter(one -> one.id().value().matches(".*-(ja|ny|vert)"))
                .map(one -> one.id().value().endsWith("-ny") ? on(SECOND_ADOPTED, one) : one);
        Stream<Decision> often = decisions().stream()
                .filter(one -> one.id().value().matches("ks-.*-ja|(kdu|nettverk|ukjent|regionrad)-(ja|nei)"))
                .flatMap(one -> IntStream.rangeClosed(0, DAYS)
                        .mapToObj(day -> TODAY.plusDays((long) APART * day))
                        .flatMap(day -> onDay(one, day)));
        return Samples.docket(Stream.concat(once, often).toList(), TEXT, SECOND, Samples.HOSTED);
    }

    /** What is decided on the day; of a council, also what it decides that has nothing to do with the text. */
    private static Stream<Decision> onDay(Decision of, LocalDate day) {
        String id = of.id().value();
        if (!id.startsWith("ks-")) {
            return Stream.of(DecisionVariant.of(of).called(at(day, id)).on(day).decision());
        }
        Decision withoutText = DecisionVariant.of(of)
                .called(at(day, id.replace("-ja", "-slutt")))
                .on(day)
                .withoutText()
                .decision();
        Decision ofText = DecisionVariant.of(of).called(at(day, id)).on(day).decision();
        return day.isBefore(SECOND_ADOPTED) ? Stream.of(withoutText, ofText) : Stream.of(withoutText);
    }

    private static String at(LocalDate day, String decision) {
        return decision.equals("ingen") ? decision : decision + "-" + day;
    }

    private static Attempt of(Act act, boolean sound) {
        return new Attempt(act, Optional.empty(), sound);
    }

    /** Any act, on what stands so, on the day. */
    public Attempt next(Optional<Standing> before, LocalDate date) {
        boolean sound = generate.percent(80);
        PartyId party = generate.oneOf(ORKLAND, HEIM, RINDAL);
        return before.map(standing -> switch (generate.between(0, 3)) {
                    case 0 -> early(standing, date, sound);
                    case 1 -> running(standing, date, sound);
                    case 2 -> late(standing, date, sound);
                    default -> ofParty(standing, date, party);
                })
                .orElseGet(() -> generate.percent(70) ? proposed(sound) : registered());
    }

    private static Attempt proposed(boolean sound) {
        return of(new Proposed(needed("Brann"), sound ? HEIM : new PartyId("301")), sound);
    }

    private Attempt registered() {
        return of(Samples.registered("Brann", generate.oneOf(Phase.values()), "5059", "5055"), true);
    }

    private Attempt early(Standing standing, LocalDate date, boolean sound) {
        String kdu = at(date, sound ? "kdu-ja" : generate.oneOf("kdu-nei", "nettverk-ja", "ukjent-ja", "ingen"));
        boolean known =
                Stream.of(ORKLAND, HEIM).allMatch(one -> standing.party(one).isPresent());
        boolean asked = standing.underDecision().isPresent();
        boolean second = !date.isBefore(SECOND_ADOPTED);
        boolean stopped = second && !SECOND_ADOPTED.isBefore(standing.since());
        boolean turned = !asked || standing.phase() == Phase.IDEA || stopped;
        return switch (generate.between(0, 9)) {
            case 0 -> of(ordered(kdu, date.plusDays(1), ORKLAND, HEIM), sound);
            case 1 -> of(new AssessmentDelivered(sound ? assessmentBut() : assessmentBut("risks")), sound);
            case 2 -> of(new ReworkOrdered(Optional.of(id(kdu)), "Tall"), sound);
            case 3, 4 -> of(submitted(kdu, Optional.of(at(date, "regionrad-ja")), ASKED), sound && known);
            case 5, 6 ->
                of(
                        new Adopted(
                                ids(at(date, "ks-5059-ja"), sound ? at(date, "ks-5055-ja") : "ks-5055-ny"),
                                Optional.of(date)),
                        sound && asked && !second);
            case 7 ->
                of(new SentBack(ids(sound ? "ks-5055-ny" : "ks-5055-ja")), (second || !sound) && (!asked || stopped));
            case 8 -> of(new Rejected(Optional.of(id(kdu)), "Nei"), sound && turned);
            default -> generate.percent(20) ? of(new Retracted("Nei"), true) : proposed(sound);
        };
    }

    private Attempt running(Standing standing, LocalDate date, boolean sound) {
        String kdu = at(date, sound ? "kdu-ja" : generate.oneOf("kdu-nei", "nettverk-ja", "ukjent-ja", "ingen"));
        TextVersion second = new TextVersion(TEXT.version().text(), 2);
        Amended amended = new Amended(
                second,
                date.plusDays(generate.between(0, 60)),
                Stream.of(ORKLAND, HEIM, RINDAL).map(Samples::council).toList(),
                sound ? ids("ks-5059-ny", "ks-5055-ny", "ks-5061-ny") : ids("ks-5061-ny"));
        boolean newer = standing.newestText().filter(second::equals).isEmpty();
        return switch (generate.between(0, 4)) {
            case 0 -> of(sound ? startedBut() : startedBut("archiveResponsible"), sound);
            case 1 -> of(hold(kdu, date.plusDays(generate.between(1, 90))), sound);
            case 2 -> of(new Resumed(Optional.of(id(kdu)), "Klar"), sound);
            case 3 -> of(amended, sound && newer && !date.isBefore(SECOND_ADOPTED));
            default -> of(new Described(standing.profile()), true);
        };
    }

    private Attempt late(Standing standing, LocalDate date, boolean sound) {
        String kdu = at(date, sound ? "kdu-ja" : generate.oneOf("kdu-nei", "nettverk-ja", "ukjent-ja", "ingen"));
        boolean councils =
                standing.text().isPresent() || standing.profile().form().isPresent();
        LocalDate effective = date.plusDays(generate.between(0, 60));
        boolean over = standing.due().filter(date::isBefore).isEmpty();
        return switch (generate.between(0, 6)) {
            case 0, 1 ->
                of(
                        termination(Optional.of(sound ? "kdu" : "nettverk"), Optional.empty(), ORKLAND, HEIM, RINDAL),
                        sound);
            case 2 -> of(new Continued(Optional.of(id(kdu)), List.of(), date.plusYears(1)), sound);
            case 3 ->
                of(
                        councils && sound
                                ? windingUp(
                                        effective,
                                        at(date, "ks-5059-slutt"),
                                        at(date, "ks-5055-slutt"),
                                        at(date, "ks-5061-slutt"))
                                : windingUp(effective, kdu),
                        sound);
            case 4, 5 -> of(closedBut(kdu), sound && over);
            default ->
                generate.percent(20)
                        ? of(
                                converted(
                                        100_00,
                                        sound
                                                ? new String[] {"ks-5059-vert", "ks-5055-vert", "ks-5061-vert"}
                                                : new String[] {kdu}),
                                sound)
                        : registered();
        };
    }

    private Attempt ofParty(Standing standing, LocalDate date, PartyId party) {
        boolean over = standing.party(party)
                .flatMap(PartyStanding::until)
                .filter(date::isBefore)
                .isEmpty();
        boolean ahead = generate.percent(80);
        boolean named = !party.equals(RINDAL) || (standing.profile().form().isEmpty() && !asked(standing));
        boolean free = standing.profile().form().isEmpty() && !asked(standing);
        boolean running = standing.phase().isRunning();
        Optional<PartyId> of = Optional.of(party);
        return switch (generate.between(0, 6)) {
            case 0 -> new Attempt(new PartyInvited(new Participant(party, Role.PARTICIPANT)), of, true);
            case 1 -> new Attempt(new PartyAccepted(party, id("ks-" + party + "-ja")), of, named || running);
            case 2 -> new Attempt(new PartyDeclined(party, "Nei"), of, true);
            case 3 -> new Attempt(new PartyJoined(party), of, named);
            case 4 -> new Attempt(new WithdrawalSignalled(party, "Avisen"), of, true);
            case 5 -> new Attempt(new NoticeReceived(party, date.plusDays(ahead ? 20 : -1)), of, ahead && free);
            default -> new Attempt(new PartyWithdrew(party), of, over);
        };
    }

    /** Whether there is a text; those there are name Orkland and Heim. */
    private static boolean asked(Standing standing) {
        return standing.text().isPresent() || standing.underDecision().isPresent();
    }
}
