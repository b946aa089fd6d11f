package no.samspill.http.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Request;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Wire;
import no.samspill.json.Language;
import org.eclipse.jetty.http.HttpException;

/** The one place where what went wrong becomes an answer. */
final class Problems {

    private final RequestLog log;
    private final RouteTable routes;
    private final Gatekeeper gate;
    private final ErrorPage page;

    Problems(RequestLog log, RouteTable routes, Gatekeeper gate, ErrorPage page) {
        this.log = log;
        this.routes = routes;
        this.gate = gate;
        this.page = page;
    }

    void answer(Exception failure, Context context) {
        Problem problem =
                new Problem(reasons(failure, context), new Wire(context).language(), RequestLog.requestId(context));
        if (problem.status() == HttpRefusal.NOT_LOGGED_IN.status() && asksToLogIn(context)) {
            return;
        }
        boolean forPeople = isForPeople(context);
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType(forPeople ? MediaType.HTML.header() : MediaType.PROBLEM.header())
                .result(
                        forPeople
                                ? page.of(problem, context.path())
                                : problem.json().compact());
    }

    /** Whether it is a person who reads the answer, and not a program. */
    private static boolean isForPeople(Context context) {
        String accept = Optional.ofNullable(context.header("Accept")).orElse("");
        return !context.path().startsWith(ApiPaths.BASE) && accept.contains(MediaType.HTML.type());
    }

    /** A person who reads a page is led to where one logs in; a program is told what it must bring. */
    private boolean asksToLogIn(Context context) {
        boolean bringsToken = context.header("Authorization") != null;
        Optional<String> login = context.method().equals(HandlerType.GET) && isForPeople(context) && !bringsToken
                ? gate.loginFor(new Wire(context).address())
                : Optional.empty();
        if (login.isPresent()) {
            context.status(303).header("Cache-Control", "no-store").header("Location", login.get());
            return true;
        }
        context.header("WWW-Authenticate", bringsToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        return false;
    }

    /** The work, after which more can be done whatever became of it. */
    Runnable surviving(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                log.fault("-", failure);
            }
        };
    }

    /** An error of the machine itself, such as no memory left: the response is all that is known of the request. */
    void answerBare(HttpServletResponse response, Error failure) {
        String id = Optional.ofNullable(response.getHeader(RequestLog.REQUEST_HEADER))
                .orElse("-");
        log.fault(id, failure);
        Problem problem = new Problem(HttpRefusal.FAULT.with(id).reasons(), Language.BOKMAL, id);
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.PROBLEM.header());
        try {
            response.getOutputStream().write(problem.json().compact());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<Reason> reasons(Exception failure, Context context) {
        if (failure instanceof Refused refused) {
            return refused.reasons();
        }
        if (failure instanceof NotFound missing) {
            return HttpRefusal.NOT_FOUND.with(missing.kind(), missing.id()).reasons();
        }
        if (failure instanceof IdTaken taken) {
            return HttpRefusal.ID_TAKEN.with(taken.id()).reasons();
        }
        if (failure instanceof StaleVersion stale) {
            return HttpRefusal.CHANGED_MEANWHILE.with(stale.subject()).reasons();
        }
        if (failure instanceof HttpResponseException unserved) {
            return unserved(unserved.getStatus(), context).reasons();
        }
        if (failure instanceof ServletException && failure.getCause() instanceof HttpException) {
            boolean large = context.contentLength() > Request.MOST_BYTES;
            return unserved(large ? HttpRefusal.BODY_TOO_LARGE.status() : 400, context)
                    .reasons();
        }
        log.fault(context, failure);
        return HttpRefusal.FAULT.with(RequestLog.requestId(context)).reasons();
    }

    /** Why no route has been asked. */
    private Refused unserved(int status, Context context) {
        if (status == HttpRefusal.BODY_TOO_LARGE.status()) {
            return HttpRefusal.BODY_TOO_LARGE.with(Long.toString(Request.MOST_BYTES));
        }
        String path = context.path();
        String methods = String.join(", ", routes.methodsAt(path));
        if (methods.isEmpty()) {
            return HttpRefusal.NO_SUCH_PATH.with(path);
        }
        context.header("Allow", methods);
        return status == HttpRefusal.NO_SUCH_METHOD.status() || status == HttpRefusal.NO_SUCH_PATH.status()
                ? HttpRefusal.NO_SUCH_METHOD.with(context.req().getMethod(), methods)
                : HttpRefusal.UNREADABLE_REQUEST.with();
    }
}
