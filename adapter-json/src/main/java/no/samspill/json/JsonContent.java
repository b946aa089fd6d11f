package no.samspill.json;

import java.util.function.Consumer;

/** What writes a value that is JSON already, for those that hold such a value and need not know how it was made. */
abstract class JsonContent {

    final Consumer<JsonOutput> content;

    JsonContent(Consumer<JsonOutput> content) {
        this.content = content;
    }
}
