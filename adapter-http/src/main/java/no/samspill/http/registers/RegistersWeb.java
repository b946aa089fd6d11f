package no.samspill.http.registers;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.http.route.Route;

/** Registrene på nettet: what measures refer to. */
public final class RegistersWeb {

    private RegistersWeb() {}

    public static List<Route> api() {
        return RegisterRoutes.ALL;
    }

    public static List<Route> pages() {
        return Stream.of(RegisterPages.ALL, AgreementTextPages.ALL, ProcedurePages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
