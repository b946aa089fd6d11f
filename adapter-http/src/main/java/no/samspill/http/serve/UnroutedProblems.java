package no.samspill.http.serve;

import java.nio.ByteBuffer;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.json.Language;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is answered when the request never came as far as a route: it is no valid HTTP, or the program has failed. */
final class UnroutedProblems implements Handler {

    @Override
    public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        boolean fault = response.getStatus() >= HttpRefusal.FAULT.status();
        Reason reason = fault ? Reason.at("", HttpRefusal.FAULT, "-") : Reason.at("", HttpRefusal.UNREADABLE_REQUEST);
        Problem problem = new Problem(List.of(reason), Language.BOKMAL, "-");
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MediaType.PROBLEM.header());
        response.write(true, ByteBuffer.wrap(problem.json().compact()), callback);
        return true;
    }
}
