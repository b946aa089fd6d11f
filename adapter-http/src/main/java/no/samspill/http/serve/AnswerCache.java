package no.samspill.http.serve;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samspill.http.access.Caller;
import no.samspill.http.route.MediaType;
import no.samspill.json.Language;

/**
 * Beholdte svar: what has been answered, given again as long as nothing has been done in the region since. Of what there is no
 * room for, that goes first which has not been asked for the longest.
 *
 * <p>Nothing is ever cleared. An answer is kept under the number of the last entry of the audit trail as it was <em>before</em>
 * the answer was made, and asked for under the number as it is now. What is done while it is made can be in it, and then it is
 * newer than its number; but nobody who asks finds it older than theirs. Read afterwards, the number could tell of something that
 * the answer does not have.
 */
final class AnswerCache {

    /** In all; the server has 384 MiB. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    /** Of one answer: a larger one is not kept, rather than put out so many others. */
    static final int LARGEST = 1024 * 1024;

    /** About what is kept besides the content: who asked, and the headers. */
    static final int BESIDES = 2 * 1024;

    private static final int OK = 200;

    private final Metrics metrics;
    private final Map<Key, RenderedAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    AnswerCache(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * All that an answer depends on.
     *
     * @param address the path, which names the region, and what stands after it, as they were sent
     * @param caller whom a page is for: it says what they may do, and has what a form of theirs must send back
     * @param day today
     * @param number of the last entry in the audit trail of the region, read before the answer is made
     */
    record Key(String address, MediaType form, Language language, Caller caller, LocalDate day, long number) {}

    /** The answer that is kept under the key; when there is none, it is made, and kept unless it is refused. */
    RenderedAnswer answer(Key key, Supplier<RenderedAnswer> work) {
        Optional<RenderedAnswer> kept = find(key);
        metrics.countKept(kept.isPresent());
        return kept.orElseGet(() -> {
            RenderedAnswer made = work.get().withVersion();
            keep(key, made);
            return made;
        });
    }

    private synchronized Optional<RenderedAnswer> find(Key key) {
        return Optional.ofNullable(answers.get(key));
    }

    private synchronized void keep(Key key, RenderedAnswer answer) {
        if (answer.status() != OK || answer.content().length > LARGEST || answers.putIfAbsent(key, answer) != null) {
            return;
        }
        bytes += bytes(key, answer);
        Iterator<Map.Entry<Key, RenderedAnswer>> longestAgo = answers.entrySet().iterator();
        while (bytes > MOST_BYTES) {
            Map.Entry<Key, RenderedAnswer> gone = longestAgo.next();
            bytes -= bytes(gone.getKey(), gone.getValue());
            longestAgo.remove();
        }
    }

    private static long bytes(Key key, RenderedAnswer answer) {
        return BESIDES + key.address().length() + (long) answer.content().length;
    }
}
