package no.samspill.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samspill.domain.agreement.Portion;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;

/**
 * The JSON form of each type of the portfolio. Records are as they are, enums and ids are text, sealed types say which they
 * are; so a concept that gets a new field gets it in JSON, in the store and in the schema at once.
 */
final class Codecs {

    private static final Map<Type, Codec> KNOWN = new ConcurrentHashMap<>(Map.of(
            String.class, PlainCodec.TEXT,
            int.class, PlainCodec.NUMBER,
            Integer.class, PlainCodec.NUMBER,
            boolean.class, PlainCodec.TRUTH,
            Boolean.class, PlainCodec.TRUTH,
            LocalDate.class, PlainCodec.DATE,
            Kroner.class, PlainCodec.AMOUNT,
            Portion.class, PlainCodec.PORTION,
            PartyId.class, PlainCodec.id(PartyId::new)));

    static {
        KNOWN.put(Measure.class, new MeasureCodec());
        KNOWN.put(DatedAct.class, new EntryCodec());
        KNOWN.put(Entry.class, new EntryCodec());
    }

    private Codecs() {}

    static Codec of(Type type) {
        Codec known = KNOWN.get(type);
        if (known == null) {
            known = made((Class<?>) type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** Made anew, whatever is known. */
    static Codec made(Class<?> type) {
        if (type.isEnum()) {
            return PlainCodec.choice(type);
        }
        if (type.isSealed()) {
            return new SealedCodec(type);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no JSON form: " + type);
        }
        return isId(type) ? PlainCodec.id(text -> id(type, text)) : new RecordCodec(type);
    }

    /** Whether the record is a text of a form of its own. */
    static boolean isId(Class<?> type) {
        return type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && type.getRecordComponents()[0].getName().equals("value");
    }

    private static Object id(Class<?> type, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The value, of the type asked for. */
    static <T> Optional<T> read(JsonInput in, Class<T> type) {
        return of(type).read(in).map(type::cast);
    }
}
