package no.samspill.http.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.answering.AnswerOnce;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.Refused;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Wire;

/**
 * Bare én gang: what is sent again under the same key is not done again, but answered as it was the first time. The answer
 * is kept in the same transaction as what was done.
 *
 * @param key whose it is and what it was called
 * @param request what was asked, so that the key is not used for something else
 */
record IdempotentAnswer(Samspill region, String key, String request) {

    private static final int LONGEST = 255;

    static IdempotentAnswer of(Wire wire, Samspill region, String key) {
        if (!key.matches("[\\x21-\\x7E]{1," + LONGEST + "}")) {
            throw HttpRefusal.INVALID_KEY.with(Integer.toString(LONGEST));
        }
        return new IdempotentAnswer(region, ETags.of(wire.caller().name() + "\n" + key), ETags.of(wire.whole()));
    }

    RenderedAnswer answer(Supplier<RenderedAnswer> work) {
        try {
            return attempt(work);
        } catch (StaleVersion | IdTaken | Refused | NotFound failure) {
            // The same may have been sent twice at once: the other one's answer is then there now.
            return attempt(() -> {
                throw failure;
            });
        }
    }

    /** Only the text of an answer that was given before is read; the first one is given as it is. */
    private RenderedAnswer attempt(Supplier<RenderedAnswer> work) {
        List<RenderedAnswer> made = new ArrayList<>(1);
        String kept = region.useCase(AnswerOnce.class).execute(new AnswerOnce.Command(key, () -> {
            RenderedAnswer first = work.get();
            made.add(first);
            return request + "\n" + first.text();
        }));
        return made.isEmpty() ? read(kept) : made.get(made.size() - 1);
    }

    private RenderedAnswer read(String kept) {
        String[] parts = kept.split("\n", 2);
        if (!parts[0].equals(request)) {
            throw HttpRefusal.KEY_REUSED.with();
        }
        return RenderedAnswer.parse(parts[1]);
    }
}
