package no.samspill.json;

import no.samspill.domain.Reason;

/**
 * Why a text is not accepted as JSON, or JSON not as what it should be. The facts of each reason stand beside it, in
 * order.
 */
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
    JSON_MALFORMED,
    /** Facts: the field, the fields there may be, comma-separated. */
    UNKNOWN_FIELD,
    /** Facts: the field. */
    MISSING_FIELD,
    /** Facts: what is wanted and what is there: OBJECT, LIST, TEXT, NUMBER, BOOLEAN or NULL. */
    WRONG_TYPE,
    /** Facts: the text given, the choices, comma-separated. */
    NOT_A_CHOICE,
    /** Facts: what is given. Neither a whole number nor a decimal number as text, or outside the limits. */
    INVALID_NUMBER,
    /** Facts: what is given. */
    INVALID_FRACTION,
    /** Facts: what is given. */
    INVALID_DATE,
    /** Facts: what is given. */
    INVALID_TIME,
    /** Facts: what is given. Not in the form of an id. */
    INVALID_ID,
    /** Facts: the field. A text must hold more than blanks. */
    EMPTY_TEXT,
    /** Facts: how many characters, and how many are accepted. */
    TEXT_TOO_LONG,
    /** Facts: the character, as {@code U+0000}. A character no XML document can hold, or half of one. */
    ILLEGAL_CHARACTER,
    /** Facts: the name. Two names in one object are the same text, written in two ways. */
    SAME_NAME_TWICE,
    /** Facts: the name. A key cannot be called what the contract gives another meaning. */
    RESERVED_NAME,
    /** Facts: how many, and how many are accepted. */
    TOO_MANY,
    /** Facts: the field. Each value can be read, but together they cannot be true. */
    INCONSISTENT,
    /** Facts: the format given, the format wanted. */
    UNKNOWN_FORMAT,
    /** Facts: what is given. Not {@code field=text} or {@code field:=json}, or two fields in the same place. */
    NOT_A_FIELD
}
