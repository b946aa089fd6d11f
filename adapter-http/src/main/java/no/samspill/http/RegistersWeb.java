package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;

/** Registrene på nettet: what measures refer to. */
final class RegistersWeb {

    private RegistersWeb() {}

    static List<Route> api() {
        return RegisterRoutes.ALL;
    }

    static List<Route> pages() {
        return Stream.of(RegistersPages.ALL, AgreementTextPages.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
