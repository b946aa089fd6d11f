package no.samspill.http.route;

import java.util.Collection;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** Why a request is refused before anything is asked of the domain. The facts stand beside each code, in order. */
public enum HttpRefusal implements Reason.Code {
    /** The request itself is not as HTTP has it. */
    UNREADABLE_REQUEST(400),
    /** Facts: the name, those that are known. */
    UNKNOWN_PARAMETER(400),
    /** Facts: the name, what was given. */
    INVALID_PARAMETER(400),
    /** Facts: the name. */
    MISSING_PARAMETER(400),
    /** Facts: the parameter, the name that was given in it, those there are. */
    NO_SUCH_FIELD(400),
    /** Facts: the parameter. It is about JSON, and another form is asked for. */
    ONLY_AS_JSON(400),
    /** Facts: the longest it may be. The key is empty, longer, or holds more than visible ASCII. */
    INVALID_KEY(400),
    /** What is asked is of no region, and only a region remembers what was answered under a key. */
    KEY_WITHOUT_REGION(400),
    /** What the login service answered is not what was asked of it. */
    LOGIN_FAILED(400),
    /** What should show that one is invited does not, or no longer. */
    INVITATION_OVER(410),
    /** No valid login comes with the request. */
    NOT_LOGGED_IN(401),
    /** Facts: what the one who asks would have to be allowed. */
    NOT_ALLOWED(403),
    /** The browser was led here from elsewhere, or the page it came from is too old. */
    FORGED_REQUEST(403),
    /** Facts: what kind of thing, its id. */
    NOT_FOUND(404),
    /** Facts: the path. */
    NO_SUCH_PATH(404),
    /** Facts: the method, those that are known. */
    NO_SUCH_METHOD(405),
    /** Facts: the forms there are. */
    NOT_ACCEPTABLE(406),
    /** Facts: the id. What is registered under it cannot be something else, and keeps it. */
    ID_TAKEN(409),
    /** Facts: the id. Somebody else has changed the same in the meantime. */
    CHANGED_MEANWHILE(409),
    /** Facts: what was expected. Somebody else has changed it since it was read. */
    PRECONDITION_FAILED(412),
    /** No file was chosen. */
    FILE_MISSING(400),
    /** Facts: the most bytes that are taken. */
    BODY_TOO_LARGE(413),
    /** Facts: the form that is taken. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Another request has been answered under the same key. */
    KEY_REUSED(422),
    /** Facts: the address. Those who run the server have not named its host, or it is not as such an address must be. */
    ADDRESS_NOT_ALLOWED(422),
    /** Facts: the name, those that are known. */
    UNKNOWN_ACT(422),
    /** What notices are to be signed with is no key. */
    SIGNING_KEY_UNUSABLE(422),
    /** The rule, the figures or the parties are others than those registered, and only those can be confirmed. */
    NOT_AS_REGISTERED(422),
    /** The request must say which version it is about. */
    PRECONDITION_REQUIRED(428),
    /** Facts: seconds to wait. */
    TOO_MANY_REQUESTS(429),
    /** Facts: the request's id. A fault in the program. */
    FAULT(500),
    /** A database cannot be reached. */
    NOT_READY(503),
    /** The one who says who somebody is does not answer. */
    ISSUER_SILENT(503);

    private final int status;

    HttpRefusal(int status) {
        this.status = status;
    }

    /** The refusal for this reason alone, with these facts. */
    public Refused with(String... facts) {
        return new Refused(List.of(Reason.at("", this, facts)));
    }

    /** Why a name that was given is refused, with those there are. */
    public static Reason unknownField(String parameter, String name, Collection<String> known) {
        return Reason.at("", NO_SUCH_FIELD, parameter, name, String.join(", ", known));
    }

    public int status() {
        return status;
    }
}
