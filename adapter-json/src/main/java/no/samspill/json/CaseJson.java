package no.samspill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.municipality.KeyFigures;

/** The JSON form of a sharing case. */
final class CaseJson {

    private static final int MAX_LINES = 10_000;
    static final int MAX_KEYS = 100;
    /** For reasons that something is not there: where it would have been. */
    private static final Map<Reason.Code, Pattern> LOOKED_UP = Map.of(
            SharingRefusal.UNKNOWN_PARTY, Pattern.compile("/parties(/\\d+(/id)?)?"),
            SharingRefusal.UNKNOWN_KEY, Pattern.compile("/keyFigures(/[^/]*)?"),
            SharingRefusal.PARTY_OUTSIDE_PERIOD, Pattern.compile("/period(/.*)?"),
            SharingRefusal.NO_REST_PART, Pattern.compile("/rule/parts(/\\d+(/weight)?)?"));

    private static final Set<String> RESERVED = Set.of(RuleJson.EQUAL, RuleJson.FIXED);

    private CaseJson() {}

    /** The case, or what holds one as its {@code input}: a conformance file, an answer, a statement; or a preview, of its answer. */
    static JsonInput unwrapped(JsonInput in) {
        return within("input", in.has("input") ? in : within("answer", in));
    }

    private static JsonInput within(String field, JsonInput in) {
        return in.has(field) && !in.has("rule") ? JsonInput.root(in.node().path(field), in.findings()) : in;
    }

    static SharingCase read(JsonInput given) {
        JsonInput in = given.object("period", "costs", "grants", "parties", "keyFigures", "rule");
        return new SharingCase(
                Periods.read(in.at("period")),
                readCosts(in),
                readGrants(in),
                in.at("parties").list(PartyJson.MAX, PartyJson::read),
                readKeyFigures(in.at("keyFigures")),
                RuleJson.read(in.at("rule")));
    }

    static List<Cost> readCosts(JsonInput in) {
        return in.at("costs").list(MAX_LINES, CaseJson::readCost);
    }

    static List<Grant> readGrants(JsonInput in) {
        return in.at("grants").list(MAX_LINES, CaseJson::readGrant);
    }

    private static Cost readCost(JsonInput given) {
        JsonInput in = given.object("text", "amount", "party");
        return new Cost(
                AcceptedText.read(in.at("text")),
                PlainValues.amount(in.at("amount")),
                in.optional("party", PartyJson::readId));
    }

    private static Grant readGrant(JsonInput given) {
        JsonInput in = given.object("text", "amount");
        return new Grant(AcceptedText.read(in.at("text")), PlainValues.amount(in.at("amount")));
    }

    private static Map<String, KeyFigures> readKeyFigures(JsonInput in) {
        Map<String, KeyFigures> byKey = new LinkedHashMap<>(in.map(MAX_KEYS, KeyFiguresJson::read));
        RESERVED.stream()
                .filter(byKey::containsKey)
                .sorted()
                .forEach(key -> in.at(key).unread(JsonRefusal.RESERVED_NAME, key));
        return byKey;
    }

    /**
     * Whether a reason the domain gives for a case with placeholders would be given for the case itself too: not when it
     * concerns a placeholder, or something missing that may be there unread.
     */
    static boolean holdsWith(Findings findings, Reason reason) {
        boolean ofPlaceholder = reason.pointer().endsWith("/" + AcceptedText.PLACEHOLDER);
        boolean mayBeThere = Optional.ofNullable(LOOKED_UP.get(reason.code()))
                .filter(findings::anyUnread)
                .isPresent();
        return !ofPlaceholder && !mayBeThere && !findings.unreadAround(reason.pointer());
    }

    static void write(JsonOutput out, SharingCase given) {
        out.object("period", period -> Periods.write(period, given.period()));
        out.list("costs", given.costs(), CaseJson::writeCost);
        out.list("grants", given.grants(), (object, grant) -> {
            object.field("text", grant.text());
            object.field("amount", grant.amount().toString());
        });
        out.list("parties", given.parties(), PartyJson::write);
        out.object(
                "keyFigures",
                keys -> given.keyFigures()
                        .forEach((key, figures) -> keys.object(key, fields -> KeyFiguresJson.write(fields, figures))));
        out.object("rule", rule -> RuleJson.write(rule, given.rule()));
    }

    private static void writeCost(JsonOutput out, Cost cost) {
        out.field("text", cost.text());
        out.field("amount", cost.amount().toString());
        cost.party().ifPresent(party -> out.field("party", party.value()));
    }
}
