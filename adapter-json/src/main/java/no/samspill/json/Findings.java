package no.samspill.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.SharingRefusal;

/** What is wrong with what is being read, so far: all of it is told at once, so reading goes on past every fault. */
final class Findings {

    private final List<Reason> reasons;
    private final List<String> unread;
    private final boolean ofRule;

    Findings() {
        this(new ArrayList<>(), new ArrayList<>(), false);
    }

    private Findings(List<Reason> reasons, List<String> unread, boolean ofRule) {
        this.reasons = reasons;
        this.unread = unread;
        this.ofRule = ofRule;
    }

    /** The same findings, where a fault in form is told as the contract wants it told of a rule. */
    Findings ofRule() {
        return new Findings(reasons, unread, true);
    }

    /** Something is wrong, but no value is missing because of it. */
    void add(Reason reason) {
        reasons.add(ofRule && reason.code() instanceof JsonRefusal ? asRuleFault(reason) : reason);
    }

    /** A value could not be read; a placeholder stands for it. */
    void addUnread(Reason reason) {
        add(reason);
        unread.add(reason.pointer());
    }

    private static Reason asRuleFault(Reason reason) {
        List<String> facts = new ArrayList<>();
        facts.add(reason.code().name());
        facts.addAll(reason.facts());
        return new Reason(SharingRefusal.INVALID_RULE, reason.pointer(), facts);
    }

    List<Reason> reasons() {
        return reasons;
    }

    boolean allWasRead() {
        return unread.isEmpty();
    }

    boolean anyUnread(Pattern places) {
        return unread.stream().anyMatch(place -> places.matcher(place).matches());
    }

    /** Whether a value at the pointer, or within it, is a placeholder. */
    boolean unreadWithin(String pointer) {
        return unread.stream().anyMatch(place -> isWithin(place, pointer));
    }

    /** Whether the pointer, something within it, or what it is within, is a placeholder. */
    boolean unreadAround(String pointer) {
        return unread.stream().anyMatch(place -> isWithin(place, pointer) || isWithin(pointer, place));
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }
}
