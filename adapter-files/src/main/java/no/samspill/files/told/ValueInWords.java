package no.samspill.files.told;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.ProfileField;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.told.Fact.Value;
import no.samspill.json.FieldNames;
import no.samspill.json.Language;
import no.samspill.json.NorwegianFormat;
import no.samspill.json.Sentences;

/**
 * En verdi med ord: what stands in one place of a record.
 *
 * @param ids whether the id stands behind the name of what is referred to
 */
record ValueInWords(Language language, RegisterNames names, boolean ids) {

    /** Whether the record is one value, however many fields it has. */
    static boolean isOne(Record record) {
        var fields = record.getClass().getRecordComponents();
        return (fields.length == 1 && fields[0].getName().equals("value"))
                || record instanceof Kroner
                || record instanceof Fraction
                || record instanceof Period
                || record instanceof OpenPeriod
                || record instanceof TextVersion;
    }

    /** What it says; empty for what says nothing: that something is not so, and a text that is blank. */
    Optional<Value> of(Object value) {
        return RegisterNames.place(value)
                .map(place -> new Value(ids ? names.withId(value) : names.of(value), place))
                .or(() -> Optional.of(new Value(plain(value), "")))
                .filter(one -> !one.text().isBlank());
    }

    /** One whose turn it is, by its id or its name. */
    Value whose(String turn) {
        return names.at("/organisations/" + turn).isPresent()
                ? of(new PartyId(turn)).orElseThrow()
                : new Value(turn, "");
    }

    private String plain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? Sentences.in(language).word("TRUE") : "";
        }
        if (value instanceof ProfileField field) {
            return FieldNames.in(language).of(Profile.class, field.component());
        }
        if (value instanceof Month month) {
            return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.tag()));
        }
        if (value instanceof Enum<?> constant) {
            return Sentences.in(language).word(constant);
        }
        if (value instanceof LocalDate date) {
            return NorwegianFormat.date(date);
        }
        if (value instanceof DayOfYear day) {
            return NorwegianFormat.day(day);
        }
        if (value instanceof Kroner amount) {
            return NorwegianFormat.kroner(amount);
        }
        if (value instanceof Period period) {
            return NorwegianFormat.period(period);
        }
        if (value instanceof OpenPeriod period) {
            return NorwegianFormat.date(period.from()) + "–"
                    + period.to().map(NorwegianFormat::date).orElse("");
        }
        return value instanceof Fraction share ? NorwegianFormat.percent(share) : value.toString();
    }
}
