package no.samspill.json;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.municipality.PartyId;

/** The JSON form of a party of a case, and of what is given by party. */
final class PartyJson {

    static final int MAX = 10_000;

    private PartyJson() {}

    static Party read(JsonInput given) {
        JsonInput in = given.object("id", "name", "from", "to");
        return new Party(
                readId(in.at("id")),
                AcceptedText.read(in.at("name")),
                in.optional("from", Periods::readEnd).flatMap(end -> end),
                in.optional("to", Periods::readEnd).flatMap(end -> end));
    }

    static PartyId readId(JsonInput in) {
        return new PartyId(AcceptedText.read(in));
    }

    static <T> Map<PartyId, T> byParty(Map<String, T> byText) {
        Map<PartyId, T> byParty = new LinkedHashMap<>();
        byText.forEach((text, value) -> byParty.put(new PartyId(text), value));
        return byParty;
    }

    static void write(JsonOutput out, Party party) {
        out.field("id", party.id().value());
        out.field("name", party.name());
        party.from().ifPresent(from -> out.field("from", from.toString()));
        party.to().ifPresent(to -> out.field("to", to.toString()));
    }
}
