package no.samspill.json;

import java.util.function.Consumer;

/** What types are called where each is described once, under a name of its own, and the others refer to it by that. */
interface SchemaNames {

    String of(Class<?> type);

    /** Where the one of this name stands; it is described once, however many refer to it. */
    String reference(String name, Object what, Consumer<JsonOutput> description);
}
