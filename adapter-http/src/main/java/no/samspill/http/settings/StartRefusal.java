package no.samspill.http.settings;

import no.samspill.domain.Reason;
import no.samspill.http.route.HttpRefusal;
import no.samspill.json.Language;
import no.samspill.json.Sentences;

/** Why the server is not started. The facts stand beside each code, in order. */
public enum StartRefusal implements Reason.Code {
    /** Facts: the option, those that are known. */
    UNKNOWN_OPTION,
    /** Facts: the option. */
    VALUE_MISSING,
    /** Facts: the option, what was given. */
    VALUE_UNREADABLE,
    /** Facts: the address. Without login only this machine is served. */
    NOT_THIS_MACHINE,
    /** Facts: the port. Another program has it. */
    PORT_TAKEN,
    /** Facts: the file. */
    CONFIGURATION_UNREADABLE,
    /** Facts: the number of the line. Not what stands there: it may be a secret. */
    LINE_UNREADABLE,
    /** Facts: the setting, those that are known. */
    SETTING_UNKNOWN,
    /** Facts: the setting. */
    SETTING_TWICE,
    /** Facts: the setting. */
    SETTING_MISSING,
    /** Facts: what it should be (ADDRESS, SUBJECT or NUMBER), the setting, what was given, and the most a number may be. */
    SETTING_UNREADABLE,
    /** Facts: the name of a variable of the environment. */
    SECRET_MISSING,
    /** Facts: the name of a variable of the environment. Never what is in it. */
    SECRET_UNREADABLE,
    /** Facts: the region, those that are served. */
    REGION_NOT_SERVED,
    /** Neither people nor programs have anywhere to log in. */
    NOBODY_LOGS_IN,
    /** Facts: the subject. It has a role, and no way to log in. */
    SUBJECT_NEVER_COMES;

    /** How these are said, and what else is refused before anything is asked. */
    public static Sentences sentences(Language language) {
        return Sentences.in(language, StartRefusal.class, HttpRefusal.class);
    }
}
