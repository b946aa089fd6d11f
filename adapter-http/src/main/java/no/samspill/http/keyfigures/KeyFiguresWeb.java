package no.samspill.http.keyfigures;

import java.util.List;
import no.samspill.http.route.Route;

/** Nøkkeltallene på nettet. */
public final class KeyFiguresWeb {

    private KeyFiguresWeb() {}

    public static List<Route> api() {
        return KeyFigureRoutes.ALL;
    }

    public static List<Route> pages() {
        return KeyFigurePages.ALL;
    }
}
