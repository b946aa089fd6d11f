package no.samspill.json;

import no.samspill.domain.Reason;

/** Why a text is not accepted as JSON at all. The facts of each reason stand beside it, in order. */
public enum JsonRefusal implements Reason.Code {
    /** Facts: the size and the most accepted, in bytes. */
    JSON_TOO_LARGE,
    /** Facts: the position of the first byte that is not UTF-8, counted from 1. */
    JSON_NOT_UTF8,
    /** Facts: how many levels are accepted, line, column. */
    JSON_TOO_DEEP,
    /** Facts: the key, line, column. Points to the second of the two. */
    JSON_DUPLICATE_KEY,
    /** Facts: line, column. Truncated, empty, more than one value, or simply not JSON. */
    JSON_MALFORMED
}
