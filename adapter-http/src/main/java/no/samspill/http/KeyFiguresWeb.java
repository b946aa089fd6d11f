package no.samspill.http;

import java.util.List;

/** Nøkkeltallene på nettet. */
final class KeyFiguresWeb {

    private KeyFiguresWeb() {}

    static List<Route> api() {
        return KeyFigureRoutes.ALL;
    }

    static List<Route> pages() {
        return KeyFigurePages.ALL;
    }
}
